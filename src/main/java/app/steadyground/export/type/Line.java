package app.steadyground.export.type;

import java.util.List;

/**
 * A line of text, ready to be drawn from its left end on the baseline; {@code width} in points, without the
 * spaces at its end, {@code room} the width that it was set for. {@code rightToLeft}: it begins at the right edge of its column.
 */
public record Line(List<Piece> pieces, float width, boolean rightToLeft, TextStyle style, float room) {

    /**
     * A run of the line; {@code x} in points from the line's left end, {@code target} as in {@link Span}.
     * {@code language}: a tag such as "he" where the script tells that it is another than the document's; else null.
     */
    public record Piece(Run run, float x, float width, String target, String language) {
    }

    public Line {
        pieces = List.copyOf(pieces);
    }

    /** The pieces from one to before another, where they stand in the line. */
    public Line part(int from, int to) {
        return new Line(pieces.subList(from, to), width, rightToLeft, style, room);
    }
}

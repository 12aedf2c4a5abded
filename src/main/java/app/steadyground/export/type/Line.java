package app.steadyground.export.type;

import java.util.List;

/**
 * A line of text, ready to be drawn from its left end on the baseline; {@code width} in points, without the
 * spaces at its end. {@code rightToLeft}: it begins at the right edge of its column.
 */
public record Line(List<Piece> pieces, float width, boolean rightToLeft, TextStyle style) {

    /** A run of the line; {@code x} in points from the line's left end, {@code target} as in {@link Span}. */
    public record Piece(Run run, float x, float width, String target) {
    }

    public Line {
        pieces = List.copyOf(pieces);
    }
}

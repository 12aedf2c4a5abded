package app.steadyground.export.type;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** The text between two line ends that were typed: its spans in a row, its base direction and its levels. */
final class HardLine {

    /** The smallest part that is shaped at once: one span, one direction, one word or less. */
    record Atom(int from, int to, int level, Span span, Shaped shaped) {
    }

    private final String text;
    private final List<Span> spans;
    private final int[] ends;
    private final Bidi bidi;
    private final Shaper shaper;
    private final TextStyle style;
    private int span;

    private HardLine(List<Span> spans, TextStyle style, Shaper shaper) {
        this.spans = spans;
        this.style = style;
        this.shaper = shaper;
        StringBuilder all = new StringBuilder();
        ends = new int[spans.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = all.append(spans.get(i).text()).length();
        }
        text = all.toString();
        char[] chars = text.toCharArray();
        bidi = Bidi.requiresBidi(chars, 0, chars.length)
                ? new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT) : null;
    }

    /** Cuts spans at the line ends inside them. At least one, even of no text. */
    static List<HardLine> of(List<Span> spans, TextStyle style, Shaper shaper) {
        List<HardLine> lines = new ArrayList<>();
        List<Span> current = new ArrayList<>();
        for (Span span : spans) {
            List<String> parts = Characters.hardLines(span.text());
            for (int i = 0; i < parts.size(); i++) {
                if (i > 0) {
                    lines.add(new HardLine(current, style, shaper));
                    current = new ArrayList<>();
                }
                current.add(span.part(parts.get(i)));
            }
        }
        lines.add(new HardLine(current, style, shaper));
        return lines;
    }

    String text() {
        return text;
    }

    boolean rightToLeft() {
        return bidi != null && !bidi.baseIsLeftToRight();
    }

    /** The shaped atoms of a part of the text, in the order of reading. */
    List<Atom> atoms(int from, int to) {
        List<Atom> atoms = new ArrayList<>();
        for (int at = from; at < to;) {
            int end = Math.min(to, ends[spanAt(at)]);
            int level = level(at);
            if (bidi != null) {
                int same = at + 1;
                while (same < end && level(same) == level) {
                    same++;
                }
                end = same;
            }
            atoms.add(atom(at, end, level, spans.get(span)));
            at = end;
        }
        return atoms;
    }

    Atom atom(int from, int to, int level, Span span) {
        Typeface typeface = style.typeface().with(span.emphasis());
        return new Atom(from, to, level, span, shaper.shape(typeface, text.substring(from, to), (level & 1) == 1));
    }

    private int level(int at) {
        return bidi == null ? 0 : bidi.getLevelAt(at);
    }

    /** Callers walk forward almost always: the search begins where the last one ended. */
    private int spanAt(int at) {
        if (span > 0 && at < ends[span - 1]) {
            span = 0;
        }
        while (ends[span] <= at) {
            span++;
        }
        return span;
    }
}

package app.steadyground.export.type;

import app.steadyground.export.type.HardLine.Atom;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Fills lines of one width with the words of a hard line; a word wider than that is broken between clusters. */
final class LineFiller {

    /** Longer words are not shaped as a whole to find out whether they fit. */
    private static final int LONG_WORD = 200;

    private final HardLine source;
    private final String text;
    private final TextStyle style;
    private final float room;
    private final List<Line> lines = new ArrayList<>();
    private final List<Atom> line = new ArrayList<>();
    private float used;

    /** {@code width} in points. */
    LineFiller(HardLine source, TextStyle style, float width) {
        this.source = source;
        this.text = source.text();
        this.style = style;
        this.room = width * Face.EM / style.size();
    }

    List<Line> fill() {
        BitSet clusters = Clusters.starts(text);
        BreakIterator breaks = LineBreaks.of(text);
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            // The rules for lines are older than those for clusters: an emoji of several parts stays whole.
            if (clusters.get(to)) {
                word(from, to, clusters);
                from = to;
            }
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            endLine();
        }
        return lines;
    }

    private void word(int from, int to, BitSet clusters) {
        int visible = withoutSpaces(from, to);
        if (visible - from > LONG_WORD) {
            longWord(from, to, clusters);
            return;
        }
        List<Atom> atoms = source.atoms(from, to);
        float width = width(atoms);
        float needed = visible == to ? width : width(source.atoms(from, visible));
        if (used + needed > room && !line.isEmpty()) {
            endLine();
        }
        if (needed > room) {
            longWord(from, to, clusters);
        } else {
            line.addAll(atoms);
            used += width;
        }
    }

    private void longWord(int from, int to, BitSet clusters) {
        for (int at = from; at < to;) {
            int end = fitting(at, to, clusters);
            List<Atom> atoms = source.atoms(at, end);
            line.addAll(atoms);
            used += width(atoms);
            if (end < to) {
                endLine();
            }
            at = end;
        }
    }

    /** As many clusters as the line still takes, but at least one on a fresh line. */
    private int fitting(int from, int to, BitSet clusters) {
        float width = used;
        int end = from;
        while (end < to && (width <= room || text.charAt(end) == ' ')) {
            int next = clusters.nextSetBit(end + 1);
            width += width(source.atoms(end, next));
            end = next;
        }
        // Clusters standing alone are about as wide as in their word; what they really take is measured here.
        while (end > from && used + width(source.atoms(from, withoutSpaces(from, end))) > room) {
            int shorter = clusters.previousSetBit(end - 1);
            if (shorter <= from) {
                return line.isEmpty() ? end : from;
            }
            end = shorter;
        }
        return end;
    }

    private int withoutSpaces(int from, int to) {
        int end = to;
        while (end > from && Characters.space(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static float width(List<Atom> atoms) {
        float width = 0;
        for (Atom atom : atoms) {
            width += atom.shaped().advance();
        }
        return width;
    }

    private void endLine() {
        dropSpacesAtEnd();
        float scale = style.size() / Face.EM;
        List<Line.Piece> pieces = new ArrayList<>();
        float x = 0;
        for (Atom atom : inVisualOrder()) {
            for (Run run : atom.shaped().runs()) {
                pieces.add(new Line.Piece(run, x * scale, run.advance() * scale, atom.span().target(),
                        Languages.of(text, atom.from(), atom.to())));
                x += run.advance();
            }
        }
        lines.add(new Line(pieces, x * scale, source.rightToLeft(), style, room * scale));
        line.clear();
        used = 0;
    }

    private void dropSpacesAtEnd() {
        while (!line.isEmpty()) {
            Atom last = line.removeLast();
            int end = withoutSpaces(last.from(), last.to());
            if (end == last.to()) {
                line.add(last);
                return;
            }
            if (end > last.from()) {
                line.add(source.atom(last.from(), end, last.level(), last.span()));
                return;
            }
        }
    }

    private Atom[] inVisualOrder() {
        Atom[] atoms = line.toArray(Atom[]::new);
        byte[] levels = new byte[atoms.length];
        boolean mixed = false;
        for (int i = 0; i < atoms.length; i++) {
            levels[i] = (byte) atoms[i].level();
            mixed |= levels[i] != 0;
        }
        if (mixed) {
            Bidi.reorderVisually(levels, 0, atoms, 0, atoms.length);
        }
        return atoms;
    }
}

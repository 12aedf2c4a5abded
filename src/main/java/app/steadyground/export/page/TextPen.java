package app.steadyground.export.page;

import app.steadyground.export.pdf.PdfText;
import app.steadyground.export.type.Face;
import app.steadyground.export.type.Line;
import app.steadyground.export.type.Run;
import app.steadyground.export.type.TextStyle;
import java.util.Objects;
import java.util.SortedMap;

/** Writes lines of text: as few operators as the glyphs allow, and what is missing as boxes with a code. */
final class TextPen {

    private static final double EM = 1000;
    /** Differences of height below this, in thousandths of an em, cannot be seen. */
    private static final double SAME_HEIGHT = 0.5;

    private final Pen pen;
    private final Ink ink;
    private final SortedMap<Integer, Integer> missing;
    private final StringBuilder glyphs = new StringBuilder();
    private boolean inText;
    private boolean inArray;
    private Face face;
    private int color;
    private double size;
    private double rise;
    private double origin;
    /** Where the next glyph would stand by itself, from the origin, in thousandths of an em. */
    private double at;

    TextPen(Pen pen, Ink ink, SortedMap<Integer, Integer> missing) {
        this.pen = pen;
        this.ink = ink;
        this.missing = missing;
    }

    /** {@code y}: the baseline. Points, y upward. */
    void line(Line line, double x, double y) {
        String language = null;
        for (Line.Piece piece : line.pieces()) {
            if (!Objects.equals(language, piece.language())) {
                endLanguage(language);
                language = piece.language();
                if (language != null) {
                    end();
                    pen.openSpan("/Lang(" + language + ")");
                }
            }
            color(piece.target() == null ? line.style().color() : Colors.ACCENT);
            switch (piece.run()) {
                case Run.Glyphs run -> glyphs(run, x + piece.x(), y, line.style().size());
                case Run.Hole hole -> hole(hole, x + piece.x(), y, line.style());
            }
        }
        endLanguage(language);
        end();
    }

    private void endLanguage(String language) {
        if (language != null) {
            end();
            pen.closeSpan();
        }
    }

    private void color(int wanted) {
        if (wanted != color) {
            // What waits to be written still has the colour before.
            endArray();
            color = wanted;
        }
        pen.fillColor(ink.of(wanted));
    }

    private void glyphs(Run.Glyphs run, double x, double y, double fontSize) {
        if (run.glyphs().length == 0) {
            return;
        }
        begin(x, y);
        if (run.face() != face || fontSize != size) {
            endArray();
            face = run.face();
            size = fontSize;
            pen.put("/" + face.resourceName() + " ").number(size).put("Tf ");
        }
        if (run.actual() != null) {
            endArray();
            pen.openSpan("/ActualText" + PdfText.words(run.actual()));
        }
        double start = (x - origin) * EM / size;
        for (int i = 0; i < run.glyphs().length; i++) {
            raise(run.y()[i]);
            glyph(run.glyphs()[i], start + run.x()[i]);
        }
        if (run.actual() != null) {
            endArray();
            pen.closeSpan();
        }
    }

    private void begin(double x, double y) {
        if (!inText) {
            pen.put("BT ").number(x).number(y).put("Td ");
            inText = true;
            origin = x;
            at = 0;
            face = null;
        }
    }

    private void glyph(int glyph, double wanted) {
        long back = Math.round(at - wanted);
        if (!inArray) {
            glyphs.append("[<");
            inArray = true;
        }
        if (back != 0) {
            glyphs.append('>').append(back).append('<');
            at -= back;
        }
        glyphs.append(Character.forDigit(glyph >> 12 & 15, 16)).append(Character.forDigit(glyph >> 8 & 15, 16))
                .append(Character.forDigit(glyph >> 4 & 15, 16)).append(Character.forDigit(glyph & 15, 16));
        at += face.width(glyph);
    }

    private void raise(double wanted) {
        if (Math.abs(wanted - rise) > SAME_HEIGHT) {
            endArray();
            pen.number(wanted * size / EM).put("Ts ");
            rise = wanted;
        }
    }

    private void endArray() {
        if (inArray) {
            pen.put(glyphs.append(">] TJ ").toString());
            glyphs.setLength(0);
            inArray = false;
        }
    }

    private void end() {
        if (inText) {
            endArray();
            if (rise != 0) {
                pen.put("0 Ts ");
                rise = 0;
            }
            pen.put("ET\n");
            inText = false;
        }
    }

    private void hole(Run.Hole hole, double x, double y, TextStyle style) {
        end();
        missing.merge(hole.codePoint(), 1, Integer::sum);
        double scale = style.size() / EM;
        double left = x + Run.Hole.SIDE * scale;
        double width = (hole.advance() - 2 * Run.Hole.SIDE) * scale;
        pen.openSpan("/ActualText" + PdfText.words(Character.toString(hole.codePoint())));
        pen.box(left, y + Run.Hole.BOTTOM * scale, width, (Run.Hole.TOP - Run.Hole.BOTTOM) * scale, 0, -1,
                ink.of(style.color()));
        double digits = style.size() * Run.Hole.DIGIT_SCALE;
        double inner = left + Run.Hole.PADDING * scale;
        double row = (Run.Hole.TOP - Run.Hole.BOTTOM) * scale / 2;
        glyphs(hole.upper(), inner, y + Run.Hole.BOTTOM * scale + row * 1.12, digits);
        end();
        glyphs(hole.lower(), inner, y + Run.Hole.BOTTOM * scale + row * 0.24, digits);
        end();
        pen.closeSpan();
    }
}

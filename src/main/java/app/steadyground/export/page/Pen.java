package app.steadyground.export.page;

import java.nio.charset.StandardCharsets;

/** Writes the drawing operators of PDF. Coordinates as in PDF: points, y upward. */
final class Pen {

    /** How far the handles of a curve stand out to make a quarter of a circle. */
    private static final double QUARTER = 0.5523;
    private static final float EDGE_WEIGHT = 0.8f;

    private final StringBuilder out = new StringBuilder(8192);
    private int fill = -1;

    Pen put(String operators) {
        out.append(operators);
        return this;
    }

    /** A number and a space. Two digits after the point are finer than any printer. */
    Pen number(double value) {
        return decimals(value, 100);
    }

    private Pen decimals(double value, int unit) {
        long whole = Math.round(Math.abs(value) * unit);
        if (value < 0 && whole > 0) {
            out.append('-');
        }
        out.append(whole / unit);
        if (whole % unit != 0) {
            // The leading one keeps the zeros, and is then made the point.
            int point = out.length();
            out.append(unit + whole % unit).setCharAt(point, '.');
        }
        out.append(' ');
        return this;
    }

    private Pen color(int rgb, String operator) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            decimals((rgb >> shift & 255) / 255.0, 1000);
        }
        return put(operator);
    }

    void fillColor(int rgb) {
        if (rgb != fill) {
            color(rgb, "rg\n");
            fill = rgb;
        }
    }

    /** A box from its lower left corner; negative colours leave out fill or edge. */
    void box(double x, double y, double width, double height, double round, int fillColor, int edgeColor) {
        if (fillColor >= 0) {
            fillColor(fillColor);
        }
        if (edgeColor >= 0) {
            color(edgeColor, "RG ").number(EDGE_WEIGHT).put("w ");
        }
        double r = Math.min(round, Math.min(width, height) / 2);
        if (r <= 0) {
            number(x).number(y).number(width).number(height).put("re ");
        }
        String paint = fillColor < 0 ? "S " : edgeColor < 0 ? "f " : "B ";
        if (r > 0) {
            moved(x, y, () -> {
                roundPath(width, height, r);
                put(paint);
            });
        } else {
            put(paint + "\n");
        }
    }

    /**
     * What is drawn counts from x and y. The same drawing is so the same text wherever it stands, and takes hardly any room in the
     * file when it comes again.
     */
    void moved(double x, double y, Runnable drawing) {
        int before = fill;
        put("q 1 0 0 1 ").number(x).number(y).put("cm ");
        drawing.run();
        put("Q\n");
        fill = before;
    }

    private void roundPath(double right, double top, double r) {
        double h = r * (1 - QUARTER);
        boolean wide = right > 2 * r;
        boolean high = top > 2 * r;
        point(r, 0, "m ");
        side(wide, right - r, 0);
        curve(right - h, 0, right, h, right, r);
        side(high, right, top - r);
        curve(right, top - h, right - h, top, right - r, top);
        side(wide, r, top);
        curve(h, top, 0, top - h, 0, top - r);
        side(high, 0, r);
        curve(0, h, h, 0, r, 0);
        put("h ");
    }

    private void side(boolean is, double x, double y) {
        if (is) {
            point(x, y, "l ");
        }
    }

    private void point(double x, double y, String operator) {
        number(x).number(y).put(operator);
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
        number(x1).number(y1).number(x2).number(y2).number(x3).number(y3).put("c ");
    }

    /** Straight strokes through points given as x and y in turn. */
    void stroke(double[] points, double weight, int rgb) {
        color(rgb, "RG ").number(weight).put("w 1 j 1 J ");
        for (int i = 0; i < points.length; i += 2) {
            point(points[i], points[i + 1], i == 0 ? "m " : "l ");
        }
        put("S\n");
    }

    /** Opens a span with entries such as its language or its actual text. */
    void openSpan(String entries) {
        put("/Span <<" + entries + ">> BDC\n");
    }

    void closeSpan() {
        put("EMC\n");
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}

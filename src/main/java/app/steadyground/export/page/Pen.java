package app.steadyground.export.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the drawing operators of PDF. Coordinates as in PDF: points, y upward. */
final class Pen {

    /** How far the handles of a curve stand out to make a quarter of a circle. */
    private static final double QUARTER = 0.5523;
    private static final float EDGE_WEIGHT = 0.8f;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
    private int fill = -1;

    Pen put(String operators) {
        out.writeBytes(operators.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** A number and a space. Two digits after the point are finer than any printer. */
    Pen number(double value) {
        return decimals(value, 100, 2);
    }

    private Pen decimals(double value, int unit, int digits) {
        long whole = Math.round(Math.abs(value) * unit);
        String sign = value < 0 && whole > 0 ? "-" : "";
        String rest = whole % unit == 0 ? "" : "." + Long.toString(unit + whole % unit).substring(1, digits + 1);
        return put(sign + whole / unit + rest + " ");
    }

    private Pen color(int rgb, String operator) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            decimals((rgb >> shift & 255) / 255.0, 1000, 3);
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
        } else {
            roundPath(x, y, x + width, y + height, r);
        }
        put(fillColor < 0 ? "S\n" : edgeColor < 0 ? "f\n" : "B\n");
    }

    private void roundPath(double left, double bottom, double right, double top, double r) {
        double h = r * (1 - QUARTER);
        point(left + r, bottom, "m ");
        point(right - r, bottom, "l ");
        curve(right - h, bottom, right, bottom + h, right, bottom + r);
        point(right, top - r, "l ");
        curve(right, top - h, right - h, top, right - r, top);
        point(left + r, top, "l ");
        curve(left + h, top, left, top - h, left, top - r);
        point(left, bottom + r, "l ");
        curve(left, bottom + h, left + h, bottom, left + r, bottom);
        put("h ");
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
        return out.toByteArray();
    }
}

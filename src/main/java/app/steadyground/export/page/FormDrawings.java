package app.steadyground.export.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** How the fields of a form look before and after they are filled in. Boxes and circles that look alike share a drawing. */
final class FormDrawings {

    private static final float EDGE_WEIGHT = 0.8f;
    private static final double QUARTER = 0.5523;
    private static final float DIGITS = 0.42f;
    private static final float ROUND = 2;

    private final COSDocument streams;
    private final FormFont font;
    private final Ink ink;
    private final Widths widths;
    private final Map<String, COSStream> drawn = new HashMap<>();

    /** The width of plain words in the form's face, in points at size 1. */
    interface Widths {
        double of(String words);
    }

    FormDrawings(COSDocument streams, FormFont font, Ink ink, Widths widths) {
        this.streams = streams;
        this.font = font;
        this.ink = ink;
        this.widths = widths;
    }

    /** One for each field: a program that fills it in draws the words into this very one. */
    COSStream empty(float width, float height) throws IOException {
        return write(width, height, "/Tx BMC EMC");
    }

    COSStream words(String words, float size, int color, float width, float height) throws IOException {
        return stream(width, height, "/Tx BMC q BT " + FormFont.chosen(size, ink.of(color)) + " 2 "
                + FormFont.number((height - size * 0.7) / 2) + " Td " + FormFont.string(words) + " Tj ET Q EMC");
    }

    COSStream tick(boolean ticked, float side) throws IOException {
        String box = paint(ticked ? Colors.ACCENT : Colors.WHITE, ticked ? Colors.ACCENT : Room.INPUT_EDGE)
                + round(side, side, ROUND) + "b ";
        String sign = !ticked ? "" : FormFont.color(ink.of(Colors.WHITE)) + "RG 1.4 w 1 j 1 J "
                + FormFont.number(side * 0.23) + " " + FormFont.number(side * 0.47) + " m "
                + FormFont.number(side * 0.43) + " " + FormFont.number(side * 0.27) + " l "
                + FormFont.number(side * 0.79) + " " + FormFont.number(side * 0.71) + " l S ";
        return stream(side, side, "q " + box + sign + "Q");
    }

    /** A circle; where nothing stands in it, a chosen one has a dot. */
    COSStream circle(boolean chosen, String sign, float side) throws IOException {
        boolean solid = chosen && !sign.isEmpty();
        StringBuilder text = new StringBuilder("q ")
                .append(paint(solid ? Colors.ACCENT : Colors.WHITE, chosen ? Colors.ACCENT : Room.INPUT_EDGE))
                .append(round(side, side, side / 2)).append("b ");
        if (chosen && sign.isEmpty()) {
            float inset = side / 4;
            text.append("1 0 0 1 ").append(FormFont.number(inset)).append(' ').append(FormFont.number(inset))
                    .append(" cm ").append(FormFont.color(ink.of(Colors.ACCENT))).append("rg ")
                    .append(round(side / 2, side / 2, side / 4)).append("f ");
        }
        if (!sign.isEmpty()) {
            double size = side * DIGITS;
            text.append("BT ").append(FormFont.chosen((float) size, ink.of(solid ? Colors.WHITE : Colors.MUTED))).append(' ')
                    .append(FormFont.number((side - widths.of(sign) * size) / 2)).append(' ')
                    .append(FormFont.number(side / 2 - size * 0.33)).append(" Td ").append(FormFont.string(sign))
                    .append(" Tj ET ");
        }
        return stream(side, side, text.append("Q").toString());
    }

    private String paint(int fill, int edge) {
        return FormFont.color(ink.of(fill)) + "rg " + FormFont.color(ink.of(edge)) + "RG " + FormFont.number(EDGE_WEIGHT) + " w ";
    }

    /** A path just inside a box of this size. */
    private static String round(double width, double height, double radius) {
        double from = EDGE_WEIGHT / 2;
        double right = width - from;
        double top = height - from;
        double r = Math.min(radius, (right - from) / 2);
        double h = r * (1 - QUARTER);
        return points(from + r, from) + "m " + points(right - r, from) + "l "
                + points(right - h, from, right, from + h, right, from + r) + "c " + points(right, top - r) + "l "
                + points(right, top - h, right - h, top, right - r, top) + "c " + points(from + r, top) + "l "
                + points(from + h, top, from, top - h, from, top - r) + "c " + points(from, from + r) + "l "
                + points(from, from + h, from + h, from, from + r, from) + "c ";
    }

    private static String points(double... numbers) {
        StringBuilder text = new StringBuilder();
        for (double number : numbers) {
            text.append(FormFont.number(number)).append(' ');
        }
        return text.toString();
    }

    private COSStream stream(float width, float height, String operators) throws IOException {
        String key = FormFont.number(width) + "x" + FormFont.number(height) + " " + operators;
        COSStream known = drawn.get(key);
        if (known == null) {
            known = write(width, height, operators);
            drawn.put(key, known);
        }
        return known;
    }

    private COSStream write(float width, float height, String operators) throws IOException {
        COSStream stream = streams.createCOSStream();
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.FORM);
        stream.setItem(COSName.BBOX, box(0, 0, width, height));
        stream.setItem(COSName.RESOURCES, font.resources());
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(operators.getBytes(StandardCharsets.ISO_8859_1));
        }
        return stream;
    }

    /** As PDF writes it: left, bottom, right, top. */
    static COSArray box(float left, float bottom, float right, float top) {
        COSArray box = new COSArray();
        for (float number : new float[] {left, bottom, right, top}) {
            box.add(new COSFloat(Math.round(number * 100) / 100f));
        }
        box.setDirect(true);
        return box;
    }
}

package app.steadyground.export.page;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * The form of a document: its fields in order of reading. Each brings its own looks, and nothing runs by itself: no script,
 * no action.
 */
final class FormFields {

    private static final int READ_ONLY = 1;
    private static final int MANY_LINES = 1 << 12;
    private static final int RADIO = 1 << 15;
    private static final int COMBO_THAT_TAKES_OTHERS = 1 << 17 | 1 << 18;
    private static final int PRINTED = 4;
    private static final float STAMP_SIZE = 7;
    private static final String YES = "Yes";
    private static final COSName APPEARANCE = COSName.AP;

    private final FormFont font;
    private final FormDrawings drawings;
    private final COSArray fields = new COSArray();
    private final Map<String, COSDictionary> circles = new LinkedHashMap<>();

    FormFields(FormFont font, FormDrawings drawings) {
        this.font = font;
        this.drawings = drawings;
    }

    /**
     * Adds a field, or one circle of one.
     *
     * @param left in points from the page's left edge, {@code bottom} from its lower edge
     * @param page the page's dictionary, or what stands for it
     * @return what goes among the page's annotations
     */
    COSDictionary add(Fill fill, float left, float bottom, float width, float height, COSBase page) throws IOException {
        COSDictionary widget = new COSDictionary();
        widget.setItem(COSName.TYPE, COSName.ANNOT);
        widget.setItem(COSName.SUBTYPE, COSName.WIDGET);
        widget.setItem(COSName.RECT, FormDrawings.box(left, bottom, left + width, bottom + height));
        widget.setInt(COSName.F, PRINTED);
        widget.setItem(COSName.P, page);
        switch (fill) {
            case Fill.Text f -> {
                field(widget, f.spot(), COSName.TX, f.wraps() ? MANY_LINES : 0);
                widget.setString(COSName.DA, font.typed());
                look(widget, drawings.empty(width, height));
            }
            case Fill.Fixed f -> {
                field(widget, f.spot(), COSName.TX, READ_ONLY);
                widget.setString(COSName.DA, FormFont.chosen(STAMP_SIZE, Colors.MUTED));
                widget.setString(COSName.V, f.words());
                look(widget, drawings.words(f.words(), STAMP_SIZE, Colors.MUTED, width, height));
            }
            case Fill.Pick f -> {
                field(widget, f.spot(), COSName.CH, COMBO_THAT_TAKES_OTHERS);
                widget.setString(COSName.DA, font.typed());
                COSArray options = new COSArray();
                f.options().forEach(option -> options.add(new COSString(option)));
                widget.setItem(COSName.OPT, options);
                look(widget, drawings.empty(width, height));
            }
            case Fill.Tick f -> {
                field(widget, f.spot(), COSName.BTN, 0);
                widget.setItem(COSName.V, COSName.Off);
                looks(widget, YES, drawings.tick(true, width), drawings.tick(false, width));
            }
            case Fill.Circle f -> {
                COSDictionary parent = circles.computeIfAbsent(f.spot().name(), name -> group(f.spot()));
                parent.getCOSArray(COSName.KIDS).add(widget);
                widget.setItem(COSName.PARENT, parent);
                widget.setString(COSName.TU, f.spot().label() + " " + f.label());
                looks(widget, f.value(), drawings.circle(true, f.sign(), width), drawings.circle(false, f.sign(), width));
            }
        }
        return widget;
    }

    private void field(COSDictionary field, Spot spot, COSName type, int flags) {
        field.setItem(COSName.FT, type);
        field.setString(COSName.T, spot.name());
        field.setString(COSName.TU, spot.label());
        field.setInt(COSName.FF, flags);
        fields.add(field);
    }

    private COSDictionary group(Spot spot) {
        COSDictionary group = new COSDictionary();
        field(group, spot, COSName.BTN, RADIO);
        group.setItem(COSName.V, COSName.Off);
        group.setItem(COSName.KIDS, new COSArray());
        return group;
    }

    private static void look(COSDictionary widget, COSStream drawing) {
        COSDictionary looks = new COSDictionary();
        looks.setDirect(true);
        looks.setItem(COSName.N, drawing);
        widget.setItem(APPEARANCE, looks);
    }

    private static void looks(COSDictionary widget, String on, COSStream whenOn, COSStream whenOff) {
        COSDictionary states = new COSDictionary();
        states.setDirect(true);
        states.setItem(COSName.getPDFName(on), whenOn);
        states.setItem(COSName.Off, whenOff);
        COSDictionary looks = new COSDictionary();
        looks.setDirect(true);
        looks.setItem(COSName.N, states);
        widget.setItem(APPEARANCE, looks);
        widget.setItem(COSName.AS, COSName.Off);
    }

    /** What the document's catalog says of the form. */
    COSDictionary form() {
        COSDictionary form = new COSDictionary();
        form.setItem(COSName.FIELDS, fields);
        form.setItem(COSName.DR, font.resources());
        form.setString(COSName.DA, font.typed());
        return form;
    }
}

package app.steadyground.export.form;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** Goes through all fields of a form, once each: a hostile file may lead in circles. */
final class FieldWalk {

    private static final int MOST_FIELDS = 100_000;
    private static final int MOST_LETTERS = 20_000_000;

    private record Step(COSDictionary field, String above, String value) {
    }

    private final Set<COSDictionary> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Step> left = new ArrayDeque<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private long letters;

    /** Field by its full name; an empty text for one that holds nothing. */
    Map<String, String> values(COSDictionary form) throws IOException {
        push(form.getCOSArray(COSName.FIELDS), "", "");
        while (!left.isEmpty()) {
            take(left.poll());
        }
        return values;
    }

    private void push(COSArray fields, String above, String value) throws IOException {
        for (int i = 0; fields != null && i < fields.size(); i++) {
            if (fields.getObject(i) instanceof COSDictionary field && met.add(field)) {
                if (met.size() > MOST_FIELDS) {
                    throw new IOException("too many fields");
                }
                left.add(new Step(field, above, value));
            }
        }
    }

    private void take(Step step) throws IOException {
        COSDictionary field = step.field();
        String part = field.getString(COSName.T);
        String name = part == null ? step.above() : step.above().isEmpty() ? part : step.above() + "." + part;
        COSBase own = field.getDictionaryObject(COSName.V);
        String value = own == null ? step.value() : text(own);
        // A tick or circle whose program noted only how it looks.
        if (part == null && value.isEmpty() && isOn(field) || own == COSName.Off && isOn(field)) {
            value = field.getCOSName(COSName.AS).getName();
        }
        letters += value.length();
        if (letters > MOST_LETTERS) {
            throw new IOException("too many letters");
        }
        values.merge(name, value, (before, now) -> now.isEmpty() ? before : now);
        push(field.getCOSArray(COSName.KIDS), name, value);
    }

    private static boolean isOn(COSDictionary widget) {
        COSName state = widget.getCOSName(COSName.AS);
        return state != null && !state.equals(COSName.Off);
    }

    private static String text(COSBase value) {
        return switch (value) {
            case COSString s -> tidy(s.getString());
            case COSName n -> n.equals(COSName.Off) ? "" : n.getName();
            case COSStream s -> tidy(s.toTextString());
            case COSArray a when a.size() > 0 && a.getObject(0) instanceof COSString first -> tidy(first.getString());
            default -> "";
        };
    }

    /** One sign for each line end, as the window writes them; and no half of a sign that needs two. */
    private static String tidy(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder whole = new StringBuilder(lines.length());
        lines.codePoints().map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }
}

package app.steadyground.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * Writes what PDFBox has built, such as fonts and form fields, into a file. Dictionaries that are not direct, and all
 * streams, become objects of their own, once each; so a graph may have circles through them.
 */
public final class Cos {

    private final PdfFile file;
    private final Map<COSBase, Integer> objects = new IdentityHashMap<>();

    public Cos(PdfFile file) {
        this.file = file;
    }

    /** Stands for an object of the file within a graph of PDFBox. */
    public static COSObject ref(int object) {
        return new COSObject(COSNull.NULL, new COSObjectKey(object, 0));
    }

    /** What can be said without any other object. */
    static String text(COSDictionary alone) throws IOException {
        return new Cos(null).value(alone, true);
    }

    /** Writes the dictionary or stream, and all it leads to, and gives its number; of the same one the same number. */
    public int write(COSDictionary root) throws IOException {
        Integer known = objects.get(root);
        if (known != null) {
            return known;
        }
        int object = file.reserve();
        write(object, root);
        return object;
    }

    /** Says that this will be written under a number that was reserved, so that others can refer to it before. */
    public void announce(int object, COSDictionary root) {
        objects.put(root, object);
    }

    /** The same, under a number that was reserved. */
    public void write(int object, COSDictionary root) throws IOException {
        objects.put(root, object);
        if (root instanceof COSStream stream) {
            try (InputStream in = stream.createRawInputStream()) {
                file.rawStream(object, entries(stream), in.readAllBytes());
            }
        } else {
            file.put(object, "<<" + entries(root) + ">>");
        }
    }

    private String entries(COSDictionary dictionary) throws IOException {
        StringBuilder entries = new StringBuilder();
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            boolean length = dictionary instanceof COSStream && entry.getKey().equals(COSName.LENGTH);
            if (!length && entry.getValue() != null) {
                entries.append(PdfText.name(entry.getKey().getName())).append(' ').append(value(entry.getValue(), false));
            }
        }
        return entries.toString();
    }

    private String value(COSBase value, boolean direct) throws IOException {
        return switch (value) {
            case COSStream v -> PdfFile.ref(write(v));
            case COSDictionary v -> direct || v.isDirect() || file == null ? "<<" + entries(v) + ">>"
                    : PdfFile.ref(write(v));
            case COSArray v -> array(v);
            case COSName v -> PdfText.name(v.getName());
            case COSString v -> PdfText.bytes(v.getBytes());
            case COSInteger v -> Long.toString(v.longValue());
            case COSFloat v -> PdfText.number(v.floatValue());
            case COSBoolean v -> Boolean.toString(v.getValue());
            case COSObject v -> v.getKey() != null && v.getObject() == COSNull.NULL
                    ? PdfFile.ref((int) v.getKey().getNumber()) : value(v.getObject(), direct);
            default -> "null";
        };
    }

    private String array(COSArray array) throws IOException {
        StringBuilder values = new StringBuilder("[");
        for (int i = 0; i < array.size(); i++) {
            values.append(i == 0 ? "" : " ").append(value(array.get(i) == null ? COSNull.NULL : array.get(i), false));
        }
        return values.append(']').toString();
    }
}

package app.steadyground.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What an exported file could do by itself, or lead to. */
final class Harmless {
    private static final Set<String> KEYS = Set.of("JS", "JavaScript", "OpenAction", "AA", "Launch", "URI", "EF", "EmbeddedFiles", "XFA", "RichMediaContent", "Base");
    private static final Set<String> ACTIONS = Set.of("JavaScript", "Launch", "URI", "GoToR", "GoToE", "SubmitForm", "ImportData", "Rendition", "Movie", "Sound",
            "RichMediaExecute", "Hide", "Named", "Thread");
    private static final Pattern TAG = Pattern.compile("<[^!/][^>]*>");
    private static final Pattern TAG_THAT_DOES = Pattern.compile(
            "(?is)<(script|img|iframe|object|embed|link|form|input|base|video|audio|svg|a\\s+href=\"[^#]).*|.*\\s(on\\w+|src|srcset|action|formaction|background)\\s*=.*|.*(url\\(|@import).*");

    private Harmless() {
    }

    /** Every place in a PDF that could act; of objects that nothing leads to, too. */
    static List<String> troubles(PDDocument document) {
        List<String> found = new ArrayList<>();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        walk(document.getDocument().getTrailer(), "trailer", seen, found);
        document.getDocument().getXrefTable().keySet().forEach(key ->
                walk(document.getDocument().getObjectFromPool(key), key.toString(), seen, found));
        return found;
    }

    private static void walk(COSBase base, String where, Set<COSBase> seen, List<String> found) {
        if (base == null || !seen.add(base)) {
            return;
        }
        switch (base) {
            case COSObject object -> walk(object.getObject(), where, seen, found);
            case COSArray array -> array.forEach(one -> walk(one, where, seen, found));
            case COSDictionary dictionary -> {
                for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                    String key = entry.getKey().getName();
                    if (KEYS.contains(key) || key.equals("S") && entry.getValue() instanceof COSName name && ACTIONS.contains(name.getName())) {
                        found.add(where + ": " + key + " " + entry.getValue());
                    }
                    walk(entry.getValue(), where + "/" + key, seen, found);
                }
            }
            default -> { }
        }
    }

    /** Every tag of an HTML file that loads, runs or leads out of it. */
    static List<String> troubles(String html) {
        return TAG.matcher(html).results().map(m -> m.group()).filter(tag -> TAG_THAT_DOES.matcher(tag).matches()).toList();
    }
}

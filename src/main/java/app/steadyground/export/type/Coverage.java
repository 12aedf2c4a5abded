package app.steadyground.export.type;

import java.util.Map;
import java.util.TreeMap;

/** Which characters can be drawn with the fonts at hand. */
public final class Coverage {

    private Coverage() {
    }

    /** How often each character that no font has stands in the text. Quick where there is none. */
    public static Map<Integer, Integer> missing(String text) {
        if (Characters.plain(text)) {
            return Map.of();
        }
        Map<Integer, Integer> missing = new TreeMap<>();
        for (String line : Characters.hardLines(text)) {
            line.codePoints().filter(c -> !Characters.ignorable(c) && !Typeface.SERIF.covers(c))
                    .forEach(c -> missing.merge(c, 1, Integer::sum));
        }
        return missing;
    }
}

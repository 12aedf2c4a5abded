package app.steadyground.export.type;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Where a reader would say that one character ends and the next begins. */
final class Clusters {

    private static final int LONGEST = 60;

    private Clusters() {
    }

    static List<String> of(String text) {
        BitSet starts = starts(text);
        List<String> clusters = new ArrayList<>();
        for (int from = 0; from < text.length();) {
            int to = starts.nextSetBit(from + 1);
            clusters.add(text.substring(from, to));
            from = to;
        }
        return clusters;
    }

    /** The places between clusters, from 0 to the text's length, both included. */
    static BitSet starts(String text) {
        BitSet starts = new BitSet(text.length() + 1);
        if (Characters.simple(text)) {
            starts.set(0, text.length() + 1);
            return starts;
        }
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        for (int at = clusters.first(); at != BreakIterator.DONE; at = clusters.next()) {
            starts.set(at);
        }
        cutLongest(text, starts);
        return starts;
    }

    /** No letter of any language has so many parts; what has is no text, and would take a column of its own. */
    private static void cutLongest(String text, BitSet starts) {
        for (int from = 0; from < text.length();) {
            int to = starts.nextSetBit(from + 1);
            if (to - from > LONGEST) {
                to = text.offsetByCodePoints(from, text.codePointCount(from, from + LONGEST));
                starts.set(to);
            }
            from = to;
        }
    }
}

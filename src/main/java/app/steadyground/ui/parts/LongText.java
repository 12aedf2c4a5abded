package app.steadyground.ui.parts;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text of which, where it is very long, only one part is on screen at a time: a text area lays out all its words at
 * every letter, which a long novel would not bear. A text of usual length is one part. Positions count characters
 * (UTF-16) from the beginning of the whole.
 */
final class LongText {
    /** A part may grow to this much work, as {@link Laying} counts it, before it is divided. */
    static final int LARGEST = 60_000;
    private static final int USUAL = 20_000;
    private static final int CLUSTER = 64;
    /** The one whose words are known here although there are no spaces between them. */
    private static final Locale THAI = Locale.of("th");

    private String before = "";
    private String after = "";
    private int number = 1;
    private int count = 1;

    /** @param text of the part, {@code caret} within it */
    record Part(String text, int caret) {
    }

    /** Turns to the part that a position lies in. At a border that is the later one. */
    Part turnTo(String whole, int caret) {
        List<Integer> starts = starts(whole);
        int part = starts.size() - 1;
        while (starts.get(part) > caret) {
            part--;
        }
        int start = starts.get(part);
        int end = part + 1 < starts.size() ? starts.get(part + 1) : whole.length();
        before = whole.substring(0, start);
        after = whole.substring(end);
        number = part + 1;
        count = starts.size();
        return new Part(whole.substring(start, end), caret - start);
    }

    /** The whole, of which this is the present part. */
    String whole(String part) {
        return isOne() ? part : before + part + after;
    }

    boolean isOne() {
        return before.isEmpty() && after.isEmpty();
    }

    /** Where the present part begins. */
    int start() {
        return before.length();
    }

    boolean isFirst() {
        return before.isEmpty();
    }

    boolean isLast() {
        return after.isEmpty();
    }

    /** Counted from 1. */
    int number() {
        return number;
    }

    int count() {
        return count;
    }

    /** Whether a part with this text must be divided. */
    static boolean isTooMuch(String part) {
        return Laying.end(part, 0, LARGEST) < part.length();
    }

    private static List<Integer> starts(String whole) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        int start = 0;
        while (Laying.end(whole, start, LARGEST) < whole.length()) {
            start = cut(whole, start, Laying.end(whole, start, USUAL));
            starts.add(start);
        }
        return starts;
    }

    /** A good place to divide a text: after a paragraph, else after a word, and never within one sign. */
    private static int cut(String whole, int start, int latest) {
        int earliest = latest - (latest - start) / 5;
        int line = whole.lastIndexOf('\n', latest - 1);
        if (line >= earliest) {
            return line + 1;
        }
        BreakIterator words = BreakIterator.getLineInstance(THAI);
        words.setText(whole.substring(earliest, latest + CLUSTER));
        int word = words.preceding(latest - earliest + 1);
        if (word > 0) {
            return earliest + word;
        }
        BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(whole.substring(earliest, latest + CLUSTER));
        return earliest + signs.preceding(latest - earliest + 1);
    }

    /** Where in the second text that ends which is not as in the first. */
    static int endOfDifference(String before, String now) {
        int most = Math.min(before.length(), now.length());
        int same = 0;
        while (same < most && before.charAt(before.length() - 1 - same) == now.charAt(now.length() - 1 - same)) {
            same++;
        }
        return now.length() - same;
    }

    /** Where the sign before a position begins. */
    static int signBefore(String whole, int position) {
        int from = Math.max(0, position - CLUSTER);
        BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(whole.substring(from, position));
        signs.last();
        return from + signs.previous();
    }

    /** Where the sign after a position ends. */
    static int signAfter(String whole, int position) {
        BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(whole.substring(position, Math.min(whole.length(), position + CLUSTER)));
        return position + signs.next();
    }
}

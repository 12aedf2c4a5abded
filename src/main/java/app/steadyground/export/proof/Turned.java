package app.steadyground.export.proof;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Finds words in lines with a script from right to left. Such lines are drawn from the left, as nearly all files have
 * it: letters of the other direction come last to first, brackets change sides, and the parts of a word that goes over
 * a line's end do not follow each other.
 */
final class Turned {

    private static final String PAIRS = "()[]{}<>«»";

    private Turned() {
    }

    static boolean takeWhole(StringBuilder element, String word) {
        return takePart(element, letters(word));
    }

    private static boolean takePart(StringBuilder element, List<String> letters) {
        String turned = String.join("", letters.reversed());
        return Told.take(element, String.join("", letters)) || Told.take(element, turned)
                || Told.take(element, mirrored(turned));
    }

    /** The longest beginning that is there, then the longest of the rest, and so on. */
    static boolean takeInParts(StringBuilder element, String word) {
        List<String> letters = letters(word);
        for (int from = 0; from < letters.size();) {
            int to = letters.size();
            while (to > from && !takePart(element, letters.subList(from, to))) {
                to--;
            }
            if (to == from) {
                return false;
            }
            from = to;
        }
        return true;
    }

    /** Which element has the same letters, in whatever order; negative if none has. */
    static int indexOfLetters(List<StringBuilder> elements, String text) {
        int[] letters = sorted(text);
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).length() == text.length() && Arrays.equals(sorted(elements.get(i)), letters)) {
                return i;
            }
        }
        return -1;
    }

    private static int[] sorted(CharSequence text) {
        return text.chars().map(c -> PAIRS.indexOf(c) < 0 ? c : PAIRS.charAt(PAIRS.indexOf(c) & ~1)).sorted().toArray();
    }

    private static List<String> letters(String word) {
        List<String> letters = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(word);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            letters.add(word.substring(start, end));
            start = end;
        }
        return Collections.unmodifiableList(letters);
    }

    private static String mirrored(String word) {
        StringBuilder mirrored = new StringBuilder();
        for (char c : word.toCharArray()) {
            int pair = PAIRS.indexOf(c);
            mirrored.append(pair < 0 ? c : PAIRS.charAt(pair ^ 1));
        }
        return mirrored.toString();
    }
}

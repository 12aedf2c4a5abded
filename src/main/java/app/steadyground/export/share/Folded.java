package app.steadyground.export.share;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as names are looked for in it: without case, accents and signs that cannot be seen, so that {@code SÁM} is found by
 * {@code sam}. Remembers where each of its letters stands in the text itself.
 */
final class Folded {

    private final StringBuilder building = new StringBuilder();
    private final String letters;
    private int[] starts;
    private int[] ends;

    Folded(String text) {
        starts = new int[text.length() + 1];
        ends = new int[text.length() + 1];
        if (text.chars().allMatch(c -> c < 0x80)) {
            plain(text);
        } else {
            clusters(text);
        }
        letters = building.toString();
    }

    /** Most texts by far: each letter stands for itself. */
    private void plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.getType(c) != Character.FORMAT) {
                add(Character.isWhitespace(c) ? ' ' : Character.toLowerCase(c), i, i + 1);
            }
        }
    }

    /** A cluster is one letter with its accents: whatever is replaced, no accent is left behind. */
    private void clusters(String text) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        int start = clusters.first();
        for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
            String folded = fold(text.substring(start, end));
            for (int i = 0; i < folded.length(); i++) {
                add(folded.charAt(i), start, end);
            }
            start = end;
        }
    }

    /** However many spaces stand between two words, one is looked for. */
    private void add(char letter, int start, int end) {
        int last = building.length() - 1;
        if (letter == ' ' && last >= 0 && building.charAt(last) == ' ') {
            ends[last] = end;
            return;
        }
        if (building.length() == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        starts[building.length()] = start;
        ends[building.length()] = end;
        building.append(letter);
    }

    static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(plain, Normalizer.Form.NFKD).replaceAll("[\\p{M}\\p{Cf}]", "")
                .replaceAll("\\s+", " ");
    }

    /** Whether a folded name stands at this letter. */
    boolean has(String name, int at) {
        return letters.startsWith(name, at);
    }

    int length() {
        return letters.length();
    }

    /** Where the letter's cluster begins in the text. */
    int start(int letter) {
        return starts[letter];
    }

    int end(int letter) {
        return ends[letter];
    }
}

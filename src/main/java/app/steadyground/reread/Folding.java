package app.steadyground.reread;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Text as search compares it: without accents, case, width and invisible characters, any white space as one
 * space. The text is taken cluster by cluster (a character and the marks on it), so that a place in the folded
 * text can be found again in the original although the lengths differ.
 */
final class Folding {
    /** Letters with a stroke or joined, which Unicode does not take apart by itself; and curly apostrophes. */
    private static final Map<Integer, String> APART = Map.ofEntries(
            Map.entry((int) 'ø', "o"), Map.entry((int) 'Ø', "o"), Map.entry((int) 'ł', "l"), Map.entry((int) 'Ł', "l"),
            Map.entry((int) 'đ', "d"), Map.entry((int) 'Đ', "d"),
            Map.entry((int) 'æ', "ae"), Map.entry((int) 'Æ', "ae"),
            Map.entry((int) 'œ', "oe"), Map.entry((int) 'Œ', "oe"), Map.entry((int) 'ı', "i"),
            Map.entry((int) '\u2019', "'"), Map.entry((int) '\u2018', "'"), Map.entry((int) '\u0640', ""));

    private Folding() {
    }

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at = clusterEnd(text, at)) {
            foldCluster(text, at, folded);
        }
        return folded.toString();
    }

    /**
     * Where the cluster begins in the original that gave the folded character at {@code place}; the original's
     * length if the folded text is not that long.
     */
    static int originalStart(String text, int place) {
        StringBuilder folded = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            foldCluster(text, at, folded);
            if (folded.length() > place) {
                return at;
            }
            at = clusterEnd(text, at);
        }
        return at;
    }

    /** Where the cluster ends in the original that gave the folded character at {@code place}. */
    static int originalEnd(String text, int place) {
        int start = originalStart(text, place);
        return start < text.length() ? clusterEnd(text, start) : start;
    }

    /** Appends one cluster; a space is appended only if none stands there yet. */
    private static void foldCluster(String text, int at, StringBuilder folded) {
        int end = clusterEnd(text, at);
        char first = text.charAt(at);
        if (end == at + 1 && first < 0x80 && !Character.isWhitespace(first)) {
            if (!Character.isISOControl(first)) {
                folded.append(first >= 'A' && first <= 'Z' ? (char) (first + 32) : first);
            }
            return;
        }
        if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
            if (folded.isEmpty() || folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
            return;
        }
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFKD).codePoints()
                .filter(c -> !isIgnored(c))
                .forEach(c -> kept.append(APART.getOrDefault(c, Character.toString(c))));
        String composed = Normalizer.normalize(kept, Normalizer.Form.NFC);
        folded.append(composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
    }

    private static int clusterEnd(String text, int at) {
        int first = text.codePointAt(at);
        int end = at + Character.charCount(first);
        if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
            // A mark that stands on a space stands alone.
            return end;
        }
        while (end < text.length() && text.charAt(end) >= 0x300) {
            int next = text.codePointAt(end);
            if (!belongsToTheOneBefore(next)) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private static boolean belongsToTheOneBefore(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            // Half-width voicing marks of Japanese; Korean vowels and finals written apart.
            default -> c == 0xFF9E || c == 0xFF9F || c >= 0x1160 && c <= 0x11FF;
        };
    }

    /**
     * Accents and points, which do not matter, and invisible characters. Not the vowel signs of Hindi or Thai,
     * which are letters to those who read them, nor the voicing marks of Japanese.
     */
    private static boolean isIgnored(int c) {
        int type = Character.getType(c);
        if (type == Character.FORMAT || type == Character.CONTROL) {
            return true;
        }
        if (type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case INHERITED -> c != 0x3099 && c != 0x309A;
            case HEBREW, ARABIC, CYRILLIC, GREEK, LATIN, COMMON -> true;
            default -> false;
        };
    }
}

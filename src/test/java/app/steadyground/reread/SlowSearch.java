package app.steadyground.reread;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of the search once more, as they are told to people: slow, obvious, and sharing no line with it. */
final class SlowSearch {
    private static final Pattern ASKED = Pattern.compile("\"([^\"]*)(\"|$)|([^\\s\"]+)");
    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.HANGUL, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER,
            UnicodeScript.MYANMAR, UnicodeScript.TIBETAN);
    private static final Set<UnicodeScript> POINTS_DO_NOT_MATTER = EnumSet.of(UnicodeScript.HEBREW, UnicodeScript.ARABIC,
            UnicodeScript.CYRILLIC, UnicodeScript.GREEK, UnicodeScript.LATIN, UnicodeScript.COMMON, UnicodeScript.INHERITED);
    private static final Map<String, String> LETTERS = Map.of("ø", "o", "ł", "l", "đ", "d", "æ", "ae", "œ", "oe", "ı", "i",
            "’", "'", "‘", "'", "\u0640", "");

    private SlowSearch() {
    }

    /** @param last whether it is the last thing asked for, and no quotes end there: then it may be the beginning of a word */
    private record Wanted(String text, boolean last) {
    }

    static boolean finds(List<String> texts, String query) {
        List<Wanted> wanted = new ArrayList<>();
        Matcher asked = ASKED.matcher(query);
        while (asked.find()) {
            String text = plain(asked.group(1) != null ? asked.group(1) : asked.group(3)).strip();
            if (!text.isEmpty()) {
                wanted.add(new Wanted(text, false));
            }
        }
        if (!wanted.isEmpty() && !query.strip().endsWith("\"")) {
            wanted.add(new Wanted(wanted.removeLast().text(), true));
        }
        return !wanted.isEmpty() && wanted.stream().allMatch(w -> texts.stream().anyMatch(t -> stands(plain(t), w)));
    }

    private static boolean stands(String text, Wanted wanted) {
        for (int at = 0; at + wanted.text().length() <= text.length(); at++) {
            int end = at + wanted.text().length();
            if (text.startsWith(wanted.text(), at) && isEdge(text, at) && (wanted.last() || isEdge(text, end))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word ends or begins here. */
    private static boolean isEdge(String text, int at) {
        if (at == 0 || at == text.length()) {
            return true;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        return !isLetter(before) || !isLetter(after) || WITHOUT_SPACES.contains(UnicodeScript.of(before))
                || WITHOUT_SPACES.contains(UnicodeScript.of(after));
    }

    private static boolean isLetter(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** All of the text at once: taken apart, what does not matter left out, put together, small letters. */
    static String plain(String text) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD).codePoints().filter(c -> !isLeftOut(c)).forEach(c -> {
            String letter = Character.toString(c);
            String small = letter.toLowerCase(Locale.ROOT);
            kept.append(LETTERS.getOrDefault(small, letter));
        });
        String joined = Normalizer.normalize(kept, Normalizer.Form.NFC);
        return joined.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace("ς", "σ").replaceAll("[\\s\\p{Z}]+", " ");
    }

    private static boolean isLeftOut(int c) {
        int type = Character.getType(c);
        if (type == Character.FORMAT || type == Character.CONTROL && !Character.isWhitespace(c)) {
            return true;
        }
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        return mark && c != 0x3099 && c != 0x309A && POINTS_DO_NOT_MATTER.contains(UnicodeScript.of(c));
    }
}

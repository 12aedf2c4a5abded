package app.steadyground.export.share;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Names and what stands for them, such as "Sam" and "Person A". A name is found wherever its letters are, in any case and
 * with or without accents, at the beginning of longer words and within them; the whole word is then replaced, so that no
 * ending gives it away. Immutable.
 */
public final class Names {

    /** Endings that make no other word of a name. */
    private static final List<String> ENDINGS = List.of("", "s", "es");

    /** Written without spaces between words. */
    private static final Set<Character.UnicodeScript> UNDIVIDED = EnumSet.of(Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.KATAKANA, Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO, Character.UnicodeScript.KHMER, Character.UnicodeScript.MYANMAR);

    private record Name(String name, String folded) {
    }

    private final Map<String, String> replacements;
    /** The longest first: Samuel is not Sam. */
    private final List<Name> names;

    /** @param replacements by name; blank names are left out */
    public Names(Map<String, String> replacements) {
        this.replacements = new LinkedHashMap<>(replacements);
        names = replacements.keySet().stream().filter(name -> !Folded.fold(name).isBlank())
                .map(name -> new Name(name, Folded.fold(name.strip())))
                .sorted(Comparator.comparingInt((Name name) -> name.folded().length()).reversed()
                        .thenComparing(Name::name)).toList();
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }

    public List<String> names() {
        return names.stream().map(Name::name).toList();
    }

    /** Names that could be read in what stands for some name, so that replacing would not hide them. */
    public List<String> betrayed() {
        return names().stream().filter(name -> replacements.values().stream()
                .anyMatch(other -> Folded.fold(other).contains(Folded.fold(name.strip())))).toList();
    }

    /** All words that hold a name, in order, none overlapping. */
    public List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        Folded folded = new Folded(text);
        int from = 0;
        int begin = 0;
        while (from < folded.length()) {
            int at = from;
            Name here = names.stream().filter(name -> folded.has(name.folded(), at)).findFirst().orElse(null);
            if (here == null) {
                from++;
                continue;
            }
            int last = from + here.folded().length() - 1;
            int start = Math.max(begin, wordStart(text, folded.start(from)));
            int end = wordEnd(text, folded.end(last));
            String word = text.substring(start, end);
            found.add(new Found(start, end, here.name(), word, isPlain(word, here.folded())));
            begin = end;
            while (from < folded.length() && folded.start(from) < end) {
                from++;
            }
        }
        return found;
    }

    private static boolean isPlain(String word, String folded) {
        String whole = Folded.fold(word);
        return ENDINGS.stream().anyMatch(ending -> whole.equals(folded + ending));
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && isLetter(text.codePointBefore(start))) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        return start;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && isLetter(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Signs that cannot be seen belong to the word they stand in. Where words are not divided, a name ends with itself. */
    private static boolean isLetter(int c) {
        if (UNDIVIDED.contains(Character.UnicodeScript.of(c))) {
            return false;
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    /** The text with what stands for the names in the place of each word that is wanted. */
    public String replace(String text, Predicate<Found> wanted) {
        StringBuilder replaced = new StringBuilder();
        int from = 0;
        for (Found found : find(text)) {
            if (wanted.test(found)) {
                replaced.append(text, from, found.start()).append(replacements.get(found.name()));
                from = found.end();
            }
        }
        return replaced.append(text, from, text.length()).toString();
    }
}

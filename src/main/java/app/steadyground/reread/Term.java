package app.steadyground.reread;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * One word or phrase to look for, folded.
 *
 * @param open whether it may go on in the text: the last word is perhaps still being typed
 */
record Term(String folded, boolean open) {
    /** Scripts that do not put spaces between words, or (Korean) hang endings on them: there any place will do. */
    private static final Set<UnicodeScript> UNSPACED = Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.HANGUL, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER,
            UnicodeScript.MYANMAR, UnicodeScript.TIBETAN);

    /** Letters below are of a script with spaces, and there are no marks among them; most letters are, and this is quick. */
    private static final int PLAIN = 0x80;

    /** Whether this stands wherever another one does: it is the same, or the beginning of it and open. */
    boolean isImpliedBy(Term other) {
        return equals(other) || open && other.folded().startsWith(folded);
    }

    /** First place at or after {@code from} and before {@code to}; -1 if there is none. */
    int find(String text, int from, int to) {
        for (int at = text.indexOf(folded, from, to); at >= 0; at = text.indexOf(folded, at + 1, to)) {
            if (beginsWord(text, at) && (open || endsWord(text, at + folded.length()))) {
                return at;
            }
        }
        return -1;
    }

    private boolean beginsWord(String text, int at) {
        return at == 0 || isBoundary(text.codePointBefore(at), folded.codePointAt(0));
    }

    private boolean endsWord(String text, int end) {
        return end == text.length() || isBoundary(folded.codePointBefore(folded.length()), text.codePointAt(end));
    }

    /** Whether any term may begin here; of half a character nobody knows. */
    static boolean mayBegin(String text, int at) {
        return at == 0 || Character.isSurrogate(text.charAt(at)) || isBoundary(text.codePointBefore(at), text.charAt(at));
    }

    private static boolean isBoundary(int before, int after) {
        if (before < PLAIN && after < PLAIN) {
            return !Character.isLetterOrDigit(before) || !Character.isLetterOrDigit(after);
        }
        return !isWordPart(before) || !isWordPart(after)
                || UNSPACED.contains(UnicodeScript.of(before)) || UNSPACED.contains(UnicodeScript.of(after));
    }

    private static boolean isWordPart(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetterOrDigit(c);
        };
    }
}

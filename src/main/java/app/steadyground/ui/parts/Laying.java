package app.steadyground.ui.parts;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * How much work it is to lay out a text, in letters of a simple script. JavaFX shapes a paragraph of Arabic or Hindi anew for
 * each of its lines, so that the work grows with the square of the paragraph's length, and with its cube where there
 * are no spaces. The factors were measured with JavaFX 26 on Linux: {@code WritingSpeedTest}.
 */
final class Laying {
    private static final Set<UnicodeScript> SIMPLE = Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC,
            UnicodeScript.COMMON, UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);
    private static final Set<UnicodeScript> UNSPACED = Set.of(UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER,
            UnicodeScript.MYANMAR, UnicodeScript.TIBETAN);
    private static final double SQUARE = 1 / 320.0;
    private static final double SQUARE_OF_PAIRS = 1 / 66.0;
    private static final double CUBE = 1 / 177_000.0;
    /** Below it there are only simple scripts. */
    private static final char HEBREW = 0x590;

    private double done;
    private int simple;
    private int complex;
    private int unspaced;
    private int pairs;

    private Laying() {
    }

    /** Up to where a text, from a position on, is no more work than that; its end if all of it is not. */
    static int end(CharSequence text, int from, double most) {
        Laying laying = new Laying();
        for (int i = from; i < text.length(); i++) {
            laying.add(text.charAt(i));
            if (laying.work() > most) {
                return i;
            }
        }
        return text.length();
    }

    private void add(char c) {
        if (c == '\n') {
            done = work() + 1;
            simple = 0;
            complex = 0;
            unspaced = 0;
            pairs = 0;
        } else if (c < HEBREW && !isAccent(c)) {
            simple++;
        } else if (Character.isSurrogate(c) || c == '\u200d' || c == '\ufe0f' || isAccent(c)) {
            pairs++;
        } else if (UNSPACED.contains(UnicodeScript.of(c))) {
            unspaced++;
        } else if (SIMPLE.contains(UnicodeScript.of(c))) {
            simple++;
        } else {
            complex++;
        }
    }

    /** An accent that stands for itself, as macOS and Vietnamese write them: JavaFX then divides the line at each. */
    private static boolean isAccent(char c) {
        return c >= 0x300 && c <= 0x36f;
    }

    private double work() {
        return done + simple + complex + unspaced + pairs + SQUARE * complex * complex
                + SQUARE_OF_PAIRS * pairs * pairs + CUBE * unspaced * unspaced * unspaced;
    }
}

package app.steadyground.vault;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.nio.CharBuffer;
import java.util.Locale;

/** How long a passphrase would hold against somebody who has the files and tries; the words stand in the texts. */
public enum Strength {
    TOO_SHORT, WEAK, FAIR, GOOD, STRONG;

    /** Bounds of what is looked at: beyond that it is strong anyway, and the time grows with the square. */
    private static final int LONGEST = 64;
    /** Powers of ten of tries. One try takes about a second here, and somebody who means it has many computers. */
    private static final double FAIR_FROM = 8;
    private static final double GOOD_FROM = 10;
    private static final double STRONG_FROM = 14;

    private static final Zxcvbn MEASURE = new Zxcvbn();

    /** Takes some milliseconds; the first time up to a second. */
    public static Strength of(char[] typed) {
        if (Character.codePointCount(CharBuffer.wrap(typed), 0, typed.length) < Passphrase.LEAST) {
            return TOO_SHORT;
        }
        com.nulabinc.zxcvbn.Strength measured = MEASURE.measure(CharBuffer.wrap(typed, 0, Math.min(typed.length, LONGEST)));
        double tries = measured.getGuessesLog10();
        measured.wipe();
        return tries < FAIR_FROM ? WEAK : tries < GOOD_FROM ? FAIR : tries < STRONG_FROM ? GOOD : STRONG;
    }

    /** Key of its words in the texts. */
    public String key() {
        return "strength." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

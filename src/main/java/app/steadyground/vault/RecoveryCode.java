package app.steadyground.vault;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/**
 * A code that opens a workbook when the passphrase is forgotten: 32 letters and digits that are not easily mistaken for
 * each other, the last of which shows most slips of the hand. 155 bits by chance.
 */
public final class RecoveryCode {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 32;
    private static final int GROUP = 4;

    private RecoveryCode() {
    }

    /** A new one, without gaps. */
    public static char[] draw() {
        SecureRandom random = new SecureRandom();
        char[] code = new char[LENGTH];
        for (int i = 0; i < LENGTH - 1; i++) {
            code[i] = SIGNS.charAt(random.nextInt(SIGNS.length()));
        }
        code[LENGTH - 1] = check(code);
        return code;
    }

    /** As it is written on paper: in groups of four. */
    public static char[] grouped(char[] code) {
        char[] grouped = new char[LENGTH + LENGTH / GROUP - 1];
        Arrays.fill(grouped, ' ');
        for (int i = 0; i < LENGTH; i++) {
            grouped[i + i / GROUP] = code[i];
        }
        return grouped;
    }

    /** What was typed as {@link #draw} gave it, whatever gaps, strokes and small letters it has; empty if it is no code. */
    public static Optional<char[]> read(char[] typed) {
        char[] code = new char[LENGTH];
        int length = 0;
        for (char c : typed) {
            if (c == ' ' || c == '-' || c == '\u2013' || c == '\t') {
                continue;
            }
            char sign = meant(Character.toUpperCase(c));
            if (length == LENGTH || SIGNS.indexOf(sign) < 0) {
                return Optional.empty();
            }
            code[length++] = sign;
        }
        return length == LENGTH && check(code) == code[LENGTH - 1] ? Optional.of(code) : Optional.empty();
    }

    private static char meant(char typed) {
        return switch (typed) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> typed;
        };
    }

    /** One wrong sign, and nearly every two that changed places, give another one. */
    private static char check(char[] code) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            int value = SIGNS.indexOf(code[i]);
            // Odd factors only: each has a counterpart among 32 signs, so no single slip cancels out.
            sum += (2 * i + 1) * value;
        }
        return SIGNS.charAt(sum % SIGNS.length());
    }
}

package app.steadyground.storage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The checksum a file carries of itself: SHA-256 over all its bytes, with zeros where its own 64 digits stand. */
final class Sum {
    /** What stands in the file until the sum is known. */
    static final String OPEN = "sha256:" + "0".repeat(64);

    private static final String PREFIX = "sha256:";
    private static final byte[] ZEROS = ascii("0".repeat(64));
    private static final Pattern FORM = Pattern.compile("sha256:[0-9a-f]{64}");

    private Sum() {
    }

    /** Whether it is a sum of the form this version knows. */
    static boolean isKnown(String sum) {
        return FORM.matcher(sum).matches();
    }

    /** Replaces the last {@link #OPEN} in the bytes by their sum, in place. */
    static byte[] close(byte[] bytes) {
        int at = lastIndexOf(bytes, OPEN) + PREFIX.length();
        byte[] digits = ascii(HexFormat.of().formatHex(sha256().digest(bytes)));
        System.arraycopy(digits, 0, bytes, at, digits.length);
        return bytes;
    }

    /** @param sum of known form, as the file says it */
    static boolean fits(byte[] bytes, String sum) {
        int at = lastIndexOf(bytes, sum);
        if (at < 0) {
            return false;
        }
        MessageDigest digest = sha256();
        int begin = at + PREFIX.length();
        digest.update(bytes, 0, begin);
        digest.update(ZEROS);
        digest.update(bytes, begin + ZEROS.length, bytes.length - begin - ZEROS.length);
        return sum.equals(PREFIX + HexFormat.of().formatHex(digest.digest()));
    }

    /** The plain SHA-256 of some bytes, to tell whether they are the same later. */
    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** From the end, where the program writes it: an answer may quote a sum. */
    private static int lastIndexOf(byte[] bytes, String text) {
        byte[] wanted = ascii(text);
        for (int at = bytes.length - wanted.length; at >= 0; at--) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }
}

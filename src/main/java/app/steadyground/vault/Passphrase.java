package app.steadyground.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a person typed to lock or open a workbook, in bytes that {@link #close} zeroes. Letters that can be written in two
 * ways, as an e with an accent, are the same on every computer. Never printed.
 */
public final class Passphrase implements AutoCloseable {
    /** A new one has at least so many characters. */
    public static final int LEAST = 10;
    /** What no file with a passphrase exceeds. */
    public static final int LONGEST_FILE = 4096;
    /** All characters before this one are the same in every way of writing. */
    private static final char FIRST_DOUBTFUL = '\u0300';

    private final byte[] bytes;
    private final int characters;

    private Passphrase(byte[] bytes, int characters) {
        this.bytes = bytes;
        this.characters = characters;
    }

    /** Copies; what was given is the caller's to zero. */
    public static Passphrase of(char[] typed) {
        CharBuffer chars = CharBuffer.wrap(typed);
        if (chars.chars().anyMatch(c -> c >= FIRST_DOUBTFUL)) {
            // Java has no way to do this without a String, which nobody can zero.
            chars = CharBuffer.wrap(Normalizer.normalize(chars, Normalizer.Form.NFC));
        }
        int characters = Character.codePointCount(chars, 0, chars.length());
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(chars);
        byte[] bytes = Arrays.copyOfRange(encoded.array(), 0, encoded.limit());
        Wipe.out(encoded.array());
        return new Passphrase(bytes, characters);
    }

    /** The first line of a file; empty if it is not UTF-8, or has a second line. */
    public static Optional<Passphrase> ofFile(byte[] content) {
        try {
            CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            int end = decoded.length();
            while (end > 0 && (decoded.get(end - 1) == '\n' || decoded.get(end - 1) == '\r')) {
                end--;
            }
            char[] line = new char[end];
            decoded.get(line);
            Wipe.out(decoded.array());
            boolean one = CharBuffer.wrap(line).chars().noneMatch(c -> c == '\n' || c == '\r');
            Optional<Passphrase> passphrase = one ? Optional.of(of(line)) : Optional.empty();
            Wipe.out(line);
            return passphrase;
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Whether it is too short to lock a workbook with. */
    public boolean isTooShort() {
        return characters < LEAST;
    }

    public boolean isEmpty() {
        return characters == 0;
    }

    /** The bytes themselves. */
    byte[] bytes() {
        return bytes;
    }

    /** What it is as the code of a recovery sheet, to be zeroed by the caller; empty if it is none. */
    public Optional<char[]> asCode() {
        // A code is plain letters, so its bytes are its characters.
        char[] chars = new char[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            chars[i] = (char) (bytes[i] & 0xff);
        }
        Optional<char[]> code = RecoveryCode.read(chars);
        Wipe.out(chars);
        return code;
    }

    public boolean isSame(Passphrase other) {
        return java.security.MessageDigest.isEqual(bytes, other.bytes);
    }

    /** One of the same, to be closed by itself. */
    public Passphrase copy() {
        return new Passphrase(bytes.clone(), characters);
    }

    @Override
    public void close() {
        Wipe.out(bytes);
    }

    @Override
    public String toString() {
        return "passphrase";
    }
}

package app.steadyground.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The data keys of a workbook, wrapped so that one passphrase, or one recovery code, opens them. Written once, as a file of
 * its own; a new passphrase makes a new one.
 *
 * @param id 8 hex digits, which are the file's name too
 * @param salt 16 random bytes
 * @param current id of the data key that new texts are sealed with
 * @param wrapped data keys by id, each a nonce of 12 bytes and what AES-GCM made of the key
 */
public record KeyFile(String workbook, String id, Kind kind, Effort effort, byte[] salt, String current, Map<String, byte[]> wrapped) {
    public static final String FORMAT = "steady-ground/key";
    public static final int SCHEMA = 1;
    public static final int SALT = 16;
    public static final int NONCE = 12;
    /** Of one wrapped key, in bytes. */
    public static final int WRAPPED = NONCE + Keyring.KEY + Gcm.TAG;

    private static final String PURPOSE = "steady-ground/wrap/1";

    /** Who opens it. */
    public enum Kind { PASSPHRASE, RECOVERY }

    /** Takes as long as the effort says. */
    public static KeyFile make(String workbook, Kind kind, Passphrase passphrase, Effort effort, Keyring keys) {
        SecureRandom random = new SecureRandom();
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        KeyFile open = new KeyFile(workbook, HexFormat.of().toHexDigits(random.nextInt()), kind, effort, salt, keys.current(), Map.of());
        byte[] wrap = open.wrapKey(passphrase);
        Map<String, byte[]> wrapped = new TreeMap<>();
        keys.copies().forEach((key, secret) -> {
            byte[] nonce = new byte[NONCE];
            random.nextBytes(nonce);
            byte[] sealed = Gcm.seal(wrap, nonce, open.bound(key), secret);
            Wipe.out(secret);
            byte[] both = new byte[WRAPPED];
            System.arraycopy(nonce, 0, both, 0, NONCE);
            System.arraycopy(sealed, 0, both, NONCE, sealed.length);
            wrapped.put(key, both);
        });
        Wipe.out(wrap);
        return new KeyFile(workbook, open.id, kind, effort, salt, keys.current(), wrapped);
    }

    /**
     * Tries a passphrase. Takes as long as the effort says; look at {@link Limits} first.
     *
     * @return empty if it is another one
     */
    public Optional<Keyring> open(Passphrase passphrase) {
        byte[] wrap = wrapKey(passphrase);
        Map<String, byte[]> keys = new TreeMap<>();
        try {
            for (Map.Entry<String, byte[]> one : wrapped.entrySet()) {
                byte[] nonce = java.util.Arrays.copyOf(one.getValue(), NONCE);
                byte[] sealed = java.util.Arrays.copyOfRange(one.getValue(), NONCE, one.getValue().length);
                keys.put(one.getKey(), Gcm.open(wrap, nonce, bound(one.getKey()), sealed));
            }
            return keys.containsKey(current) ? Optional.of(new Keyring(keys, current, new SecureRandom())) : Optional.empty();
        } catch (Broken e) {
            keys.values().forEach(Wipe::out);
            return Optional.empty();
        } finally {
            Wipe.out(wrap);
        }
    }

    private byte[] wrapKey(Passphrase passphrase) {
        byte[] stretched = Argon2.key(passphrase.bytes(), salt, effort);
        try {
            return Hkdf.key(stretched, salt, PURPOSE);
        } finally {
            Wipe.out(stretched);
        }
    }

    /** What a wrapped key belongs to: all that the file says of how it is opened. */
    private byte[] bound(String key) {
        return String.join("\n", FORMAT, Integer.toString(SCHEMA), workbook, id, kind.name(), Integer.toString(effort.memory()),
                Integer.toString(effort.passes()), Integer.toString(effort.lanes()), HexFormat.of().formatHex(salt), current, key)
                .getBytes(StandardCharsets.UTF_8);
    }
}

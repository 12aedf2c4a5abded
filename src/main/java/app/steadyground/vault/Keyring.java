package app.steadyground.vault;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The data keys of an unlocked workbook. {@link #close} zeroes them; after that nothing can be sealed or opened. Safe for
 * use by several threads.
 */
public final class Keyring implements AutoCloseable {
    static final int KEY = 32;
    private static final String PURPOSE = "steady-ground/sealed/1";
    /** Each text has a key of its own, so all may have the same nonce. */
    private static final byte[] NONCE = new byte[12];

    private final Map<String, byte[]> keys;
    private final String current;
    private final SecureRandom random;
    private boolean closed;

    /** @param keys by id; taken over. {@code current} is the one that new texts are sealed with */
    Keyring(Map<String, byte[]> keys, String current, SecureRandom random) {
        this.keys = new TreeMap<>(keys);
        this.current = current;
        this.random = random;
    }

    /** One new data key. */
    public static Keyring draw() {
        return draw(new SecureRandom());
    }

    static Keyring draw(SecureRandom random) {
        return new Keyring(Map.of(), "", random).withNewKey();
    }

    /** The same keys and one more, which is used from now on. This one stays as it is. */
    public synchronized Keyring withNewKey() {
        Map<String, byte[]> all = copies();
        String id;
        do {
            id = HexFormat.of().toHexDigits(random.nextInt());
        } while (all.containsKey(id));
        byte[] key = new byte[KEY];
        random.nextBytes(key);
        all.put(id, key);
        return new Keyring(all, id, random);
    }

    /** All keys of both; this one's is used. Neither is changed. */
    public synchronized Keyring with(Keyring other) {
        Map<String, byte[]> all = other.copies();
        all.putAll(copies());
        return new Keyring(all, current, random);
    }

    synchronized Map<String, byte[]> copies() {
        Map<String, byte[]> copies = new TreeMap<>();
        keys.forEach((id, key) -> copies.put(id, key.clone()));
        return copies;
    }

    /** Id of the key that new texts are sealed with. */
    public String current() {
        return current;
    }

    public synchronized Set<String> ids() {
        return Set.copyOf(keys.keySet());
    }

    /** @throws IllegalStateException once it is closed */
    public SealedText seal(Binding to, byte[] text) {
        byte[] salt = new byte[SealedText.SALT];
        random.nextBytes(salt);
        byte[] filled = Padding.fill(text);
        byte[] key = fileKey(current, salt);
        try {
            return new SealedText(current, salt, Gcm.seal(key, NONCE, to.bytes(current), filled));
        } finally {
            Wipe.out(key);
            Wipe.out(filled);
        }
    }

    /** @throws Broken if it does not belong there or was changed, or its key is not here */
    public byte[] open(Binding of, SealedText sealed) throws Broken {
        byte[] key;
        try {
            key = fileKey(sealed.key(), sealed.salt());
        } catch (IllegalStateException e) {
            throw new Broken();
        }
        try {
            byte[] filled = Gcm.open(key, NONCE, of.bytes(sealed.key()), sealed.bytes());
            byte[] text = Padding.take(filled);
            Wipe.out(filled);
            return text;
        } finally {
            Wipe.out(key);
        }
    }

    private synchronized byte[] fileKey(String id, byte[] salt) {
        if (closed || !keys.containsKey(id)) {
            throw new IllegalStateException("No such key here");
        }
        return Hkdf.key(keys.get(id), salt, PURPOSE);
    }

    @Override
    public synchronized void close() {
        closed = true;
        keys.values().forEach(Wipe::out);
    }

    @Override
    public String toString() {
        return "keyring";
    }
}

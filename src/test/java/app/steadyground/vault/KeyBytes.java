package app.steadyground.vault;

import java.util.Collection;

/** The keys themselves, for tests that look for them where they must not be. */
public final class KeyBytes {
    private KeyBytes() {
    }

    public static Collection<byte[]> of(Keyring keys) {
        return keys.copies().values();
    }
}

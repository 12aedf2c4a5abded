package app.steadyground.vault;

import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM with a tag of 128 bits, by the JDK. */
final class Gcm {
    private static final int TAG_BITS = 128;
    static final int TAG = TAG_BITS / 8;

    private Gcm() {
    }

    /** @param nonce must never be used twice with one key; {@code bound} is not hidden, but nothing else is accepted in its place */
    static byte[] seal(byte[] key, byte[] nonce, byte[] bound, byte[] plain) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, nonce, bound).doFinal(plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }

    /** @throws Broken if it was sealed with another key or bound to something else, or was changed */
    static byte[] open(byte[] key, byte[] nonce, byte[] bound, byte[] sealed) throws Broken {
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, bound).doFinal(sealed);
        } catch (AEADBadTagException e) {
            throw new Broken();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }
}

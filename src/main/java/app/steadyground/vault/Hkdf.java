package app.steadyground.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** HKDF with SHA-256 (RFC 5869), by the JDK. */
final class Hkdf {
    private static final String NAME = "HKDF-SHA256";
    private static final int KEY = 32;

    private Hkdf() {
    }

    /** A key of 32 bytes. @param purpose keeps keys for one purpose apart from those for another */
    static byte[] key(byte[] secret, byte[] salt, String purpose) {
        return bytes(secret, salt, purpose.getBytes(StandardCharsets.US_ASCII), KEY);
    }

    static byte[] bytes(byte[] secret, byte[] salt, byte[] info, int length) {
        try {
            return KDF.getInstance(NAME).deriveData(
                    HKDFParameterSpec.ofExtract().addIKM(secret).addSalt(salt).thenExpand(info, length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java of this version has HKDF", e);
        }
    }
}

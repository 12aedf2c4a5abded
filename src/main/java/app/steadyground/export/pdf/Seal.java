package app.steadyground.export.pdf;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.encryption.StandardSecurityHandler;

/** Makes a file readable with a password only: AES with 256 bits, as PDF 2.0 has it and viewers of today know it. */
public final class Seal {

    private static final int BITS = 256;
    private static final int BLOCK = 16;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;
    private final String dictionary;

    private Seal(byte[] key, String dictionary) {
        this.key = new SecretKeySpec(key, "AES");
        this.dictionary = dictionary;
    }

    /** Whoever knows the password may do anything with the file. */
    public static Seal of(char[] password) throws IOException {
        // The owner's password is one that nobody knows: it opens nothing that the user's does not.
        byte[] nobody = new byte[24];
        new SecureRandom().nextBytes(nobody);
        StandardProtectionPolicy policy = new StandardProtectionPolicy(Base64.getEncoder().encodeToString(nobody),
                new String(password), new AccessPermission());
        policy.setEncryptionKeyLength(BITS);
        policy.setPreferAES(true);
        StandardSecurityHandler handler = new StandardSecurityHandler(policy);
        try (PDDocument nothing = new PDDocument()) {
            handler.prepareDocumentForEncryption(nothing);
            return new Seal(handler.getEncryptionKey(), Cos.text(nothing.getEncryption().getCOSObject()));
        }
    }

    String dictionary() {
        return dictionary;
    }

    byte[] seal(byte[] content) {
        byte[] start = new byte[BLOCK];
        random.nextBytes(start);
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
            cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(start));
            byte[] sealed = new byte[BLOCK + cipher.getOutputSize(content.length)];
            System.arraycopy(start, 0, sealed, 0, BLOCK);
            cipher.doFinal(content, 0, content.length, sealed, BLOCK);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new AssertionError("Every Java has AES.", e);
        }
    }
}

package app.steadyground.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;

/** The published vectors of what the lock is made of. */
class VectorsTest {

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] times(int value, int length) {
        byte[] all = new byte[length];
        Arrays.fill(all, (byte) value);
        return all;
    }

    @Test
    void argon2idAsInRfc9106() {
        Argon2Parameters.Builder with = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withSalt(times(2, 16))
                .withSecret(times(3, 8)).withAdditional(times(4, 12));
        assertEquals("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659",
                hex(Argon2.bytes(times(1, 32), with, new Effort(32, 3, 4), 32)));
    }

    @Test
    void hkdfAsInRfc5869() {
        assertEquals("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
                hex(Hkdf.bytes(times(0x0b, 22), hex("000102030405060708090a0b0c"), hex("f0f1f2f3f4f5f6f7f8f9"), 42)));
        assertEquals("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
                hex(Hkdf.bytes(times(0x0b, 22), new byte[0], new byte[0], 42)));
    }

    @Test
    void gcmAsOfNist() throws Broken {
        byte[] key = hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
        byte[] nonce = hex("cafebabefacedbaddecaf888");
        byte[] bound = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        byte[] plain = hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39");
        byte[] sealed = Gcm.seal(key, nonce, bound, plain);
        assertEquals("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662" + "76fc6ece0f4e1768cddf8853bb2d551b", hex(sealed));
        assertEquals(hex(plain), hex(Gcm.open(key, nonce, bound, sealed)));
        sealed[3] ^= 1;
        assertThrows(Broken.class, () -> Gcm.open(key, nonce, bound, sealed));
    }
}

package app.steadyground.vault;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id, version 1.3 (RFC 9106). Takes as long as the effort says. */
final class Argon2 {
    private static final int KEY = 32;

    private Argon2() {
    }

    static byte[] key(byte[] passphrase, byte[] salt, Effort effort) {
        return bytes(passphrase, new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withSalt(salt), effort, KEY);
    }

    static byte[] bytes(byte[] passphrase, Argon2Parameters.Builder with, Effort effort, int length) {
        Argon2Parameters parameters = with.withVersion(Argon2Parameters.ARGON2_VERSION_13).withMemoryAsKB(effort.memory())
                .withIterations(effort.passes()).withParallelism(effort.lanes()).build();
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(parameters);
        byte[] out = new byte[length];
        generator.generateBytes(passphrase, out);
        return out;
    }
}

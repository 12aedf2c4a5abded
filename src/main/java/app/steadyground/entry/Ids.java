package app.steadyground.entry;

import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Draws the ids of items, sittings, rows and workbooks. Safe for use by several threads if its generator is. */
public record Ids(RandomGenerator random) {

    /** Ids nobody can guess. */
    public static Ids secure() {
        return new Ids(new java.security.SecureRandom());
    }

    /** The same ids every time: for samples and tests. */
    public static Ids seeded(long seed) {
        return new Ids(new Random(seed));
    }

    /** UUID version 4. */
    public String item() {
        long high = random.nextLong() & 0xFFFFFFFFFFFF0FFFL | 0x4000L;
        long low = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }

    /** 8 lower-case hex digits. */
    public String sitting() {
        return HexFormat.of().toHexDigits(random.nextInt());
    }

    /** For a row, card or step: unique within its entry. */
    public String row() {
        return HexFormat.of().toHexDigits(random.nextInt());
    }
}

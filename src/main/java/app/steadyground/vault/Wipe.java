package app.steadyground.vault;

import java.util.Arrays;

/** Zeroes what must not be found in memory later. What Java has copied elsewhere meanwhile, nobody can reach. */
public final class Wipe {
    private Wipe() {
    }

    public static void out(byte[] secret) {
        Arrays.fill(secret, (byte) 0);
    }

    public static void out(char[] secret) {
        Arrays.fill(secret, '\0');
    }
}

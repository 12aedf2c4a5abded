package app.steadyground.vault;

/**
 * What it costs to try one passphrase, by Argon2id.
 *
 * @param memory in KiB; {@code passes} over it; {@code lanes} it is divided into
 */
public record Effort(int memory, int passes, int lanes) {
    /** No workbook is locked with less: the second choice of RFC 9106. */
    public static final Effort FLOOR = new Effort(64 * 1024, 3, 4);

    /** KiB gone over: what the time is proportional to. */
    long work() {
        return (long) memory * passes;
    }
}

package app.steadyground.vault;

/**
 * What a key file may ask for. One that asks for less was not made by this program; one that asks for more would keep the
 * computer busy for hours, or use up its memory, before anybody could say so.
 */
public record Limits(Effort least, Effort most, long mostWork) {
    private static final int GIB = 1024 * 1024;

    public static final Limits SANE = new Limits(Effort.FLOOR, new Effort(GIB, 64, 16), 16L * GIB);

    /** Looked at before any work is done. */
    public boolean allow(Effort effort) {
        return isWithin(effort.memory(), least.memory(), most.memory())
                && isWithin(effort.passes(), least.passes(), most.passes())
                && isWithin(effort.lanes(), 1, most.lanes())
                && effort.memory() >= 8 * effort.lanes() && effort.work() <= mostWork;
    }

    private static boolean isWithin(int value, int from, int to) {
        return from <= value && value <= to;
    }
}

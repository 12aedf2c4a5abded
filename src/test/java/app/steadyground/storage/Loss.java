package app.steadyground.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** How a loss of power treats what was not forced. */
final class Loss {
    /** The process of a temp file, as its name tells it. */
    private static final String PROCESS = "\\.[0-9]+(?=(-s[0-9]+)?-[0-9a-f]{8}\\.tmp$)";
    /** One that is gone, so that its temp files are nobody's. */
    private static final String GONE = ".999999999999";

    /** Content that was not forced: as before, cut in the middle, zeros, all there, or any of these. */
    enum Data { LOST, HALF, ZERO, KEPT, ANY }

    /** Names that were not forced: as before, all there, or each one or the other. */
    enum Names { LOST, KEPT, ANY }

    private final Data data;
    private final Names names;
    private final long seed;
    private final boolean ofPower;
    private Random random;

    private Loss(Data data, Names names, long seed, boolean ofPower) {
        this.data = data;
        this.names = names;
        this.seed = seed;
        this.ofPower = ofPower;
    }

    /** Nothing is lost: a copy of the disk as it is. */
    static Loss none() {
        Loss loss = new Loss(Data.KEPT, Names.KEPT, 0, false);
        loss.begin();
        return loss;
    }

    /** Nothing is left but what was forced. */
    static Loss worst() {
        Loss loss = new Loss(Data.LOST, Names.LOST, 0, true);
        loss.begin();
        return loss;
    }

    /** Each kind of data with each kind of names, those that are drawn as often as there are seeds. */
    static List<Loss> all(int seeds) {
        List<Loss> all = new ArrayList<>();
        for (Data data : Data.values()) {
            for (Names names : Names.values()) {
                boolean drawn = data == Data.ANY || names == Names.ANY;
                for (int seed = 0; seed < (drawn ? seeds : 1); seed++) {
                    all.add(new Loss(data, names, seed, true));
                }
            }
        }
        return all;
    }

    /** From here on the same is drawn again. */
    void begin() {
        random = new Random(seed * 31 + 7);
    }

    boolean keepsName() {
        return names == Names.KEPT || names == Names.ANY && random.nextBoolean();
    }

    String name(String name) {
        if (!ofPower || !TempNames.isOne(name)) {
            return name;
        }
        String left = name.replaceFirst(PROCESS, GONE);
        if (!TempNames.isStray(left)) {
            throw new AssertionError("Not taken for the file of a process that is gone: " + left);
        }
        return left;
    }

    byte[] bytes(byte[] now, byte[] forced) {
        return switch (data == Data.ANY ? Data.values()[random.nextInt(Data.values().length - 1)] : data) {
            case LOST -> forced;
            case HALF -> Arrays.copyOf(now, now.length / 2);
            case ZERO -> new byte[now.length];
            default -> now;
        };
    }

    @Override
    public String toString() {
        return "data " + data + ", names " + names + ", seed " + seed;
    }
}

package app.steadyground.process;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that saves at full speed is killed in the middle of it, again and again, on one workbook; a second one is locked. */
class KilledProcessTest {
    private static final int SIDE_BY_SIDE = 2;

    @TempDir
    Path temp;

    @Test
    void whatWasAcknowledgedIsThere() throws Exception {
        kill(40);
    }

    @Test
    @Tag("soak")
    void whatWasAcknowledgedIsThereAfterTwoThousandKills() throws Exception {
        kill(2_000);
    }

    private void kill(int times) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
            List<Callable<Integer>> runs = List.of(() -> kill(temp.resolve("a"), times / 2, 1, false),
                    () -> kill(temp.resolve("b"), times / 2, 2, true));
            int saves = 0;
            for (Future<Integer> run : pool.invokeAll(runs)) {
                saves += run.get();
            }
            System.out.println("kill -9: " + times + " kills, " + saves + " acknowledged saves, all there");
        }
    }

    private int kill(Path path, int times, long seed, boolean locked) throws Exception {
        Door.create(path, seed, locked);
        Random random = new Random(seed);
        Acknowledged acknowledged = new Acknowledged();
        for (int i = 0; i < times; i++) {
            try (JavaChild child = JavaChild.start(WriterMain.class, path, temp.resolve("state"), "t" + i, seed + i, 0)) {
                int after = 1 + random.nextInt(40);
                for (int heard = 0; heard < after; ) {
                    Optional<String> line = child.line();
                    assertTrue(line.isPresent(), "It ended by itself");
                    assertTrue(acknowledged.hear(line.get()), line.get());
                    heard++;
                }
                child.kill().forEach(acknowledged::hear);
            }
            if (i % 20 == 19 || i == times - 1) {
                acknowledged.check(path);
            }
        }
        return acknowledged.count();
    }
}

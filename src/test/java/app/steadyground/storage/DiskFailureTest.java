package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Wherever the disk fails, through the real saver: old files stay, "saved" is never said too early, it recovers. */
@Timeout(600)
class DiskFailureTest {

    @Test
    void aDiskThatFailsCostsNoWord() throws Exception {
        play(false);
    }

    @Test
    @Tag("soak")
    @Timeout(3_600)
    void norInAnyOtherManner() throws Exception {
        play(true);
    }

    private static void play(boolean thorough) throws Exception {
        DiskFailures failures = new DiskFailures(thorough, d -> d);
        for (Scenario scenario : Scenario.all()) {
            if (!scenario.failing()) {
                int before = failures.cases();
                failures.play(scenario);
                System.out.printf("disk failure, %s: %,d cases%n", scenario, failures.cases() - before);
            }
        }
        System.out.printf("disk failure: %,d cases%n", failures.cases());
        assertEquals(List.of(), failures.complaints().stream().limit(20).toList());
        assertTrue(failures.cases() > 1000, "there is enough to fail");
    }
}

package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The power goes, or the disk fails, at every operation on a locked workbook, while its passphrase is changed, and while
 * a workbook is being locked or unlocked: the old passphrase or the new one opens it, and what was saved is there.
 */
@Timeout(3600)
class LockedDiskTest {

    /** The same text is sealed anew at each attempt, and takes the place of its plain form. */
    private static boolean isNoFault(String complaint) {
        return complaint.endsWith("a number was tried again with another content")
                || complaint.endsWith("a file among the entries would be overwritten");
    }

    private static void assertNone(List<String> complaints) {
        assertEquals(List.of(), complaints.stream().filter(Predicate.not(LockedDiskTest::isNoFault)).limit(20).toList());
    }

    private static void power(int seeds) throws Exception {
        PowerLoss loss = new PowerLoss(seeds, d -> d);
        for (Scenario scenario : LockScenarios.all()) {
            int before = loss.cases();
            loss.play(scenario);
            System.out.printf("power loss, %s: %,d cases%n", scenario, loss.cases() - before);
        }
        assertNone(loss.complaints());
        assertTrue(loss.cases() > 500, "there is enough to lose");
    }

    private static void failures(boolean thorough) throws Exception {
        DiskFailures failures = new DiskFailures(thorough, d -> d);
        for (Scenario scenario : LockScenarios.all()) {
            if (!thorough && LockScenarios.LONG.contains(scenario.name())) {
                continue;
            }
            int before = failures.cases();
            failures.play(scenario);
            System.out.printf("disk failure, %s: %,d cases%n", scenario, failures.cases() - before);
        }
        assertNone(failures.complaints());
        assertTrue(failures.cases() > 500, "there is enough to fail");
    }

    @Test
    void powerLoss() throws Exception {
        power(1);
    }

    @Test
    void aDiskThatFails() throws Exception {
        failures(false);
    }

    @Test
    @Tag("soak")
    void powerLossInManyMoreWays() throws Exception {
        power(Integer.getInteger("soak.seeds", 60));
    }

    @Test
    @Tag("soak")
    void aDiskThatFailsInEveryManner() throws Exception {
        failures(true);
    }
}

package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A program that leaves out one step of the protocol, or takes one too early, is found out by the loss of power. */
@Timeout(600)
class HarnessSeesTest {

    private static List<String> complaints(String scenario, Function<Disk, Disk> through) throws Exception {
        PowerLoss loss = new PowerLoss(1, through);
        loss.play(Scenario.all().stream().filter(s -> s.name().equals(scenario)).findFirst().orElseThrow());
        System.out.printf("harness, %s: %,d cases, %,d complaints%n", scenario, loss.cases(), loss.complaints().size());
        return loss.complaints();
    }

    private static void assertSeen(String what, List<String> complaints) {
        assertTrue(complaints.stream().anyMatch(c -> c.contains(what)), () -> what + " is not among " + complaints);
    }

    @Test
    void theForceOfAFileLeftOut() throws Exception {
        assertSeen("lost: ", complaints("save", WrongDisk::withoutForce));
    }

    @Test
    void theForceOfAFolderLeftOut() throws Exception {
        assertSeen("lost: ", complaints("save", WrongDisk::withoutFolderForce));
        assertSeen("settings are not as saved", complaints("settings", WrongDisk::withoutFolderForce));
    }

    @Test
    void theReadBackLeftOut() throws Exception {
        assertSeen("lost: ", complaints("draft removal", d -> new GarblingDisk(d, true)));
    }

    @Test
    void whileTheReadBackItselfSeesADiskThatGarbles() throws Exception {
        assertEquals(List.of(), complaints("draft removal", d -> new GarblingDisk(d, false)).stream()
                .filter(c -> !c.contains("faults: ")).limit(5).toList());
    }

    @Test
    void aDraftRemovedTooEarly() throws Exception {
        assertSeen("lost: ", complaints("draft removal", HastyDisk::new));
    }
}

package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What was called saved outlasts a loss of power at any moment. */
@Timeout(600)
class PowerLossTest {

    @Test
    void nothingSavedIsLostWhenThePowerGoes() throws Exception {
        play(3);
    }

    @Test
    @Tag("soak")
    @Timeout(3_600)
    void norWithManyMoreWaysToLose() throws Exception {
        play(Integer.getInteger("soak.seeds", 100));
    }

    private static void play(int seeds) throws Exception {
        PowerLoss loss = new PowerLoss(seeds, d -> d);
        for (Scenario scenario : Scenario.all()) {
            int before = loss.cases();
            loss.play(scenario);
            System.out.printf("power loss, %s: %,d cases%n", scenario, loss.cases() - before);
        }
        System.out.printf("power loss: %,d cases%n", loss.cases());
        assertEquals(List.of(), loss.complaints().stream().limit(20).toList());
        assertTrue(loss.cases() > 1000, "there is enough to lose");
    }
}

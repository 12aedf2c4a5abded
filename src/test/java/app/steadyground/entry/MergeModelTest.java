package app.steadyground.entry;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The laws of merging, over many lives of many devices. A failure prints its seed and the shortest script that shows it. */
class MergeModelTest {

    @Test
    void theLawsHold() {
        lawsHold(0, 10_000);
    }

    @Tag("soak")
    @Test
    void theLawsHoldForLong() {
        lawsHold(1_000_000, 200_000);
    }

    private static void lawsHold(long first, int number) {
        for (long seed = first; seed < first + number; seed++) {
            List<MergeModel.Step> script = MergeModel.script(seed);
            String broken = MergeModel.run(seed, script);
            if (broken != null) {
                List<MergeModel.Step> shortest = shortest(seed, script);
                fail("Seed " + seed + "\n" + String.join("\n", shortest.stream().map(Object::toString).toList()) + "\n"
                        + MergeModel.run(seed, shortest));
            }
        }
        assertTrue(number > 0);
        System.out.println("Merging: " + number + " seeds");
    }

    private static List<MergeModel.Step> shortest(long seed, List<MergeModel.Step> failing) {
        List<MergeModel.Step> script = new ArrayList<>(failing);
        for (int chunk = script.size() / 2; chunk > 0; chunk = chunk == 1 ? 0 : (chunk + 1) / 2) {
            for (int at = 0; at + chunk <= script.size(); ) {
                List<MergeModel.Step> less = new ArrayList<>(script);
                less.subList(at, at + chunk).clear();
                if (MergeModel.run(seed, less) != null) {
                    script = less;
                } else {
                    at++;
                }
            }
        }
        return script;
    }
}

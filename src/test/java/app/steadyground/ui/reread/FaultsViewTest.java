package app.steadyground.ui.reread;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Fault;
import app.steadyground.entry.Problem;
import app.steadyground.guide.Texts;
import app.steadyground.ui.SeeingTest;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;

class FaultsViewTest extends SeeingTest {

    @Test
    void namesEachFileWithWhatIsWrong() {
        List<Fault> faults = Arrays.stream(Problem.values()).map(p -> new Fault("entries/" + p + ".json", p)).toList();
        open(ask(() -> (Parent) FaultsView.of(faults)));
        assertTrue(shows("Files that are not as they should be"));
        for (Fault fault : faults) {
            assertTrue(shows(fault.file()), fault.file());
            assertTrue(shows(Texts.get(fault.problem().key())), fault.file());
        }
    }
}

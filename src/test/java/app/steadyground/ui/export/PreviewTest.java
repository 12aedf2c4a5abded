package app.steadyground.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.export.ExportRequest;
import app.steadyground.export.page.Paper;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.SmallSession;
import app.steadyground.ui.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/** The pages that will be made, before they are. */
class PreviewTest extends SeeingTest {
    private static final ExportRequest LETTER = new ExportRequest(Paper.LETTER, Set.of("doubt-on-paper"), Set.of(), Optional.empty(),
            Optional.empty(), true, false);

    private final SmallSession small = ask(SmallSession::new);
    private final List<Runnable> waiting = new ArrayList<>();
    private final Preview preview = ask(() -> new Preview(small.session, new StepWork()));

    /** Does one thing after the other, when the test says so. */
    private final class StepWork implements Work {
        @Override
        public <T> void run(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
            waiting.add(() -> {
                T result;
                try {
                    result = job.call();
                } catch (Exception e) {
                    failed.accept(e);
                    return;
                }
                done.accept(result);
            });
        }
    }

    private void step() {
        until(() -> !waiting.isEmpty());
        fx(() -> waiting.removeFirst().run());
    }

    private Image shown() {
        return ask(() -> ((ImageView) find(".image-view")).getImage());
    }

    @Test
    void theFirstPagesComeSoonThenAllOfThem() {
        open((Parent) preview.node());
        assertTrue(shows("There is nothing to look at yet."));
        fx(() -> preview.want(LETTER, List.of()));
        step();
        assertTrue(shows("Page 1; more are being made"));
        step();
        step();
        Image first = shown();
        assertEquals(11 / 8.5, first.getHeight() / first.getWidth(), 0.01, "US Letter");
        step();
        assertTrue(shows("Page 1 of "));
        fx(() -> find(".preview-sheet").requestFocus());
        press(KeyCode.END);
        fx(waiting::clear);
        press(KeyCode.HOME);
        step();
        assertNotNull(shown());
        assertTrue(shows("Page 1 of "));
    }

    @Test
    void aChangeGivesUpWhatIsBeingMade() {
        open((Parent) preview.node());
        fx(() -> preview.want(LETTER, List.of()));
        until(() -> !waiting.isEmpty());
        ExportRequest a4 = new ExportRequest(Paper.A4, Set.of("doubt-on-paper"), Set.of(), Optional.empty(), Optional.empty(), true, false);
        fx(() -> preview.want(a4, List.of()));
        step();
        assertNull(shown(), "nothing comes of the first one");
        step();
        step();
        step();
        assertNotEquals(11 / 8.5, shown().getHeight() / shown().getWidth(), 0.01);
    }

    @Test
    void whoTurnsToTheLastOfTheFirstPagesNeedNotWait() {
        open((Parent) preview.node());
        fx(() -> preview.want(LETTER, List.of()));
        step();
        fx(waiting::clear);
        fx(() -> find(".preview-sheet").requestFocus());
        press(KeyCode.END);
        assertEquals(2, ask(waiting::size), "all pages, and the picture of this one");
    }

    @Test
    void whatNobodySeesIsNotMade() {
        open((Parent) preview.node());
        fx(() -> preview.node().setVisible(false));
        fx(() -> preview.want(LETTER, List.of()));
        settle();
        assertTrue(ask(waiting::isEmpty));
        fx(() -> preview.node().setVisible(true));
        step();
        assertFalse(shows("There is nothing"));
    }

    @Test
    void whatLeavesTheWindowIsGivenUpAndForgotten() {
        open((Parent) preview.node());
        fx(() -> preview.want(LETTER, List.of()));
        step();
        step();
        assertNotNull(shown());
        ImageView image = (ImageView) find(".image-view");
        // The next window content; the old scene keeps its own, as when a workbook is locked.
        fx(() -> stage().setScene(new Scene(new Pane())));
        assertNull(ask(image::getImage));
        assertTrue(ask(waiting::isEmpty), "the rest was given up, and nothing new begun");
        assertNull(ask(image::getImage));
    }
}

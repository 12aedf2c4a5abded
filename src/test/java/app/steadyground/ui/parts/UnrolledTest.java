package app.steadyground.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.steadyground.ui.UiTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class UnrolledTest extends UiTest {
    private static final List<String> ALL = IntStream.range(0, 20).mapToObj(i -> "Line " + i).toList();

    private final StackPane window = new StackPane();

    private static Unrolled column() {
        Unrolled column = new Unrolled(3);
        ALL.forEach(words -> column.add(() -> new Label(words)));
        return column;
    }

    private static List<String> lines(Unrolled column) {
        return column.getChildren().stream().map(n -> ((Label) n).getText()).toList();
    }

    /** Not by fx, which waits until all of a page is there. */
    private static <T> T now(Callable<T> act) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, act);
    }

    @Test
    void whatIsInSightComesWithTheFirstFrameAndTheRestInTheNext() {
        Scene scene = showScreen(window, 300, 300, false, 100);
        List<Integer> atFrames = Collections.synchronizedList(new ArrayList<>());
        Unrolled column = now(() -> {
            Unrolled made = column();
            scene.addPostLayoutPulseListener(() -> atFrames.add(made.getChildren().size()));
            window.getChildren().add(made);
            return made;
        });
        until(() -> !atFrames.isEmpty() && atFrames.getLast() == ALL.size());
        assertEquals(3, atFrames.getFirst());
        assertEquals(ALL, ask(() -> lines(column)));
    }

    @Test
    void whoNeedsAllHasAllAtOnce() {
        assertEquals(ALL, now(() -> {
            Unrolled column = column();
            Unrolled.complete(new StackPane(new StackPane(column)));
            return lines(column);
        }));
    }

    @Test
    void whatIsScrolledToBeforeAllIsThereStaysInItsPlace() {
        showScreen(window, 300, 300, false, 100);
        Unrolled column = ask(() -> new Unrolled(12));
        IntStream.range(0, 60).forEach(i -> column.add(() -> new Label("Line " + i)));
        double top = now(() -> {
            ScrollPane pane = new ScrollPane(column);
            pane.setMaxHeight(120);
            window.getChildren().add(pane);
            window.applyCss();
            window.layout();
            InSight.bring(column.getChildren().get(10));
            window.layout();
            return top(column.getChildren().get(10));
        });
        until(() -> column.getChildren().size() == 60);
        assertEquals(top, ask(() -> top(column.getChildren().get(10))), 1);
    }

    private static double top(Node node) {
        return node.localToScene(0, 0).getY();
    }

    /** Somebody goes on before all of a page is there, and comes back. */
    @Test
    void whatWasLeftEarlyGoesOnWhenItIsSeenAgain() {
        showScreen(window, 300, 300, false, 100);
        Unrolled column = now(() -> {
            Unrolled made = column();
            window.getChildren().setAll(made);
            window.getChildren().clear();
            return made;
        });
        assertEquals(3, ask(() -> column.getChildren().size()));
        now(() -> window.getChildren().setAll(column));
        until(() -> column.getChildren().size() == ALL.size());
        assertEquals(ALL, ask(() -> lines(column)));
    }
}

package app.steadyground.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.steadyground.ui.UiTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FirstDrawingTest extends UiTest {
    private final List<String> done = new ArrayList<>();

    @AfterEach
    void nothingIsAwaited() {
        fx(FirstDrawing::done);
    }

    private void add(String what) {
        FirstDrawing.after(() -> done.add(what));
    }

    @Test
    void nothingWaitsWhenNoStartIsUnderWay() {
        assertEquals(List.of("at once"), ask(() -> {
            add("at once");
            return List.copyOf(done);
        }));
    }

    @Test
    void whatCanWaitComesInItsOrderOnceTheFirstPageIsDrawn() {
        assertEquals(List.of(), ask(() -> {
            FirstDrawing.await();
            add("first");
            add("second");
            return List.copyOf(done);
        }));
        assertEquals(List.of(), ask(() -> List.copyOf(done)), "it waits for as long as it takes");
        assertEquals(List.of(), ask(() -> {
            FirstDrawing.done();
            return List.copyOf(done);
        }), "one after the other, with room for keys between them");
        until(() -> done.equals(List.of("first", "second")));
    }
}

package app.steadyground.ui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.steadyground.ui.UiTest;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

class BackgroundWorkTest extends UiTest {
    private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();

    private Object next() throws InterruptedException {
        return told.poll(30, TimeUnit.SECONDS);
    }

    @Test
    void theResultComesBackOnTheJavaFxThread() throws Exception {
        new BackgroundWork().run(Platform::isFxApplicationThread, onFx -> told.add(onFx + " " + Platform.isFxApplicationThread()),
                told::add);
        assertEquals("false true", next());
    }

    @Test
    void whereMemoryRunsOutWhoeverWaitsHearsOfIt() throws Exception {
        new BackgroundWork().run(() -> {
            throw new OutOfMemoryError("as a test");
        }, told::add, told::add);
        assertInstanceOf(Exception.class, next());
    }
}

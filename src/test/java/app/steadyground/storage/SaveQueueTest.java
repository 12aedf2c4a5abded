package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Revision;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When the saver has something to do. */
class SaveQueueTest {
    private static final Duration LONG = Duration.ofHours(1);
    private static final Revision ONE = Samples.revision(1, "1f2e3d4c", "one");

    private final SaveQueue queue = new SaveQueue();

    @Test
    void whatIsHandedOverIsTriedAtOnceWhateverThePause() {
        assertTrue(queue.add(ONE));
        assertTrue(queue.awaitRound(null));
        queue.hurry();
        assertTrue(queue.awaitRound(LONG));
    }

    @Test
    void whatFailedIsTriedAgainWhenThePauseIsOver() {
        queue.add(ONE);
        assertTrue(queue.awaitRound(null));
        assertTrue(queue.awaitRound(Duration.ZERO), "the pause is over");
        assertTrue(queue.awaitRound(null), "it still waits");
        assertEquals(List.of(ONE), queue.waiting());
    }

    @Test
    void endedItTriesOnceMoreWhatWaitsAndNoLonger() {
        queue.add(ONE);
        assertTrue(queue.awaitRound(null));
        queue.end();
        assertTrue(queue.awaitRound(LONG), "once more, at once");
        assertFalse(queue.awaitRound(LONG), "that was in vain too");
        assertFalse(queue.add(ONE), "too late, and known as not saved");
        assertEquals(List.of(ONE), queue.waiting());
    }

    @Test
    void endedBeforeAnythingFailedAllIsTried() {
        queue.add(ONE);
        queue.end();
        assertTrue(queue.awaitRound(null));
        queue.done(queue.beginRound().getFirst());
        assertFalse(queue.awaitRound(null));
    }

    @Test
    void endedWithNothingToDoNothingIsDone() {
        queue.end();
        assertFalse(queue.awaitRound(null));
        assertFalse(queue.awaitRound(LONG));
    }

    @Test
    void anEmptyQueueThatIsHurriedLooksOnce() {
        queue.hurry();
        assertTrue(queue.awaitRound(null));
    }

    @Test
    void endedWhileItWaitsItStops() throws Exception {
        boolean[] more = {true};
        Thread saver = new Thread(() -> more[0] = queue.awaitRound(null));
        saver.start();
        while (saver.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        queue.end();
        saver.join();
        assertFalse(more[0]);
    }
}

package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.NotSaved;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Stamp;
import app.steadyground.entry.WorkbookInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SaverTest {
    private static final String SITTING = "1f2e3d4c";
    private static final WorkbookInfo INFO = new WorkbookInfo(Samples.WORKBOOK, 1, 1, Samples.GUIDE, Samples.NOW);
    private static final Duration LONG = Duration.ofHours(1);

    @TempDir
    Path temp;
    private final FakeStore store = new FakeStore(INFO);
    private final BlockingQueue<SaveState> states = new LinkedBlockingQueue<>();

    private Rescue rescue() {
        return new Rescue(new RealDisk(), temp, Path.of("/workbook"), INFO);
    }

    private Saver saver(IntFunction<Duration> waits) {
        return new Saver(store, rescue(), states::add, waits);
    }

    private SaveState next() throws InterruptedException {
        return states.poll(30, TimeUnit.SECONDS);
    }

    private static Revision revision(int n, String text) {
        return Samples.revision(n, SITTING, text);
    }

    private static void untilSaved(Saver saver) {
        while (!saver.flush(LONG)) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whoWaitsForADiskThatTakesNothingIsToldAfterOneAttemptAtEach() throws Exception {
        store.failures = 1000;
        try (Saver saver = saver(n -> LONG)) {
            saver.submit(revision(1, "a"));
            next();
            next();
            int before = store.tried.size();
            assertFalse(saver.flush(Duration.ofDays(1)));
            assertEquals(before + 1, store.tried.size());
            assertEquals(List.of(revision(1, "a")), saver.unsaved());
        }
    }

    @Test
    void savedIsSaidAfterTheStoreHasReturned() throws Exception {
        store.mayGo.drainPermits();
        try (Saver saver = saver(n -> LONG)) {
            saver.submit(revision(1, "a"));
            assertEquals(new SaveState.Saving(revision(1, "a")), next());
            assertEquals(List.of(revision(1, "a")), saver.unsaved());
            assertEquals(null, states.peek());
            store.mayGo.release(10);
            assertEquals(new SaveState.Saved(revision(1, "a")), next());
            assertTrue(saver.flush(LONG));
            assertEquals(List.of(), saver.unsaved());
        }
    }

    @Test
    void aNewerRevisionTakesThePlaceOfOneThatWaits() throws Exception {
        store.mayGo.drainPermits();
        try (Saver saver = saver(n -> LONG)) {
            saver.submit(revision(1, "a"));
            next();
            saver.submit(revision(11, "ab"));
            saver.submit(revision(21, "abc"));
            saver.submit(Samples.revision(1, "aaaaaaaa", "of another window"));
            store.mayGo.release(10);
            assertTrue(saver.flush(LONG));
        }
        assertEquals(List.of(new Stamp(1, SITTING), new Stamp(21, SITTING), new Stamp(1, "aaaaaaaa")), store.saved);
        assertEquals(List.of(new Stamp(1, SITTING)), store.discarded);
    }

    @Test
    void aFailureIsToldTheTextRescuedAndTriedAgainUntilItWorks() throws Exception {
        store.failures = 3;
        try (Saver saver = saver(n -> Duration.ZERO)) {
            store.mayGo.drainPermits();
            saver.submit(revision(1, "a"));
            for (int i = 0; i < 3; i++) {
                store.mayGo.release();
                next();
                assertEquals(new SaveState.NotSavedYet(revision(1, "a"), NotSaved.Reason.DISK_FULL, true), next());
                assertEquals(List.of(revision(1, "a")), rescue().waiting());
            }
            store.mayGo.release();
            assertTrue(saver.flush(LONG));
        }
        assertEquals(List.of(new Stamp(1, SITTING)), store.saved);
        assertEquals(List.of(), rescue().waiting());
    }

    @Test
    void aNumberThatMayBeTakenIsNotUsedAgain() throws Exception {
        store.failures = 4;
        store.numberTaken = true;
        try (Saver saver = saver(n -> Duration.ZERO)) {
            saver.submit(revision(11, "a"));
            untilSaved(saver);
            saver.submit(revision(21, "b"));
            assertTrue(saver.flush(LONG));
        }
        assertEquals(List.of(11, 12, 13, 14, 15, 21), store.tried.stream().map(Stamp::n).toList());
        assertEquals(List.of(new Stamp(15, SITTING)), store.discarded);
    }

    @Test
    void furtherAttemptsNeverReachTheNextNumberOfTheSitting() throws Exception {
        store.failures = 30;
        store.numberTaken = true;
        try (Saver saver = saver(n -> Duration.ZERO)) {
            saver.submit(revision(11, "a"));
            untilSaved(saver);
        }
        assertEquals(20, store.tried.stream().mapToInt(Stamp::n).max().orElseThrow());
    }

    @Test
    void waitsGrowAndEndWithANewRevisionOrOnRequest() throws Exception {
        store.failures = 3;
        List<Integer> rounds = new CopyOnWriteArrayList<>();
        try (Saver saver = saver(round -> {
            rounds.add(round);
            return LONG;
        })) {
            saver.submit(revision(1, "a"));
            next();
            next();
            saver.submit(revision(11, "ab"));
            next();
            next();
            saver.retryNow();
            next();
            next();
            assertFalse(saver.unsaved().isEmpty());
            untilSaved(saver);
        }
        assertEquals(List.of(1, 2, 3), rounds);
        assertEquals(List.of(), rescue().waiting());
    }

    @Test
    void oneItemThatCannotBeSavedDoesNotHoldUpTheOthers() throws Exception {
        store.failures = 1;
        try (Saver saver = saver(n -> LONG)) {
            store.mayGo.drainPermits();
            saver.submit(revision(1, "a"));
            next();
            saver.submit(Samples.revision(Samples.WORKBOOK, Samples.OTHER_ITEM, 1, SITTING, Map.of(), "other"));
            store.mayGo.release(10);
            assertTrue(saver.flush(LONG));
        }
        assertEquals(2, store.saved.size());
    }

    @Test
    void aMistakeInTheProgramDoesNotEndTheSaving() throws Exception {
        store.failures = 1;
        store.breaks = true;
        try (Saver saver = saver(n -> Duration.ZERO)) {
            saver.submit(revision(1, "a"));
            next();
            assertEquals(NotSaved.Reason.OTHER, ((SaveState.NotSavedYet) next()).reason());
            assertTrue(saver.flush(LONG));
        }
    }

    @Test
    void closingTriesOnceMoreAndLeavesARescueCopy() throws Exception {
        store.failures = 1000;
        Saver saver = saver(n -> LONG);
        saver.submit(revision(1, "a"));
        next();
        next();
        assertFalse(saver.flush(Duration.ofMillis(1)));
        saver.close();
        assertEquals(List.of(revision(1, "a")), rescue().waiting());
        assertEquals(List.of(revision(1, "a")), saver.unsaved());
        // Too late for the workbook; the words are kept all the same.
        saver.submit(revision(2, "b"));
        assertEquals(List.of(revision(2, "b")), rescue().waiting());
    }

    @Test
    void whereNotEvenARescueCopyCanBeKeptItIsSaid() throws Exception {
        Files.writeString(temp.resolve("rescue"), "a file where the folder should be");
        store.failures = 1;
        try (Saver saver = saver(n -> LONG)) {
            saver.submit(revision(1, "a"));
            next();
            assertFalse(((SaveState.NotSavedYet) next()).rescued());
        }
    }

    /** Whoever closes may be in a hurry; what is being written is written to its end. */
    @Test
    void anInterruptWhileClosingCutsNothingOffAndIsPassedOn() throws Exception {
        store.mayGo.drainPermits();
        Saver saver = saver(n -> LONG);
        saver.submit(revision(1, "a"));
        next();
        Thread.ofPlatform().start(() -> store.mayGo.release(10));
        Thread.currentThread().interrupt();
        saver.close();
        assertTrue(Thread.interrupted());
        assertEquals(List.of(new Stamp(1, SITTING)), store.saved);
    }

    @Test
    void theWaitsDoubleUpToHalfAMinute() {
        assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 30L, 30L), IntStream.rangeClosed(1, 7)
                .mapToObj(round -> Saver.growing(round).toSeconds()).toList());
        assertEquals(Duration.ofSeconds(30), Saver.growing(100_000));
    }
}

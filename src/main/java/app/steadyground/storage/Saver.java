package app.steadyground.storage;

import app.steadyground.entry.Drafts;
import app.steadyground.entry.NotSaved;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Sitting;
import app.steadyground.entry.Store;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Saves what it is handed, on one thread of its own that is never interrupted, and goes on trying while the disk
 * does not take it.
 * All methods may be called on any thread; only {@link #flush} and {@link #close} wait.
 */
public final class Saver implements AutoCloseable {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Store store;
    private final Rescue rescue;
    private final Consumer<SaveState> listener;
    private final IntFunction<Duration> waits;
    private final SaveQueue queue = new SaveQueue();
    /** Used on the saver thread only. */
    private final Map<String, Drafts> drafts = new HashMap<>();
    private final Thread thread;

    /** @param listener hears of every change, on the saver thread; must not wait for it */
    public Saver(Store store, Rescue rescue, Consumer<SaveState> listener) {
        this(store, rescue, listener, Saver::growing);
    }

    /** @param waits how long to wait after so many failed rounds, from 1 */
    Saver(Store store, Rescue rescue, Consumer<SaveState> listener, IntFunction<Duration> waits) {
        this.store = store;
        this.rescue = rescue;
        this.listener = listener;
        this.waits = waits;
        this.thread = Thread.ofPlatform().name("saver").daemon(false).start(this::run);
    }

    static Duration growing(int rounds) {
        Duration wait = Duration.ofSeconds(1L << Math.min(rounds - 1, 10));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    /**
     * Takes a revision to be saved soon; one of the same item and sitting that still waits is left out in its favour.
     * After {@link #close} there is only a rescue copy left to be made, and it is made at once.
     */
    public void submit(Revision revision) {
        if (!queue.add(revision)) {
            tell(new SaveState.NotSavedYet(revision, NotSaved.Reason.OTHER, isRescued(revision)));
        }
    }

    /** Tries again at once what failed before. */
    public void retryNow() {
        queue.hurry();
    }

    /** What is not known to be on the disk, oldest first. */
    public List<Revision> unsaved() {
        return queue.waiting();
    }

    /** Tries at once and waits until everything is saved. @return false if the disk did not take it, or not within that time */
    public boolean flush(Duration longest) {
        return queue.awaitEmpty(longest);
    }

    /** Tries once more what is waiting, then ends. What could not be saved is left as a rescue copy, if that can be. */
    @Override
    public void close() {
        queue.end();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                // Who waits may be in a hurry; the writing must not be cut off.
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        int failedRounds = 0;
        while (queue.awaitRound(failedRounds == 0 ? null : waits.apply(failedRounds))) {
            // An interrupt would close the file that is being written.
            Thread.interrupted();
            boolean failed = false;
            for (SaveQueue.Job job : queue.beginRound()) {
                failed |= !attempt(job);
            }
            queue.endRound();
            failedRounds = failed ? failedRounds + 1 : 0;
        }
    }

    private boolean attempt(SaveQueue.Job job) {
        Revision revision = job.revision();
        tell(new SaveState.Saving(revision));
        try {
            store.save(revision);
        } catch (NotSaved e) {
            failed(job, e.reason(), e.isNumberTaken());
            return false;
        } catch (RuntimeException | Error e) {
            // A mistake in the program, or no memory: the text must be kept all the same.
            failed(job, NotSaved.Reason.OTHER, true);
            return false;
        }
        removeRescued(revision);
        drafts.computeIfAbsent(SaveQueue.key(revision), k -> new Drafts()).saved(revision)
                .ifPresent(draft -> store.discard(revision, draft));
        queue.done(job);
        tell(new SaveState.Saved(revision));
        return true;
    }

    private void failed(SaveQueue.Job job, NotSaved.Reason reason, boolean numberTaken) {
        boolean rescued = isRescued(job.revision());
        queue.again(job, numberTaken ? next(job) : job.revision());
        tell(new SaveState.NotSavedYet(job.revision(), reason, rescued));
    }

    private static Revision next(SaveQueue.Job job) {
        int n = job.revision().stamp().n();
        return n - job.first() < Sitting.FREE_NUMBERS ? job.revision().renumbered(n + 1) : job.revision();
    }

    private boolean isRescued(Revision revision) {
        try {
            return rescue.keep(revision);
        } catch (RuntimeException | Error e) {
            return false;
        }
    }

    private void removeRescued(Revision saved) {
        try {
            rescue.remove(saved);
        } catch (RuntimeException e) {
            // A copy too many must not make a saved text look unsaved.
        }
    }

    private void tell(SaveState state) {
        try {
            listener.accept(state);
        } catch (RuntimeException e) {
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
        }
    }
}

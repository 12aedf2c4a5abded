package app.steadyground.storage;

import app.steadyground.entry.Revision;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** What waits to be saved: of each item and sitting the newest revision. Safe for use by several threads. */
final class SaveQueue {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private int roundsBegun;
    private int roundsEnded;
    private boolean hurry;
    private boolean ended;

    /**
     * A revision to be saved.
     *
     * @param first the number it was handed over with; further attempts have larger ones
     */
    record Job(Revision revision, int first) {
    }

    static String key(Revision revision) {
        return revision.item() + "." + revision.stamp().sitting();
    }

    /** @return false once the queue has ended; then it waits in vain, but is known as not saved */
    boolean add(Revision revision) {
        lock.lock();
        try {
            jobs.put(key(revision), new Job(revision, revision.stamp().n()));
            hurry = true;
            changed.signalAll();
            return !ended;
        } finally {
            lock.unlock();
        }
    }

    void hurry() {
        locked(() -> hurry = true);
    }

    void end() {
        locked(() -> {
            ended = true;
            hurry = true;
        });
    }

    /** All that is to be tried now, one after the other; then {@link #endRound}. */
    List<Job> beginRound() {
        lock.lock();
        try {
            roundsBegun++;
            return List.copyOf(jobs.values());
        } finally {
            lock.unlock();
        }
    }

    void endRound() {
        locked(() -> roundsEnded++);
    }

    List<Revision> waiting() {
        lock.lock();
        try {
            return jobs.values().stream().map(Job::revision).toList();
        } finally {
            lock.unlock();
        }
    }

    void done(Job job) {
        // A newer one may have come meanwhile; that one still waits.
        locked(() -> jobs.remove(key(job.revision()), job));
    }

    /** Puts a job that failed back, unless a newer revision has taken its place. */
    void again(Job job, Revision next) {
        locked(() -> jobs.replace(key(job.revision()), job, new Job(next, job.first())));
    }

    /**
     * Waits until there is something to do.
     *
     * @param pause how long to wait after a failure; null to begin as soon as there is something
     * @return false once there is nothing more to be done
     */
    boolean awaitRound(Duration pause) {
        lock.lock();
        try {
            if (ended && (jobs.isEmpty() || pause != null && !hurry)) {
                return false;
            }
            long left = pause == null ? 0 : pause.toNanos();
            while (!hurry && (pause == null ? jobs.isEmpty() : left > 0)) {
                left = await(left, pause != null);
            }
            hurry = false;
            return !ended || !jobs.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    private long await(long left, boolean timed) {
        try {
            if (timed) {
                return changed.awaitNanos(left);
            }
            changed.awaitUninterruptibly();
        } catch (InterruptedException e) {
            // Nobody has reason to interrupt the saver; if somebody does, it looks for work and goes on.
            return 0;
        }
        return left;
    }

    /** Hurries, and waits until nothing waits, or a whole round was tried in vain. */
    boolean awaitEmpty(Duration longest) {
        lock.lock();
        try {
            hurry = true;
            changed.signalAll();
            int before = roundsBegun;
            long left = longest.toNanos();
            while (!jobs.isEmpty() && left > 0 && roundsEnded <= before) {
                left = changed.awaitNanos(left);
            }
            return jobs.isEmpty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}

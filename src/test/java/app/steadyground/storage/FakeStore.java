package app.steadyground.storage;

import app.steadyground.entry.NotSaved;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Stamp;
import app.steadyground.entry.Store;
import app.steadyground.entry.WorkbookInfo;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;

/** A store that fails as often as it is told, and can be held up. */
final class FakeStore implements Store {
    final List<Stamp> tried = new CopyOnWriteArrayList<>();
    final List<Stamp> saved = new CopyOnWriteArrayList<>();
    final List<Stamp> discarded = new CopyOnWriteArrayList<>();
    final Semaphore mayGo = new Semaphore(1_000_000);
    volatile int failures;
    volatile boolean numberTaken;
    volatile boolean breaks;
    private final WorkbookInfo info;

    FakeStore(WorkbookInfo info) {
        this.info = info;
    }

    @Override
    public WorkbookInfo info() {
        return info;
    }

    @Override
    public void save(Revision revision) throws NotSaved {
        tried.add(revision.stamp());
        mayGo.acquireUninterruptibly();
        if (failures-- > 0) {
            if (breaks) {
                throw new OutOfMemoryError("as a test");
            }
            throw new NotSaved(NotSaved.Reason.DISK_FULL, null, numberTaken);
        }
        saved.add(revision.stamp());
    }

    @Override
    public void discard(Revision saved, Stamp draft) {
        discarded.add(draft);
    }
}

package app.steadyground.storage;

import java.util.List;
import java.util.function.Consumer;

/**
 * Looks at an open workbook's folder every two seconds, on a thread of its own, and tells what has changed. It asks for
 * listings rather than to be notified, because drives in a network notify nobody. Where a listing takes long, it looks less
 * often. All methods may be called on any thread and do not wait.
 */
public final class FolderWatch implements AutoCloseable {
    private static final long PAUSE = 2_000;
    /** The longest pause: a folder that takes longer to list is looked at less often than that anyway. */
    private static final long LONGEST = 60_000;
    /** Looking takes at most so small a part of the time. */
    private static final int SHARE = 20;

    private final FolderLook look;
    private final Consumer<FolderNews> listener;
    private boolean ended;
    private boolean hurry;

    /** @param listener hears of every change, on the watching thread */
    FolderWatch(FolderLook look, Consumer<FolderNews> listener) {
        this.look = look;
        this.listener = listener;
        Thread.ofPlatform().name("folder-watch").daemon().start(this::run);
    }

    private void run() {
        while (true) {
            long begun = System.nanoTime();
            List<FolderNews> news = look.look();
            long took = (System.nanoTime() - begun) / 1_000_000;
            if (isEnded()) {
                return;
            }
            news.forEach(listener);
            if (!await(Math.clamp(took * SHARE, PAUSE, LONGEST))) {
                return;
            }
        }
    }

    /** Looks soon, for somebody has come back to the window. */
    public synchronized void hurry() {
        hurry = true;
        notifyAll();
    }

    @Override
    public synchronized void close() {
        ended = true;
        notifyAll();
    }

    private synchronized boolean isEnded() {
        return ended;
    }

    private synchronized boolean await(long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        try {
            for (long left = millis; !ended && !hurry && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException e) {
            // Nobody has reason to; then it ends, and what arrives is seen at the next opening.
            return false;
        }
        hurry = false;
        return !ended;
    }
}

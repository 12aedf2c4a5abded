package app.steadyground.ui.lock;

import app.steadyground.guide.Texts;
import app.steadyground.storage.Progress;
import app.steadyground.ui.pages.CalmPage;
import app.steadyground.ui.parts.Drawings;
import javafx.application.Platform;
import javafx.scene.control.ProgressBar;

/** Stands in the window while every file of a workbook gets its new form. JavaFX thread; the progress, any thread. */
public final class WorkingPage extends CalmPage {
    private static final long EVERY = 100_000_000L;

    private final ProgressBar bar;
    private volatile boolean stopped;
    private volatile long next;

    /** @param title what is done */
    public WorkingPage(String title) {
        this(title, new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS));
    }

    private WorkingPage(String title, ProgressBar bar) {
        super(Drawings.LOCK, title, Texts.get("lock.working"), bar);
        this.bar = bar;
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(title);
        offer(Texts.get("lock.stop"), () -> {
            stopped = true;
            say(Texts.get("lock.stopping"));
        });
    }

    public Progress progress() {
        return new Progress() {
            @Override
            public void step(int done, int total) {
                long now = System.nanoTime();
                if (now - next >= 0 || done == total) {
                    next = now + EVERY;
                    Platform.runLater(() -> bar.setProgress((double) done / total));
                }
            }

            @Override
            public boolean isCancelled() {
                return stopped;
            }
        };
    }
}

package app.steadyground.app;

import app.steadyground.entry.Entry;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Workbook;
import app.steadyground.guide.Texts;
import app.steadyground.storage.FolderWatch;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.shell.Shell;
import app.steadyground.ui.work.Work;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Brings into the open window what a sync tool, another window or another computer puts into the folder, and says so
 * where the folder goes away. What is in memory stays there, whatever goes missing. JavaFX thread.
 */
final class Arrivals {
    private static final double SECONDS = 2;
    /** A slow disk is asked less often. */
    private static final double TIMES_A_LOOK = 20;

    private final FolderWatch watch;
    private final Workbook workbook;
    private final Shell shell;
    private final Work work;
    private final PauseTransition pause = new PauseTransition();
    private boolean away;
    private boolean ended;

    Arrivals(FolderWatch watch, Workbook workbook, Shell shell, Work work) {
        this.watch = watch;
        this.workbook = workbook;
        this.shell = shell;
        this.work = work;
        pause.setOnFinished(e -> look());
    }

    void begin() {
        next(0);
    }

    void end() {
        ended = true;
        pause.stop();
    }

    private void next(double lookSeconds) {
        if (!ended) {
            pause.setDuration(Duration.seconds(Math.max(SECONDS, TIMES_A_LOOK * lookSeconds)));
            pause.playFromStart();
        }
    }

    /** Looks at once. */
    void look() {
        long start = System.nanoTime();
        work.run(watch::look, news -> {
            take(news);
            next((System.nanoTime() - start) / 1e9);
        }, e -> {
            if (!away) {
                away = true;
                shell.say(Texts.get("sync.folder-gone"));
            }
            next((System.nanoTime() - start) / 1e9);
        });
    }

    private void take(FolderWatch.News news) {
        if (away) {
            away = false;
            shell.say(Texts.get("sync.folder-back"));
        }
        Map<String, Entry> changed = new LinkedHashMap<>();
        for (Revision revision : news.arrived()) {
            if (!workbook.knows(revision)) {
                changed.put(revision.item(), workbook.add(revision));
            }
        }
        changed.values().forEach(shell::arrived);
        if (!news.faults().isEmpty()) {
            workbook.addFaults(news.faults());
            shell.offer(Texts.get("faults.some", workbook.faults().size()), Texts.get("save.show"), () -> shell.go(new Place.Faults()));
        }
        long lost = news.gone().stream().filter(this::isHead).count();
        if (lost > 0) {
            shell.say(Texts.get("sync.files-gone", lost));
        }
    }

    /** What another revision covers may go; that is how drafts and erased entries leave. */
    private boolean isHead(FolderWatch.Missing file) {
        return workbook.heads(file.item()).stream().anyMatch(h -> h.stamp().equals(file.stamp()));
    }
}

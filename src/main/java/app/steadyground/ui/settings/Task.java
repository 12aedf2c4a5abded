package app.steadyground.ui.settings;

import app.steadyground.guide.Texts;
import app.steadyground.storage.BackupProblem;
import app.steadyground.storage.FolderProblem;
import app.steadyground.storage.Progress;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.work.Work;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** One long job at a time: how far it is, a way to stop it, and what came of it, in words. JavaFX thread. */
public final class Task {
    private static final long EVERY = 100_000_000L;

    private final Work work;
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button(Texts.get("backups.cancel"));
    private final Label told = Column.text("", "told");
    private final FlowPane after = new FlowPane();
    private final VBox node = new VBox(bar, cancel, told, after);
    private boolean running;

    public Task(Work work) {
        this.work = work;
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(Texts.get("backups.progress"));
        after.getStyleClass().add("actions");
        node.getStyleClass().add("panel");
        show(false);
        tell("");
    }

    public Node node() {
        return node;
    }

    public interface Job<T> {
        T run(Progress progress) throws Exception;
    }

    /** Runs a job elsewhere; nothing while another is running. */
    public <T> void run(Job<T> job, Consumer<T> done) {
        if (running) {
            return;
        }
        Watch watch = new Watch();
        cancel.setOnAction(e -> watch.cancelled = true);
        tell("");
        show(true);
        work.run(() -> job.run(watch), result -> {
            show(false);
            done.accept(result);
        }, e -> {
            show(false);
            tell(sentence(e));
        });
    }

    /** Says what came of it, with what can follow. */
    public void tell(String words, Button... more) {
        told.setText(words);
        told.setVisible(!words.isEmpty());
        told.setManaged(!words.isEmpty());
        after.getChildren().setAll(more);
        after.setManaged(more.length > 0);
    }

    public static String sentence(Exception e) {
        return switch (e) {
            case BackupProblem p -> p.sentence();
            case FolderProblem p -> Texts.get(p.kind().key());
            case CancellationException c -> Texts.get("backups.stopped");
            default -> Texts.get("shell.unexpected");
        };
    }

    private void show(boolean now) {
        running = now;
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        for (Node one : new Node[] {bar, cancel}) {
            one.setVisible(now);
            one.setManaged(now);
        }
    }

    private final class Watch implements Progress {
        private volatile boolean cancelled;
        private volatile long next;

        @Override
        public void step(int done, int total) {
            long now = System.nanoTime();
            if (now - next >= 0) {
                next = now + EVERY;
                Platform.runLater(() -> {
                    if (running) {
                        bar.setProgress((double) done / total);
                    }
                });
            }
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}

package app.steadyground.ui.export;

import app.steadyground.entry.Caution;
import app.steadyground.entry.Entry;
import app.steadyground.export.ExportRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** Where an export goes: into a file, or to the printer. JavaFX thread. */
public interface Outlet {

    String title();

    /** What stands on the button. */
    String verb();

    /** What has to be said of it once. */
    Caution caution();

    /** What else can be said about where it goes. */
    default Optional<Node> more() {
        return Optional.empty();
    }

    /** Told what is chosen by now, before it is sent. */
    default void choose(ExportRequest request) {
    }

    /** The name of the file that the same could go into once more; empty if there is none. */
    default Optional<String> again() {
        return Optional.empty();
    }

    /**
     * Starts.
     *
     * @return false if nothing was started, as when the person thought better of it in the file dialog
     */
    boolean send(ExportRequest request, List<Entry> entries, Run run);

    /** One export on its way: told how far it is, from 0 to 1 and in words, and how it ended, with buttons for what can follow. */
    final class Run implements BooleanSupplier {
        private final boolean again;
        private final DoubleConsumer progress;
        private final Consumer<String> at;
        private final Consumer<String> stopped;
        private final BiConsumer<String, List<Button>> done;
        private volatile boolean cancelled;

        /** @param again whether it goes where the last one went, without asking */
        Run(boolean again, DoubleConsumer progress, Consumer<String> at, Consumer<String> stopped, BiConsumer<String, List<Button>> done) {
            this.again = again;
            this.progress = progress;
            this.at = at;
            this.stopped = stopped;
            this.done = done;
        }

        public Run(DoubleConsumer progress, Consumer<String> stopped, BiConsumer<String, List<Button>> done) {
            this(false, progress, words -> { }, stopped, done);
        }

        boolean again() {
            return again;
        }

        void progress(double part) {
            progress.accept(part);
        }

        /** Ended before it began, as when the person thought better of it. */
        public void notSent() {
            stopped.accept("");
        }

        void at(String words) {
            at.accept(words);
        }

        /** Ended without a result. @param words why, or empty where the person knows */
        public void stopped(String words) {
            stopped.accept(words);
        }

        void done(String words, List<Button> more) {
            done.accept(words, more);
        }

        public void cancel() {
            cancelled = true;
        }

        /** Whether the person cancelled. Any thread. */
        @Override
        public boolean getAsBoolean() {
            return cancelled;
        }
    }
}

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

    /**
     * Starts.
     *
     * @return false if nothing was started, as when the person thought better of it in the file dialog
     */
    boolean send(ExportRequest request, List<Entry> entries, Run run);

    /** One export on its way: told how far it is, from 0 to 1, and in words how it ended, with buttons for what can follow. */
    final class Run implements BooleanSupplier {
        private final DoubleConsumer progress;
        private final Consumer<String> stopped;
        private final BiConsumer<String, List<Button>> done;
        private volatile boolean cancelled;

        public Run(DoubleConsumer progress, Consumer<String> stopped, BiConsumer<String, List<Button>> done) {
            this.progress = progress;
            this.stopped = stopped;
            this.done = done;
        }

        void progress(double part) {
            progress.accept(part);
        }

        void stopped(String words) {
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

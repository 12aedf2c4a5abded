package app.steadyground.app;

import app.steadyground.guide.Texts;
import app.steadyground.ui.lock.CoverPage;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.parts.Key;
import app.steadyground.ui.settings.LockSection;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** Keeps what is open out of sight: when the person says so, hides the window, or has been away for a while. JavaFX thread. */
final class Privacy {
    private final MainWindow window;
    private final Locking locking;
    private final Supplier<Optional<OpenWorkbook>> open;
    private final Opening opening;
    private final Inputs inputs;
    private final Idle idle;

    Privacy(Stage stage, MainWindow window, Locking locking, Supplier<Optional<OpenWorkbook>> open, Opening opening,
            Preferences preferences, InstantSource clock) {
        this.window = window;
        this.locking = locking;
        this.open = open;
        this.opening = opening;
        this.idle = new Idle(clock, () -> LockSection.after(preferences), this::lockIfPossible);
        this.inputs = new Inputs(stage, this::heard);
        stage.iconifiedProperty().addListener((o, was, is) -> {
            if (is && LockSection.isOnHiding(preferences)) {
                lockIfPossible();
            }
        });
    }

    private boolean heard(InputEvent event) {
        idle.used();
        if (!(event instanceof KeyEvent key) || key.getEventType() != KeyEvent.KEY_PRESSED) {
            return false;
        }
        if (Key.COVER.matches(key)) {
            cover();
        } else if (Key.UNCOVER.matches(key)) {
            uncover();
        } else if (Key.LOCK.matches(key)) {
            lock();
        } else {
            return false;
        }
        return true;
    }

    void tick() {
        idle.look();
        if (window.isCovered()) {
            // It could not be locked at once if it was about to close, or only being read.
            lockIfPossible();
        }
    }

    /** By hand: where there is no passphrase, that is said. */
    void lock() {
        if (window.isCovered()) {
            return;
        }
        lockIfPossible();
        open.get().filter(w -> !w.folder().isLocked()).ifPresent(w -> w.offer(Texts.get("lock.no-passphrase"), Texts.get("lock.lock-now"),
                () -> w.go(new Place.Lock())));
    }

    private void lockIfPossible() {
        Optional<OpenWorkbook> workbook = open.get().filter(w -> w.folder().isLocked());
        workbook.ifPresent(w -> {
            inputs.hideOthers();
            locking.lock(w);
        });
        opening.reading().filter(f -> f.isLocked()).ifPresent(folder -> {
            opening.forget();
            folder.forgetKeys();
            locking.ask(folder.folder());
            window.letGo();
        });
    }

    void cover() {
        if (window.isCovered()) {
            return;
        }
        CoverPage page = new CoverPage();
        window.cover(page.root(), Texts.get("cover.title"));
        inputs.hideOthers();
        open.get().ifPresent(OpenWorkbook::flush);
        lockIfPossible();
        page.focus();
    }

    private void uncover() {
        if (window.isCovered()) {
            window.uncover();
            locking.focus();
        }
    }

    void end() {
        inputs.end();
    }
}

package app.steadyground.app;

import app.steadyground.ui.parts.Key;
import app.steadyground.ui.shell.Host;
import app.steadyground.ui.shell.Look;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** The keys for larger and smaller text, and for leaving, where no workbook is open: on the first page, and where a passphrase is asked for. */
final class KeysOutside {
    private KeysOutside() {
    }

    /** @param open whether a workbook is, whose window hears these keys by itself. JavaFX thread. */
    static void on(Stage stage, Host host, BooleanSupplier open) {
        stage.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (!open.getAsBoolean()) {
                wanted(e, host.look()).ifPresent(look -> {
                    e.consume();
                    host.setLook(look);
                });
                if (Key.QUIT.matches(e)) {
                    e.consume();
                    host.quit();
                }
            }
        });
    }

    private static Optional<Look> wanted(KeyEvent e, Look now) {
        return Key.LARGER.matches(e) ? Optional.of(now.larger()) : Key.SMALLER.matches(e) ? Optional.of(now.smaller())
                : Key.NORMAL.matches(e) ? Optional.of(now.normal()) : Optional.empty();
    }
}

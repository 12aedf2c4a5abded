package app.steadyground.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.steadyground.ui.UiTest;
import app.steadyground.ui.pages.Place;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShortcutsTest extends UiTest {
    private final List<Place> went = new ArrayList<>();
    private final TextField field = new TextField("words");
    private Rooms host;
    private VBox root;

    @BeforeEach
    void openWindow() {
        host = ask(() -> new Rooms(List.of()));
        root = ask(() -> new VBox(field));
        Shortcuts.install(root, went::add, host);
        showScreen(root, 400, 300, false, 100);
        fx(field::requestFocus);
    }

    @Test
    void keysLeadToPlacesEvenWhileWriting() {
        press(KeyCode.SHORTCUT, KeyCode.F);
        press(KeyCode.SHORTCUT, KeyCode.E);
        press(KeyCode.SHORTCUT, KeyCode.P);
        press(KeyCode.F7);
        press(KeyCode.F8);
        assertEquals(List.of(new Place.Search(), new Place.Export(false), new Place.Export(true), Toolbar.SAFETY, Toolbar.STEADY), went);
        assertEquals("words", ask(field::getText));
    }

    @Test
    void theTextGrowsAndShrinks() {
        press(KeyCode.SHORTCUT, KeyCode.EQUALS);
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.EQUALS);
        assertEquals(120, host.look().textPercent());
        press(KeyCode.SHORTCUT, KeyCode.MINUS);
        assertEquals(110, host.look().textPercent());
        press(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        assertEquals(100, host.look().textPercent());
    }

    @Test
    void theyWorkWhereNothingHasTheKeyboard() {
        fx(() -> root.getChildren().setAll(new Label("nothing to write in")));
        press(KeyCode.F7);
        assertEquals(List.of(Toolbar.SAFETY), went);
    }

    @Test
    void theLettersAloneAreForWriting() {
        press(KeyCode.F);
        press(KeyCode.E);
        assertEquals(List.of(), went);
    }
}

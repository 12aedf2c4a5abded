package app.steadyground.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.steadyground.ui.UiTest;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class KeysAheadTest extends UiTest {
    @Test
    void whoClosesTheWindowWhileWordsAreOnTheirWayHasThemFirst() {
        List<String> seen = new ArrayList<>();
        Button button = new Button("before");
        TextField line = new TextField();
        Direction.follow(line);
        Named.name(line, "words");
        Scene scene = showScreen(ask(() -> new VBox(button, line)), 400, 300, false, 100);
        fx(() -> {
            button.requestFocus();
            KeysAhead.lead(scene, line::requestFocus);
            Event.fireEvent(button, new KeyEvent(KeyEvent.KEY_TYPED, "a", "", KeyCode.UNDEFINED, false, false, false, false));
            KeysAhead.afterwards(stage(), () -> seen.add(line.getText()));
        });
        assertEquals(List.of("a"), seen);
        fx(() -> {
            KeysAhead.afterwards(stage(), () -> seen.add("at once"));
            seen.add("then");
        });
        assertEquals(List.of("a", "at once", "then"), seen);
    }

    @Test
    void whoeverListensForTheWholeWindowDoesNotHearAKeyBeforeTheOnesThatWait() {
        List<String> heard = new ArrayList<>();
        EventHandler<KeyEvent> listener = e -> heard.add(e.getCharacter());
        TextField line = new TextField();
        Direction.follow(line);
        Named.name(line, "words");
        Scene scene = showScreen(ask(() -> new VBox(line)), 400, 300, false, 100);
        fx(() -> {
            stage().addEventFilter(KeyEvent.KEY_TYPED, listener);
            KeysAhead.lead(scene, () -> heard.add("arrived"));
            Event.fireEvent(line, new KeyEvent(KeyEvent.KEY_TYPED, "a", "", KeyCode.UNDEFINED, false, false, false, false));
        });
        fx(() -> stage().removeEventFilter(KeyEvent.KEY_TYPED, listener));
        assertEquals(List.of("arrived", "a"), heard);
    }
}

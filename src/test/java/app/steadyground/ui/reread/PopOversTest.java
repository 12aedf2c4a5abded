package app.steadyground.ui.reread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Ids;
import app.steadyground.guide.Field;
import app.steadyground.ui.Contrast;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.SmallSession;
import app.steadyground.ui.Spoken;
import app.steadyground.ui.fields.DayLine;
import app.steadyground.ui.fields.FieldEditor;
import app.steadyground.ui.fields.FieldEditors;
import app.steadyground.ui.fields.NameSuggestions;
import app.steadyground.ui.parts.Pop;
import app.steadyground.ui.parts.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Test;

/** What pops up beside something can be read by night and heard, as what stands on a screen can. */
class PopOversTest extends SeeingTest {
    private final SmallSession small = ask(SmallSession::new);

    private void isWell(String name) {
        settle();
        Parent shown = ask(() -> Window.getWindows().stream().filter(PopOver.class::isInstance).findFirst().orElseThrow().getScene().getRoot());
        Color ground = ask(() -> {
            shown.applyCss();
            return (Color) ((Shape) shown.lookup(".border")).getFill();
        });
        assertTrue(ground.getBrightness() < 0.3, name + " has the night's ground: " + ground);
        assertEquals(Set.of(), ask(() -> Contrast.tooFaint(shown)), name);
        assertEquals(List.of(), ask(() -> Spoken.lacks(shown)), name);
        press(KeyCode.ESCAPE);
        assertTrue(ask(() -> Window.getWindows().stream().noneMatch(PopOver.class::isInstance)), name + " closes with Esc");
    }

    @Test
    void theMeaningOfAWord() {
        Button word = ask(() -> new Button("trust"));
        showScreen(ask(() -> new StackPane(word)), 600, 500, true, 100);
        fx(() -> Pop.show(word, Words.plain("Being willing to rely on someone.")));
        isWell("the meaning");
    }

    @Test
    void theFeelings() {
        ask(() -> small.write("feelings-now", "2026-11-18", "feelings",
                new Content.Feelings(List.of(new Content.Feeling("calm", "calm", "Calm", 3, Map.of())))));
        StackPane window = ask(StackPane::new);
        showScreen(window, MOST, 700, true, 100);
        fx(() -> window.getChildren().setAll(PastEntriesScreen.of(small.session, "", place -> { })));
        press("Any feeling");
        isWell("the feelings");
    }

    @Test
    void theDays() {
        showScreen(ask(() -> new StackPane(new Group(new DayLine("From").node()))), 700, 300, true, 100);
        fx(((Button) find(".day-line .sg-sign"))::fire);
        isWell("the days");
    }

    @Test
    void namesUsedBefore() {
        Field.ShortText person = (Field.ShortText) SmallSession.page("weekly-check-in").field("person").orElseThrow();
        FieldEditor line = ask(() -> FieldEditors.of(person, List.of(), Ids.seeded(1)));
        fx(() -> NameSuggestions.offer(line, () -> List.of("Sam", "Samira")));
        showScreen(ask(() -> new StackPane(line.node())), 500, 300, true, 100);
        fx(line::focus);
        robot.write("s");
        settle();
        Parent shown = ask(() -> Window.getWindows().stream().filter(Popup.class::isInstance).findFirst().orElseThrow().getScene().getRoot());
        assertEquals(Set.of(), ask(() -> Contrast.tooFaint(shown)));
        press(KeyCode.DOWN);
        assertEquals("Sam", ask(line.node()::getAccessibleHelp), "the one walked to is told with the line, which keeps the keyboard");
        double foot = ask(() -> line.node().localToScreen(line.node().getLayoutBounds()).getMaxY());
        assertTrue(ask(() -> shown.getScene().getWindow().getY()) >= foot - 1, "nothing lies on what is being written");
        press(KeyCode.ESCAPE);
        assertTrue(ask(() -> Window.getWindows().stream().noneMatch(Popup.class::isInstance)));
    }
}

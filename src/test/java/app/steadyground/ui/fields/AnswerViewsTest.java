package app.steadyground.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Contents;
import app.steadyground.guide.Field;
import app.steadyground.ui.UiTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;

class AnswerViewsTest extends UiTest {

    private List<String> shown(Content content) {
        Node view = ask(() -> AnswerViews.of(content, "What was asked"));
        show(view);
        List<String> texts = new ArrayList<>();
        for (Node node : robot.from(view).lookup((Node n) -> true).queryAll()) {
            if (node instanceof Labeled label) {
                texts.add(english(label.getText()));
            } else if (node instanceof TextInputControl box) {
                assertFalse(box.isEditable());
                texts.add(box.getText());
            }
        }
        return texts;
    }

    @Test
    void everyWordOfEveryKindIsShown() {
        for (Field field : Samples.FIELDS) {
            Content content = Samples.answer(field);
            List<String> shown = shown(content);
            Contents.words(content).filter(w -> !w.matches("\\d{4}-.*") && !w.isEmpty()).forEach(word ->
                    assertTrue(shown.stream().anyMatch(s -> s.contains(word)), field.id() + " lacks: " + word));
        }
    }

    @Test
    void whatWasNotAnsweredIsSaidInOneLine() {
        for (Field field : Samples.FIELDS) {
            assertEquals(List.of("Left open"), shown(Contents.blank(field)));
        }
    }

    @Test
    void aLongWordOfATableIsNotBroken() {
        Content.Rows rows = new Content.Rows(List.of("When", "What", "Who", "Where", "How"),
                List.of(new Content.Row("1", List.of("", "", "", "", "uncomfortable"), Map.of())));
        Node view = ask(() -> AnswerViews.of(rows, "What was asked"));
        Label word = (Label) show(view, 550, MOST, false, 100).getRoot().lookupAll(".sg-cell").stream()
                .filter(n -> n instanceof Label l && l.getText().equals("uncomfortable")).findFirst().orElseThrow();
        assertTrue(ask(() -> word.getWidth() >= word.prefWidth(-1)), word.getWidth() + " pixels");
    }

    @Test
    void anAnswerOfALaterVersionIsNamedCalmly() {
        assertTrue(shown(new Content.Unknown("drawing", "{}")).getFirst()
                .startsWith("This was written with a newer version"));
    }
}

package app.steadyground.ui.pages;

import app.steadyground.entry.Answer;
import app.steadyground.guide.Texts;
import app.steadyground.ui.fields.AnswerViews;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Icons;
import app.steadyground.ui.parts.Key;
import app.steadyground.ui.parts.Words;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** Beside a question: a quiet sign that unfolds what was answered to it last time, to be read. JavaFX thread. */
final class LastTimeFold {
    private final String prompt;
    private final LocalDate date;
    private final Answer answer;
    private final VBox room = new VBox();
    private final Button sign = Buttons.quiet(Icons.DOWN, Texts.get("last.sign"), this::toggle);

    LastTimeFold(String prompt, LocalDate date, Answer answer) {
        this.prompt = prompt;
        this.date = date;
        this.answer = answer;
        // Not on the way of Tab, which goes from question to question; a key does the same.
        sign.setFocusTraversable(false);
        sign.setMinWidth(Button.USE_PREF_SIZE);
        sign.setWrapText(false);
        sign.getStyleClass().add("sg-small");
        sign.setTooltip(new Tooltip(Texts.get("last.tip", Dates.medium(date), Key.LAST_TIME.press())));
        room.getStyleClass().add("last-time");
        show(false);
    }

    void toggle() {
        show(!room.isVisible());
    }

    private void show(boolean open) {
        room.setVisible(open);
        room.setManaged(open);
        sign.setGraphic((open ? Icons.UP : Icons.DOWN).draw());
        sign.setAccessibleText(Texts.get(open ? "last.close" : "last.open", prompt));
        if (open) {
            room.getChildren().setAll(Words.small(Dates.full(date)),
                    AnswerViews.of(answer.content(), Texts.get("last.answer", Dates.medium(date), answer.asked())));
        } else {
            room.getChildren().clear();
        }
    }

    Node sign() {
        return sign;
    }

    Node room() {
        return room;
    }
}

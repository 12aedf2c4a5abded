package app.steadyground.ui.pages;

import app.steadyground.entry.Content;
import app.steadyground.guide.Texts;
import app.steadyground.ui.fields.FieldEditor;
import app.steadyground.ui.fields.FieldEditors;
import app.steadyground.ui.fields.History;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The day of an entry, above its questions. JavaFX thread. */
final class DateLine {
    private final LocalDate kept;
    private final FieldEditor editor;
    private final HBox node;

    /**
     * @param history takes back what is done here too
     * @param kept the day the entry has where what is typed is no day
     */
    DateLine(History history, LocalDate kept) {
        this.kept = kept;
        editor = history.of(FieldEditors.date(Texts.get("page.date"), () -> Texts.get("page.date-kept", Dates.medium(kept))));
        Label label = new Label(Texts.get("page.date"));
        label.getStyleClass().add("sg-muted");
        label.setLabelFor(editor.node());
        label.setMinWidth(Label.USE_PREF_SIZE);
        node = new HBox(label, editor.node());
        node.getStyleClass().addAll("date-line", "entry-date");
    }

    void show(LocalDate day, Runnable onChange) {
        editor.show(new Content.Day(day.toString()));
        editor.onChange(onChange);
    }

    /** The day typed, or the one the entry had. */
    LocalDate day() {
        try {
            return LocalDate.parse(((Content.Day) editor.content()).text());
        } catch (DateTimeParseException e) {
            return kept;
        }
    }

    FieldEditor editor() {
        return editor;
    }

    Node node() {
        return node;
    }
}

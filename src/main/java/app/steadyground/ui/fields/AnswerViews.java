package app.steadyground.ui.fields;

import app.steadyground.entry.Content;
import app.steadyground.entry.Contents;
import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Named;
import app.steadyground.ui.parts.Words;
import app.steadyground.ui.parts.WritingBox;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Shows an answer on a finished page: all of it, to be read and copied, not to be changed. JavaFX thread only. */
public final class AnswerViews {
    private static final int MOST_LINES = 50;

    private AnswerViews() {
    }

    /** @param prompt what was asked, for the names that a screen reader says */
    public static Node of(Content content, String prompt) {
        if (Contents.isBlank(content)) {
            return Words.muted(Texts.get("field.view.blank"));
        }
        return switch (content) {
            case Content.Text c -> text(c, prompt);
            case Content.Number c -> scale(c, prompt);
            case Content.Choice c -> OptionsView.of(c.options(), List.of(c.chosen()));
            case Content.Choices c -> OptionsView.of(c.options(), c.chosen());
            case Content.Ratings c -> RatingsView.of(c);
            case Content.Rows c -> RowsView.of(c);
            case Content.Day c -> Words.reading(DayBox.iso(c.text()).map(DayWords.now()::inFull).orElse(c.text()));
            case Content.Feelings c -> FeelingsView.of(c, prompt);
            case Content.Sorted c -> SortedView.of(c);
            case Content.StepList c -> StepsView.of(c);
            case Content.Unknown c -> Words.muted(Texts.get("field.view.newer"));
        };
    }

    /** The names of the columns, above rows of {@link #row}; gone where these have no room for cells side by side. */
    public static Node heading(List<String> columns) {
        return RowsView.heading(columns);
    }

    /** One row of a table by itself. */
    public static Node row(List<String> columns, List<String> cells) {
        return RowsView.row(columns, cells);
    }

    private static Node text(Content.Text content, String prompt) {
        WritingBox box = new WritingBox(1, MOST_LINES);
        box.show(content.text());
        box.setEditable(false);
        Named.name(box, prompt);
        box.getStyleClass().add("sg-finished");
        return box;
    }

    private static Node scale(Content.Number content, String prompt) {
        Circles circles = new Circles(content.range(), prompt);
        circles.show(content.value());
        circles.readOnly();
        VBox view = new VBox(circles, new ScaleEnds(content.range(), circles));
        view.getStyleClass().add("sg-scale");
        return view;
    }

    /** Words in the serif, as tall as they are. */
    static Label prose(String text) {
        Label label = Words.reading(text);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}

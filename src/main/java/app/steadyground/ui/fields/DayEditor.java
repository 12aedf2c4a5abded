package app.steadyground.ui.fields;

import app.steadyground.entry.Content;
import app.steadyground.guide.Field;
import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Words;
import java.util.function.Supplier;
import javafx.scene.control.Label;

/** A day, typed or picked, with a quiet line that says how it was understood. */
final class DayEditor extends AnswerEditor<Content.Day> {
    private final Supplier<DayWords> words;
    private final DayBox box;
    private final Supplier<String> noDay;
    private final Label understood = Words.small("");

    DayEditor(Field.Day field, Supplier<DayWords> words) {
        this(field, words, () -> Texts.get("field.day.as-typed"));
    }

    /** @param noDay what is said of words that are no day */
    DayEditor(Field.Day field, Supplier<DayWords> words, Supplier<String> noDay) {
        super(new Content.Day(""), "sg-day-field");
        this.words = words;
        this.noDay = noDay;
        box = new DayBox(words);
        box.name(field.prompt());
        box.onTyping(() -> {
            answer.write(new Content.Day(box.text()));
            say();
        });
        root.getChildren().setAll(box, understood);
        say();
    }

    @Override
    void redraw() {
        box.show(answer.value().text());
        say();
    }

    private void say() {
        String text = box.text();
        understood.setText(text.isBlank() ? ""
                : DayBox.iso(text).map(words.get()::inFull).orElseGet(noDay));
        understood.setVisible(!text.isBlank());
        understood.setManaged(!text.isBlank());
    }

    @Override
    public void show(Content content) {
        answer.show((Content.Day) content);
    }

    @Override
    public void focus() {
        box.focusLine();
    }
}

package app.steadyground.ui.fields;

import app.steadyground.entry.Content;
import app.steadyground.guide.Field;
import app.steadyground.guide.Texts;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;

/** Any number of some options. */
final class MultiChoiceEditor extends AnswerEditor<Content.Choices> {
    private final Field.MultiChoice field;
    private List<CheckBox> boxes = List.of();
    private List<String> options = List.of();

    MultiChoiceEditor(Field.MultiChoice field) {
        super(new Content.Choices(List.of(), field.options()), "sg-choices");
        this.field = field;
        draw(field.options());
    }

    private void draw(List<String> newOptions) {
        options = newOptions;
        boxes = options.stream().map(this::box).toList();
        root.getChildren().setAll(boxes);
    }

    private CheckBox box(String option) {
        CheckBox box = new CheckBox(option);
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        // Laid out while there was no room yet, it would keep only its first letters.
        box.setMinHeight(CheckBox.USE_PREF_SIZE);
        box.setAccessibleText(Texts.get("field.choice.name", field.prompt(), option));
        box.setOnAction(e -> tick(option, box.isSelected()));
        return box;
    }

    private void tick(String option, boolean ticked) {
        List<String> before = answer.value().chosen();
        List<String> chosen = options.stream().filter(o -> o.equals(option) ? ticked : before.contains(o)).toList();
        answer.change(new Content.Choices(chosen, options));
    }

    @Override
    void redraw() {
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).setSelected(answer.value().chosen().contains(options.get(i)));
        }
    }

    /** An earlier answer keeps the options it was chosen from. */
    @Override
    public void show(Content content) {
        Content.Choices choices = (Content.Choices) content;
        answer.show(choices);
        List<String> known = choices.chosen().isEmpty() ? field.options() : choices.options();
        List<String> all = Stream.concat(known.stream(), choices.chosen().stream()).distinct().toList();
        if (!all.equals(options)) {
            draw(all);
        }
        redraw();
    }

    @Override
    public void focus() {
        boxes.getFirst().requestFocus();
    }
}

package app.steadyground.ui.fields;

import app.steadyground.entry.Content;
import app.steadyground.guide.Field;
import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Key;
import app.steadyground.ui.parts.Option;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** One of some options, or none: Delete, a click on the chosen one or the button takes the choice back. */
final class SingleChoiceEditor extends AnswerEditor<Content.Choice> {
    private final Field.SingleChoice field;
    private final Button clear = Buttons.link(Texts.get("field.choice.clear"), () -> clear());
    private List<Option> buttons = List.of();
    private List<String> options = List.of();

    SingleChoiceEditor(Field.SingleChoice field) {
        super(new Content.Choice("", field.options()), "sg-choices");
        root.getStyleClass().add("sg-single-choice");
        this.field = field;
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        clear.setAccessibleText(Texts.get("field.choice.clear.name", field.prompt()));
        draw(field.options());
        redraw();
    }

    private void draw(List<String> newOptions) {
        options = newOptions;
        buttons = options.stream().map(this::button).toList();
        root.getChildren().setAll(buttons);
        root.getChildren().add(clear);
    }

    /** Not in a toggle group, because that would not let a choice be taken back. */
    private Option button(String option) {
        Option button = new Option(option) {
            @Override
            public void fire() {
                choose(answer.value().chosen().equals(option) ? "" : option);
            }
        };
        button.setMnemonicParsing(false);
        button.setAccessibleText(Texts.get("field.choice.name", field.prompt(), option));
        button.setAccessibleHelp(Texts.get("field.choice.help"));
        button.focusedProperty().addListener((o, was, is) -> stopAt(is ? button : stop()));
        return button;
    }

    /** All options are one stop of the Tab key; from there the arrows walk. */
    private void stopAt(Option stop) {
        buttons.forEach(b -> b.setFocusTraversable(b == stop));
    }

    /** The one that has the keyboard, else the one chosen, else the first. */
    private Option stop() {
        return buttons.stream().filter(Option::isFocused).findFirst()
                .or(() -> buttons.stream().filter(Option::isSelected).findFirst()).orElse(buttons.getFirst());
    }

    private void walk(KeyEvent e) {
        int by = e.getCode() == KeyCode.DOWN ? 1 : e.getCode() == KeyCode.UP ? -1 : 0;
        if (by != 0 && !e.isAltDown() && !e.isShortcutDown() && e.getTarget() instanceof Option button) {
            e.consume();
            buttons.get(Math.floorMod(buttons.indexOf(button) + by, buttons.size())).requestFocus();
        }
    }

    private void key(KeyEvent e) {
        boolean onOption = e.getTarget() instanceof Option;
        if (onOption && Key.TAKE_BACK.matches(e)) {
            choose("");
            e.consume();
        }
    }

    private void clear() {
        buttons.getFirst().requestFocus();
        choose("");
    }

    private void choose(String option) {
        answer.change(new Content.Choice(option, options));
    }

    @Override
    void redraw() {
        String chosen = answer.value().chosen();
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(options.get(i).equals(chosen));
        }
        clear.setVisible(!chosen.isEmpty());
        stopAt(stop());
    }

    /** An earlier answer keeps the options it was chosen from. */
    @Override
    public void show(Content content) {
        Content.Choice choice = (Content.Choice) content;
        answer.show(choice);
        List<String> all = new ArrayList<>(choice.chosen().isEmpty() ? field.options() : choice.options());
        if (!choice.chosen().isEmpty() && !all.contains(choice.chosen())) {
            all.add(choice.chosen());
        }
        if (!all.equals(options)) {
            draw(all);
        }
        redraw();
    }

    @Override
    public void focus() {
        stop().requestFocus();
    }
}

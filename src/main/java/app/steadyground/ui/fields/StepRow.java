package app.steadyground.ui.fields;

import app.steadyground.entry.Content.Step;
import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Beside;
import app.steadyground.ui.parts.Named;
import app.steadyground.ui.parts.WritingBox;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** One step: a grip to drag it by, a tick, its words, and the day it is due if it has one. */
final class StepRow {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    final Node grip = Moving.grip();
    final CheckBox tick = new CheckBox();
    final WritingBox words = new WritingBox(1, 12);
    final DayBox due;
    final Region node;

    StepRow(Region tools, Supplier<DayWords> dayWords) {
        due = new DayBox(dayWords);
        due.hint(Texts.get("field.steps.due"));
        Beside text = new Beside(words, due);
        HBox start = new HBox(grip, tick);
        start.getStyleClass().add("sg-step-start");
        node = new StepLine(start, text, tools);
        words.setAccessibleHelp(Texts.get("field.steps.help"));
    }

    /** @param number of the step, from 1, for its name */
    void show(Step step, String prompt, int number) {
        words.show(step.text());
        due.show(step.due());
        tick.setSelected(step.done());
        words.pseudoClassStateChanged(DONE, step.done());
        Named.name(words, Texts.get("field.steps.text.name", prompt, number));
        tick.setAccessibleText(Texts.get("field.steps.done.name", prompt, number));
        due.name(Texts.get("field.steps.due.name", prompt, number));
    }

    /** The step with what stands here now. */
    Step written(Step before) {
        return new Step(before.id(), words.written(), tick.isSelected(), due.text(), before.extra());
    }
}

package app.steadyground.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.steadyground.entry.Content;
import app.steadyground.entry.Content.Step;
import app.steadyground.entry.Contents;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

class StepsEditorTest extends EditorTest {
    private static final String PROMPT = Samples.STEPS.prompt();

    private List<Step> steps() {
        return ((Content.StepList) content()).steps();
    }

    private List<String> words() {
        return steps().stream().map(Step::text).toList();
    }

    @Test
    void enterMakesTheNextStep() {
        open(Samples.STEPS);
        assertEquals(Contents.blank(Samples.STEPS), content());
        paste("one");
        press(KeyCode.ENTER);
        paste("two");
        assertEquals(List.of("one", "two"), words());
        press(KeyCode.ALT, KeyCode.UP);
        assertEquals(List.of("two", "one"), words());
        undo();
        assertEquals(List.of("one", "two"), words());
    }

    @Test
    void aStepIsTickedDatedAndRemoved() {
        open(Samples.STEPS, Samples.answer(Samples.STEPS));
        robot.clickOn(named(PROMPT + ": step 2 is done"));
        focusOn(PROMPT + ": day for step 1");
        paste("2026-12-01");
        assertEquals(List.of(new Step("s1", "Write down what I saw, and only that", true, "2026-12-01", Samples.EXTRA),
                new Step("s2", "Ask Nora how Sunday was for her", true, "2026-11-27", java.util.Map.of())),
                steps().subList(0, 2));
        press(KeyCode.ALT, KeyCode.DELETE);
        assertEquals(List.of("s2", "s3"), steps().stream().map(Step::id).toList());
        undo();
        undo();
        undo();
        assertEquals(Samples.answer(Samples.STEPS), content());
    }

    @Test
    void aStepIsDraggedIntoAnotherPlace() {
        open(Samples.STEPS, Samples.answer(Samples.STEPS));
        Node third = named(PROMPT + ": step 3 is done").getParent().getParent();
        Node first = named(PROMPT + ": step 1 is done").getParent().getParent();
        robot.drag(third.lookup(".sg-grip"), MouseButton.PRIMARY).dropTo(first);
        settle();
        assertEquals(List.of("s3", "s1", "s2"), steps().stream().map(Step::id).toList());
    }
}

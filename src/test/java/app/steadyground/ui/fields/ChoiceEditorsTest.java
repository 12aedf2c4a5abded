package app.steadyground.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Contents;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class ChoiceEditorsTest extends EditorTest {

    @Test
    void oneOptionIsChosenChangedAndTakenBack() {
        open(Samples.SINGLE);
        click("Let it rest");
        click("Ask one open question");
        assertEquals(Samples.answer(Samples.SINGLE), content());
        press(KeyCode.DELETE);
        assertEquals(Contents.blank(Samples.SINGLE), content());
        undo();
        assertEquals(Samples.answer(Samples.SINGLE), content());
        click("Take back this choice");
        assertEquals(Contents.blank(Samples.SINGLE), content());
        assertEquals("Let it rest", ((RadioButton) focused()).getText());
    }

    @Test
    void spaceChoosesAnOptionAndTakesItBack() {
        open(Samples.SINGLE);
        press(KeyCode.SPACE);
        assertEquals(new Content.Choice("Let it rest", Samples.SINGLE.options()), content());
        press(KeyCode.SPACE);
        assertEquals(Contents.blank(Samples.SINGLE), content());
    }

    @Test
    void allOptionsAreOneStopOfTheTabKeyAndTheArrowsWalkThem() {
        open(Samples.SINGLE);
        press(KeyCode.DOWN);
        assertEquals(Contents.blank(Samples.SINGLE), content(), "to walk is not to choose");
        press(KeyCode.SPACE);
        String second = Samples.SINGLE.options().get(1);
        assertEquals(second, ((Content.Choice) content()).chosen());
        press(KeyCode.TAB);
        assertEquals("Take back this choice", english(((Button) focused()).getText()));
        press(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals(second, ((RadioButton) focused()).getText());
        press(KeyCode.UP);
        press(KeyCode.UP);
        assertEquals(Samples.SINGLE.options().getLast(), ((RadioButton) focused()).getText());
    }

    @Test
    void anOptionThatIsNoLongerOfferedStaysChosen() {
        Content old = new Content.Choice("Sleep on it", List.of("Let it rest"));
        open(Samples.SINGLE, old);
        assertTrue(((RadioButton) named("Sleep on it")).isSelected());
        click("Let it rest");
        undo();
        assertEquals("Sleep on it", ((Content.Choice) content()).chosen());
    }

    @Test
    void ticksAreKeptInTheOrderOfTheOptions() {
        open(Samples.MULTI);
        click("Stomach");
        focusOn("Where do I feel it?: Chest");
        press(KeyCode.SPACE);
        assertEquals(Samples.answer(Samples.MULTI), content());
        press(KeyCode.SPACE);
        assertEquals(new Content.Choices(List.of("Stomach"), Samples.MULTI.options()), content());
        undo();
        undo();
        assertEquals(new Content.Choices(List.of("Stomach"), Samples.MULTI.options()), content());
    }

    @Test
    void eachItemIsRatedOnItsOwn() {
        open(Samples.RATED);
        press(KeyCode.DIGIT6);
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        press(KeyCode.END);
        assertEquals(Samples.answer(Samples.RATED), content());
        press(KeyCode.BACK_SPACE);
        assertEquals(Map.of(Samples.RATED.items().getFirst(), 6), ((Content.Ratings) content()).values());
        undo();
        assertEquals(Samples.answer(Samples.RATED), content());
    }

    @Test
    void anEarlierListIsShownAsItWas() {
        Content old = new Content.Ratings(Map.of("An item of long ago", 3),
                List.of("An item of long ago", "Another"), Samples.TEN);
        open(Samples.RATED, old);
        press(onward());
        assertEquals(Map.of("An item of long ago", 4), ((Content.Ratings) content()).values());
    }
}

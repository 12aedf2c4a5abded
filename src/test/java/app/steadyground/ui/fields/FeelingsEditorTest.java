package app.steadyground.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.steadyground.entry.Content;
import app.steadyground.entry.Content.Feeling;
import app.steadyground.entry.Contents;
import app.steadyground.ui.parts.Named;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class FeelingsEditorTest extends EditorTest {

    private List<String> felt() {
        return ((Content.Feelings) content()).felt().stream().map(f -> f.word() + " " + f.strength()).toList();
    }

    @Test
    void aWordIsChosenWeighedAndLeftOutByKeys() {
        open(Samples.FEELINGS);
        press(KeyCode.SPACE);
        assertEquals(List.of("sad 3"), felt());
        press(onward());
        press(KeyCode.DIGIT5);
        assertEquals(List.of("sad 3", "hurt 5"), felt());
        press(back());
        press(KeyCode.DELETE);
        assertEquals(List.of("hurt 5"), felt());
        undo();
        assertEquals(List.of("sad 3", "hurt 5"), felt());
        redo();
        assertEquals(List.of("hurt 5"), felt());
    }

    @Test
    void undoLeadsTheKeyboardToTheWordThatItChanges() {
        open(Samples.FEELINGS);
        click("anxious");
        press(KeyCode.TAB);
        click("hurt");
        undo();
        assertEquals("hurt", ((FeelingChip) focused()).word());
        undo();
        assertEquals("anxious", ((FeelingChip) focused()).word());
        assertEquals(Contents.blank(Samples.FEELINGS), content());
    }

    @Test
    void aWordIsChosenByAClickAndWeighedByItsDots() {
        open(Samples.FEELINGS);
        click("anxious");
        assertEquals(List.of("anxious 3"), felt());
        FeelingChip chip = (FeelingChip) named("anxious");
        robot.clickOn(chip.lookupAll(".sg-dot").toArray(Node[]::new)[4]);
        settle();
        assertEquals(List.of("anxious 5"), felt());
        assertEquals("Which words fit right now?: anxious, strength 5 of 5", english(Named.of(chip)));
        clickOnTheWord("anxious");
        assertEquals(Contents.blank(Samples.FEELINGS), content());
    }

    /** Beside the dots of one that is chosen. */
    private void clickOnTheWord(String word) {
        robot.clickOn((Node) named(word).lookup(".text"));
        settle();
    }

    @Test
    void ownWordsJoinAGroup() {
        open(Samples.FEELINGS);
        focusOn("Which words fit right now?: another word for Afraid");
        paste(" wary ");
        press(KeyCode.ENTER);
        assertEquals(new Content.Feelings(List.of(new Feeling("wary", "afraid", "Afraid", 3, Map.of()))), content());
    }

    @Test
    void groupsThatTheGuideNoLongerHasStay() {
        Feeling old = new Feeling("numb", "still", "Still", 2, Samples.EXTRA);
        open(Samples.FEELINGS, new Content.Feelings(List.of(old)));
        clickOnTheWord("numb");
        assertEquals(Contents.blank(Samples.FEELINGS), content());
        undo();
        assertEquals(new Content.Feelings(List.of(old)), content());
    }

    @Test
    void whatAFeelingCarriesSurvivesANewStrength() {
        open(Samples.FEELINGS, Samples.answer(Samples.FEELINGS));
        press(onward());
        press(KeyCode.DIGIT1);
        assertEquals(new Feeling("hurt", "sad", "Hurt and sad", 1, Samples.EXTRA),
                ((Content.Feelings) content()).felt().getFirst());
    }
}

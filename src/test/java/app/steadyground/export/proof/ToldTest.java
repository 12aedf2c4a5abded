package app.steadyground.export.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether words are found in what was read of an answer, and only what is there. */
class ToldTest {

    private final Told told = new Told();

    @Test
    void aWordThatIsNotThereIsLost() {
        told.add(1, "I waited for the whole evening", 1);
        assertEquals(List.of("message"), told.lost(List.of("I waited for message the whole evening")));
    }

    @Test
    void eachIsFoundOnce() {
        told.add(1, "yes", 1);
        assertEquals(List.of("yes"), told.lost(List.of("yes", "yes")));
    }

    @Test
    void whatGoesOverLinesParagraphsAndPagesIsThere() {
        told.add(1, "a wo", 1);
        told.add(1, "rd", 2);
        told.add(2, "and more", 2);
        assertEquals(List.of(), told.lost(List.of("a word\n\nand more")));
        assertEquals(List.of(1, 2), told.pages());
    }

    @Test
    void shortWordsAreNotTakenOutOfLongOnes() {
        told.add(1, "םולש they thought the", 1);
        assertEquals(List.of(), told.lost(List.of("the they thought שלום")));
    }

    @Test
    void aLineFromTheRightIsReadFromTheRight() {
        told.add(1, "(םויה) םולש", 1);
        assertEquals(List.of(), told.lost(List.of("שלום (היום)")));
    }

    @Test
    void theOnlyWordOfACellIsNotFoundInAnother() {
        told.add(1, "no", 1);
        told.add(2, "nothing", 1);
        assertEquals(List.of("nothing"), told.lost(List.of("nothing", "no", "nothing")));
    }

    @Test
    void aParagraphOfBothDirectionsIsThereWithAllItsLetters() {
        told.add(1, "On a day us they ,םולש on me. Am I me", 1);
        told.add(1, "tired", 2);
        String text = "Am I tired on me? On a day us they שלום".replace("?", ".") + ", me";
        assertEquals(List.of(), told.lost(List.of(text)));
        told.add(3, "On a day us they ,םולש on me. Am I me", 3);
        assertTrue(told.lost(List.of(text)).contains("tired"));
    }
}

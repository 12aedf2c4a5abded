package app.steadyground.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content;
import app.steadyground.guide.Texts;
import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayEditorTest extends EditorTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private void openOn(LocalDate today, Locale locale) {
        open(Samples.DAY);
        editor = ask(() -> new DayEditor(Samples.DAY, () -> new DayWords(today, locale)));
        show(editor.node());
        fx(editor::focus);
    }

    /** Of the words, some are the window's own. */
    @Tag("english")
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2026-11-20 | en-US | 2026-11-20", "20.11.2026 | en-US | 2026-11-20", "1.2.2026 | de-DE | 2026-02-01",
            "11/20/2026 | en-US | 2026-11-20", "11/20/26 | en-US | 2026-11-20", "20/11/2026 | en-GB | 2026-11-20",
            "20.11.26 | de-DE | 2026-11-20", "Gestern | de-AT | 2026-11-22", "aujourd’hui | fr-FR | 2026-11-23", "today | en-US | 2026-11-23", "Yesterday | de-DE | 2026-11-22",
            "tomorrow | en-GB | 2026-11-24", "tuesday | en-US | 2026-11-17", "Monday | en-US | 2026-11-23",
            "Dienstag | de-DE | 2026-11-17", "20 November 2026 | en-US | 2026-11-20",
            "november 20, 2026 | en-GB | 2026-11-20", "20. November 2026 | de-DE | 2026-11-20"})
    void readsADayTheWayPeopleWriteIt(String text, String language, LocalDate day) {
        assertEquals(day, new DayWords(MONDAY, Locale.forLanguageTag(language)).read(text).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"20", "20.11", "31.2.2026", "2026-13-01", "in the spring", "20.11.2", "''"})
    void takesNothingForADayThatIsNone(String text) {
        assertTrue(new DayWords(MONDAY, Locale.UK).read(text).isEmpty());
    }

    @Test
    void understandsWhatIsTypedAndSaysSo() {
        openOn(MONDAY, Locale.UK);
        String today = Texts.get("field.day.today");
        paste(today);
        assertEquals(new Content.Day("2026-11-23"), content());
        assertEquals(today, ((TextField) focused()).getText(), "nothing is changed under the writer's hand");
        assertTrue(robot.lookup("Monday, 23 November 2026").tryQuery().isPresent()
                || robot.lookup("Monday 23 November 2026").tryQuery().isPresent());
    }

    @Test
    void keepsWhatIsNoDay() {
        openOn(MONDAY, Locale.US);
        paste("the week after Easter");
        press(KeyCode.TAB);
        assertEquals(new Content.Day("the week after Easter"), content());
        assertTrue(named("Kept just as you wrote it.").isVisible());
    }

    @Test
    void aDayIsPickedFromTheCalendarByKeys() {
        openOn(MONDAY, Locale.US);
        fx(() -> editor.show(new Content.Day("2026-11-20")));
        click("Pick from a calendar: When did it happen?");
        robot.clickOn(robot.lookup((javafx.scene.control.DateCell cell) -> "18".equals(cell.getText())).queryAs(
                javafx.scene.control.DateCell.class));
        settle();
        assertEquals(new Content.Day("2026-11-18"), content());
        assertTrue(focused() instanceof TextField);
    }

    @Test
    void givesBackUntouchedWhateverItWasShown() {
        for (String text : new String[]{"2026-11-20", "2026-02-31", "", "in\tspring", "a\nb\u0000"}) {
            open(Samples.DAY, new Content.Day(text));
            press(KeyCode.TAB);
            press(KeyCode.SHIFT, KeyCode.TAB);
            assertEquals(new Content.Day(text), content());
        }
    }
}

package app.steadyground.ui.reread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.ui.SeeingTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MonthCalendarTest extends SeeingTest {
    private final List<LocalDate> walked = new ArrayList<>();
    private final List<String> chosen = new ArrayList<>();
    private MonthCalendar calendar;

    @BeforeEach
    void show() {
        calendar = ask(() -> new MonthCalendar(LocalDate.of(2026, 3, 4), DayOfWeek.MONDAY, walked::add, () -> chosen.add("here")));
        fx(() -> calendar.show(Map.of(LocalDate.of(2026, 3, 6), 2)));
        open(new StackPane(calendar.node()));
        fx(() -> find(".month-day.here").requestFocus());
    }

    @Test
    void theArrowsWalkDaysAndTheKeyboardGoesAlong() {
        for (KeyCode key : List.of(onward(), KeyCode.DOWN, back(), KeyCode.UP, KeyCode.PAGE_DOWN, KeyCode.HOME, back())) {
            press(key);
        }
        assertEquals(List.of("2026-03-05", "2026-03-12", "2026-03-11", "2026-03-04", "2026-04-04", "2026-04-01", "2026-03-31"),
                walked.stream().map(LocalDate::toString).toList());
        assertEquals("31", ((Button) focused()).getText());
        press(KeyCode.SPACE);
        assertEquals(List.of("here"), chosen);
    }

    @Test
    void aDayWithEntriesHasAMarkAndSaysSo() {
        Node day = find(".month-day.written");
        assertEquals("6", ((Button) day).getText());
        assertTrue(english(day.getAccessibleText()).endsWith(", 2 entries"), day.getAccessibleText());
    }

    @Test
    void aMonthStandsUnderTheDaysOfTheWeek() {
        // 1 March 2026 was a Sunday: the last day of a week that begins on Monday.
        Node first = ask(() -> ((GridPane) find(".month-days")).getChildren().stream()
                .filter(n -> n instanceof Button b && b.getText().equals("1")).findFirst().orElseThrow());
        assertEquals(6, GridPane.getColumnIndex(first));
        assertEquals(1, GridPane.getRowIndex(first));
    }
}

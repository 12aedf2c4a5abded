package app.steadyground.ui.reread;

import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Dates;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Direction;
import app.steadyground.ui.parts.Icons;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A month with a quiet mark on each day that has entries. The arrow keys walk days, Page Up and Page Down months.
 * JavaFX thread.
 */
final class MonthCalendar {
    private static final int WEEK = 7;
    private static final int WEEKS = 6;

    private final Consumer<LocalDate> walked;
    private final Runnable chosen;
    private final DayOfWeek first;
    private final Label title = new Label();
    private final GridPane days = new GridPane();
    private final VBox node;
    private Map<LocalDate, Integer> counts = Map.of();
    private LocalDate day;

    /**
     * @param first the day a week begins with
     * @param walked told of the day the person has come to; {@code chosen} called when they choose it
     */
    MonthCalendar(LocalDate today, DayOfWeek first, Consumer<LocalDate> walked, Runnable chosen) {
        this.walked = walked;
        this.chosen = chosen;
        this.day = today;
        this.first = first;
        title.getStyleClass().add("month-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(Buttons.sign(Icons.LEFT, Texts.get("month.before"), () -> walk(day.minusMonths(1), false)), title,
                Buttons.sign(Icons.RIGHT, Texts.get("month.after"), () -> walk(day.plusMonths(1), false)));
        head.getStyleClass().add("month-head");
        days.getStyleClass().add("month-days");
        days.addEventFilter(KeyEvent.KEY_PRESSED, this::byKey);
        node = new VBox(head, days);
        node.getStyleClass().add("month");
        draw();
    }

    /** The day a week begins with where the system says so. */
    static DayOfWeek firstDay() {
        return WeekFields.of(Locale.getDefault(Locale.Category.FORMAT)).getFirstDayOfWeek();
    }

    Node node() {
        return node;
    }

    /** @param entries how many there are of a day; days without any are left out */
    void show(Map<LocalDate, Integer> entries) {
        counts = entries;
        draw();
    }

    /** Turns to a day without telling of it. */
    void turnTo(LocalDate to) {
        if (!to.equals(day)) {
            day = to;
            draw();
        }
    }

    private void byKey(KeyEvent e) {
        LocalDate to = switch (Direction.meant(e, days)) {
            case LEFT -> day.minusDays(1);
            case RIGHT -> day.plusDays(1);
            case UP -> day.minusWeeks(1);
            case DOWN -> day.plusWeeks(1);
            case PAGE_UP -> day.minusMonths(1);
            case PAGE_DOWN -> day.plusMonths(1);
            case HOME -> day.withDayOfMonth(1);
            case END -> YearMonth.from(day).atEndOfMonth();
            default -> null;
        };
        if (to != null) {
            e.consume();
            walk(to, true);
        }
    }

    private void walk(LocalDate to, boolean focus) {
        day = to;
        draw();
        if (focus) {
            days.lookup(".month-day.here").requestFocus();
        }
        walked.accept(to);
    }

    private void draw() {
        title.setText(Dates.month(day));
        days.getChildren().clear();
        for (int i = 0; i < WEEK; i++) {
            Label name = new Label(first.plus(i).getDisplayName(TextStyle.NARROW_STANDALONE, Locale.getDefault(Locale.Category.FORMAT)));
            name.getStyleClass().addAll("sg-muted", "sg-small");
            GridPane.setHalignment(name, HPos.CENTER);
            days.add(name, i, 0);
        }
        LocalDate start = day.withDayOfMonth(1);
        int offset = Math.floorMod(start.getDayOfWeek().getValue() - first.getValue(), WEEK);
        LocalDate begin = start.minusDays(offset);
        for (int i = 0; i < WEEK * WEEKS; i++) {
            LocalDate each = begin.plus(i, ChronoUnit.DAYS);
            Node button = button(each);
            // The days of other months keep their room: what stands below does not move from month to month.
            button.setVisible(YearMonth.from(each).equals(YearMonth.from(day)));
            days.add(button, i % WEEK, 1 + i / WEEK);
        }
    }

    private Node button(LocalDate each) {
        int entries = counts.getOrDefault(each, 0);
        Button button = new Button(String.valueOf(each.getDayOfMonth()));
        button.getStyleClass().add("month-day");
        if (entries > 0) {
            button.getStyleClass().add("written");
        }
        boolean here = each.equals(day);
        if (here) {
            button.getStyleClass().add("here");
        }
        button.setFocusTraversable(here);
        button.setAccessibleText(Texts.get("month.day", Dates.full(each), entries));
        button.setOnAction(e -> {
            walk(each, true);
            chosen.run();
        });
        return button;
    }
}

package app.steadyground.ui.fields;

import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Direction;
import app.steadyground.ui.parts.Icons;
import app.steadyground.ui.parts.Named;
import app.steadyground.ui.parts.Pop;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.layout.HBox;

/** A line to type a day into, and a calendar to pick it from. What is no day stays as it was typed. */
final class DayBox extends HBox {
    private final Supplier<DayWords> words;
    private final TextField line = new TextField();
    private final Button calendar = Buttons.sign(Icons.CALENDAR, Texts.get("field.day.pick"), this::pick);
    private Runnable listener = () -> {
    };
    private String text = "";
    private boolean showing;

    /** @param words asked anew each time, because days pass while a window is open */
    DayBox(Supplier<DayWords> words) {
        this.words = words;
        getStyleClass().add("sg-day");
        getChildren().addAll(line, calendar);
        Direction.follow(line);
        line.setPromptText(Texts.get("field.day.example"));
        line.textProperty().addListener(o -> typed());
        line.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                display();
            }
        });
    }

    void name(String name) {
        Named.name(line, name);
        line.setAccessibleHelp(Texts.get("field.day.help"));
        calendar.setAccessibleText(Texts.get("field.day.pick.name", name));
    }

    void hint(String example) {
        line.setPromptText(example);
    }

    void onTyping(Runnable newListener) {
        listener = newListener;
    }

    /** The day as yyyy-mm-dd, or what was typed instead, or "". */
    String text() {
        return text;
    }

    void show(String newText) {
        if (!newText.equals(text)) {
            text = newText;
            display();
        }
    }

    void focusLine() {
        line.requestFocus();
    }

    /** A day in the form people read; anything else as it is. */
    private void display() {
        showing = true;
        String plain = iso(text).map(words.get()::brief).orElse(text);
        if (!plain.equals(line.getText())) {
            line.setText(plain);
            line.end();
        }
        showing = false;
    }

    private void typed() {
        if (!showing) {
            text = words.get().read(line.getText()).map(LocalDate::toString).orElse(line.getText());
            listener.run();
        }
    }

    private void pick() {
        DatePicker picker = new DatePicker(iso(text).orElse(words.get().today()));
        Node days = new DatePickerSkin(picker).getPopupContent();
        name(days);
        Pop pop = Pop.show(calendar, days);
        picker.valueProperty().addListener((o, was, day) -> {
            pop.hide();
            text = day.toString();
            display();
            listener.run();
            line.requestFocus();
        });
    }

    /** Its signs say nothing by themselves: of the month the first pair, of the year the second. */
    private void name(Node days) {
        List<String> keys = List.of("field.day.month-before", "field.day.month-after", "field.day.year-before", "field.day.year-after");
        List<Node> signs = Stream.concat(days.lookupAll(".left-button").stream(), days.lookupAll(".right-button").stream()).toList();
        int pairs = signs.size() / 2;
        for (int i = 0; i < pairs && pairs <= 2; i++) {
            signs.get(i).setAccessibleText(Texts.get(keys.get(2 * i)));
            signs.get(pairs + i).setAccessibleText(Texts.get(keys.get(2 * i + 1)));
        }
        days.lookupAll(".calendar-grid").forEach(grid -> {
            grid.setAccessibleRole(AccessibleRole.DATE_PICKER);
            grid.setAccessibleText(calendar.getAccessibleText());
        });
    }

    static Optional<LocalDate> iso(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? new DayWords(LocalDate.EPOCH, Locale.ROOT).read(text)
                : Optional.empty();
    }
}

package app.steadyground.ui.pages;

import app.steadyground.entry.OpenList;
import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Key;
import app.steadyground.ui.parts.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/**
 * Whether a page was set aside to come back to, the line that says so, and the button that changes it. It is noted in a
 * small list of the workbook: by the entry's id, or by the page's while nothing is written on it. JavaFX thread.
 */
public final class Aside {
    /** The small list; under each key stands the day on which it was set aside. */
    public static final String LIST = "aside";

    private final Session session;
    private final String exercise;
    private final String item;
    private final VBox notice = Column.panel("sg-hint-box");
    private final Button button = Buttons.quiet("", this::toggle);
    private Optional<ScrollPane> page = Optional.empty();

    Aside(Session session, String exercise, String item) {
        this.session = session;
        this.exercise = exercise;
        this.item = item;
        show();
    }

    /** What the person looks at stays in its place while the line comes above it or goes. */
    void standOn(ScrollPane newPage) {
        page = Optional.of(newPage);
    }

    boolean isOn() {
        return session.list(LIST).has(item) || session.list(LIST).has(exercise);
    }

    void toggle() {
        if (isOn()) {
            takeOff();
        } else {
            boolean written = session.workbook().entry(item).isPresent();
            session.list(LIST).put(written ? item : exercise, session.today().toString());
            showSteadily();
        }
    }

    /** It is done, or not wanted on the list any more. */
    void takeOff() {
        OpenList list = session.list(LIST);
        boolean here = notice.isFocusWithin();
        Stream.of(item, exercise).forEach(list::remove);
        showSteadily();
        if (here) {
            button.requestFocus();
        }
    }

    private void showSteadily() {
        page.ifPresentOrElse(p -> Steady.during(p, this::show), this::show);
    }

    /** Says how it stands; also after it was changed elsewhere. */
    void show() {
        boolean on = isOn();
        button.setText(Texts.get(on ? "aside.off" : "aside.on", Key.ASIDE.press()));
        notice.setVisible(on);
        notice.setManaged(on);
        if (on && notice.getChildren().isEmpty()) {
            notice.getChildren().setAll(Words.plain(since().map(d -> Texts.get("aside.since", Dates.medium(d)))
                    .orElse(Texts.get("aside.is"))), Buttons.plain(Texts.get("aside.take-off"), this::takeOff));
        } else if (!on) {
            notice.getChildren().clear();
        }
    }

    private Optional<LocalDate> since() {
        try {
            return session.list(LIST).text(item).or(() -> session.list(LIST).text(exercise)).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    Node notice() {
        return notice;
    }

    Node button() {
        return button;
    }
}

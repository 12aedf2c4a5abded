package app.steadyground.ui.settings;

import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Segments;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** The day that weeks begin with, in calendars and wherever weeks are counted. */
public final class WeekSection implements Section {
    private final Choices choices;

    public WeekSection(Choices choices) {
        this.choices = choices;
    }

    @Override
    public String heading() {
        return Texts.get("settings.week");
    }

    @Override
    public Node node() {
        Segments<Optional<DayOfWeek>> days = new Segments<>(heading(), List.of(Optional.empty(), Optional.of(DayOfWeek.MONDAY),
                Optional.of(DayOfWeek.SATURDAY), Optional.of(DayOfWeek.SUNDAY)), WeekSection::name, this::choose);
        days.show(WeekStart.chosen(choices));
        return days;
    }

    private void choose(Optional<DayOfWeek> day) {
        WeekStart.choose(choices, day);
        WeekStart.begin(choices);
    }

    private static String name(Optional<DayOfWeek> day) {
        return day.map(WeekStart::name).orElseGet(() -> Texts.get("settings.week.system", WeekStart.name(WeekStart.ofSystem())));
    }
}

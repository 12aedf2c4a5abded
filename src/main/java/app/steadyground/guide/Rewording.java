package app.steadyground.guide;

import java.util.List;

/** A condition of one guide as the same guide in another language says it. @param to has the same pages and fields */
record Rewording(Guide from, Guide to) {

    Condition of(Condition condition) {
        return switch (condition) {
            case Condition.AnyOf c -> new Condition.AnyOf(c.parts().stream().map(this::of).toList());
            case Condition.TickedBesides c -> new Condition.TickedBesides(c.exercise(), c.field(), option(c.exercise(), c.field(), c.option()));
            case Condition.Chosen c -> new Condition.Chosen(c.exercise(), c.field(), option(c.exercise(), c.field(), c.option()));
            case Condition.Unticked c -> new Condition.Unticked(c.exercise(), c.field(), option(c.exercise(), c.field(), c.option()));
            case Condition.NewestChose c -> new Condition.NewestChose(c.exercise(), c.field(), option(c.exercise(), c.field(), c.option()));
            case Condition.AtLeast c -> c;
            case Condition.Falling c -> c;
            case Condition.NoRelief c -> c;
            case Condition.LowForMonths c -> c;
        };
    }

    private String option(String exercise, String field, String option) {
        int at = options(from, exercise, field).indexOf(option);
        return at < 0 ? option : options(to, exercise, field).get(at);
    }

    private static List<String> options(Guide guide, String exercise, String field) {
        return guide.page(exercise).flatMap(page -> page.field(field)).map(Field::words).orElse(List.of());
    }
}

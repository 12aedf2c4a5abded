package app.steadyground.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether a guide is another one in another language: the same ids, kinds and numbers in the same order, only other words. Any thread. */
public final class SameGuide {
    private final Guide original;
    private final Guide translated;
    private final List<String> differences = new ArrayList<>();

    private SameGuide(Guide original, Guide translated) {
        this.original = original;
        this.translated = translated;
    }

    /** @return for whoever translates, in English: each place where the two are not alike; empty if the one is a translation of the other */
    public static List<String> differences(Guide original, Guide translated) {
        SameGuide both = new SameGuide(original, translated);
        both.compare();
        return both.differences;
    }

    private void compare() {
        alike("id", Guide::id);
        alike("chapters", g -> g.chapters().stream().map(Chapter::id).toList());
        alike("exercises of each chapter", g -> g.chapters().stream().map(c -> c.exercises().stream().map(Exercise::id).toList()).toList());
        alike("notices", g -> g.notices().keySet());
        alike("feelings", g -> g.feelings().stream().map(FeelingGroup::id).toList());
        alike("messages", g -> g.messages().stream().map(m -> List.of(m.id(), m.pages(), m.links())).toList());
        alike("readings of each chapter", g -> g.chapters().stream().map(c -> c.readings().stream().map(SameGuide::shape).toList()).toList());
        if (!differences.isEmpty()) {
            return;
        }
        Map<String, Exercise> others = translated.pages().collect(Collectors.toMap(Exercise::id, Function.identity()));
        original.pages().forEach(page -> compare(page, others.get(page.id())));
        if (differences.isEmpty()) {
            Rewording wording = new Rewording(original, translated);
            for (int i = 0; i < original.messages().size(); i++) {
                MessageRule rule = original.messages().get(i);
                if (!wording.of(rule.when()).equals(translated.messages().get(i).when())) {
                    differences.add("messages: “" + rule.id() + "” speaks at something else");
                }
            }
        }
    }

    private void alike(String what, Function<Guide, Object> of) {
        if (!of.apply(original).equals(of.apply(translated))) {
            differences.add(what + ": not the same as in " + original.language());
        }
    }

    private static Object shape(Reading reading) {
        return switch (reading) {
            case Reading.Heading r -> "heading";
            case Reading.Paragraph r -> r.points();
        };
    }

    private void compare(Exercise page, Exercise other) {
        alike(page, other, "flags", Exercise::flags);
        alike(page, other, "minutes", Exercise::minutes);
        alike(page, other, "frequency", Exercise::frequency);
        alike(page, other, "trends", Exercise::trends);
        alike(page, other, "fields", e -> e.fields().stream().map(f -> List.of(f.id(), FieldKind.of(f), f.carry(), f.words().size(), numbers(f))).toList());
    }

    private void alike(Exercise page, Exercise other, String what, Function<Exercise, Object> of) {
        if (!of.apply(page).equals(of.apply(other))) {
            differences.add(page.id() + ", " + what + ": not the same as in " + original.language());
        }
    }

    /** What of a field is neither words nor their count: from where to where its numbers go, and which column settles a row. */
    private static List<Integer> numbers(Field field) {
        return switch (field) {
            case Field.Scale f -> List.of(f.range().min(), f.range().max());
            case Field.RatedList f -> List.of(f.range().min(), f.range().max());
            case Field.SingleChoice f -> List.of();
            case Field.MultiChoice f -> List.of();
            case Field.Table f -> f.agreement().map(a -> List.of(f.columns().indexOf(a.settledBy()))).orElse(List.of());
            case Field.Sorting f -> List.of();
            case Field.ShortText f -> List.of();
            case Field.LongText f -> List.of();
            case Field.Letter f -> List.of();
            case Field.Day f -> List.of();
            case Field.Feelings f -> List.of();
            case Field.Steps f -> List.of();
        };
    }
}

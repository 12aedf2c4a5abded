package app.steadyground.entry;

import app.steadyground.guide.Field;
import app.steadyground.guide.FieldKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Questions that can be put to any {@link Content}. */
public final class Contents {
    private Contents() {
    }

    /** What a field holds before anyone has touched it. */
    public static Content blank(Field field) {
        return switch (field) {
            case Field.ShortText f -> new Content.Text(FieldKind.SHORT_TEXT, "");
            case Field.LongText f -> new Content.Text(FieldKind.LONG_TEXT, "");
            case Field.Letter f -> new Content.Text(FieldKind.LETTER, "");
            case Field.Scale f -> new Content.Number(OptionalInt.empty(), f.range());
            case Field.SingleChoice f -> new Content.Choice("", f.options());
            case Field.MultiChoice f -> new Content.Choices(List.of(), f.options());
            case Field.RatedList f -> new Content.Ratings(Map.of(), f.items(), f.range());
            case Field.Table f -> new Content.Rows(f.columns(), List.of());
            case Field.Day f -> new Content.Day("");
            case Field.Feelings f -> new Content.Feelings(List.of());
            case Field.Sorting f -> new Content.Sorted(f.columns(), List.of());
            case Field.Steps f -> new Content.StepList(List.of());
        };
    }

    /** Whether a field's editor can hold this content. */
    public static boolean fits(Content content, Field field) {
        return switch (content) {
            case Content.Text c -> c.kind() == FieldKind.of(field);
            case Content.Unknown c -> false;
            case Content.Number c -> field instanceof Field.Scale;
            case Content.Choice c -> field instanceof Field.SingleChoice;
            case Content.Choices c -> field instanceof Field.MultiChoice;
            case Content.Ratings c -> field instanceof Field.RatedList;
            case Content.Rows c -> field instanceof Field.Table;
            case Content.Day c -> field instanceof Field.Day;
            case Content.Feelings c -> field instanceof Field.Feelings;
            case Content.Sorted c -> field instanceof Field.Sorting;
            case Content.StepList c -> field instanceof Field.Steps;
        };
    }

    /** Whether nothing was answered. Rows, cards and steps without a word count as nothing. */
    public static boolean isBlank(Content content) {
        return switch (content) {
            case Content.Number c -> c.value().isEmpty();
            case Content.Ratings c -> c.values().isEmpty();
            case Content.StepList c -> c.steps().stream().allMatch(s -> s.text().isBlank() && s.due().isBlank() && !s.done());
            case Content.Unknown c -> false;
            case Content.Text c -> words(c).allMatch(String::isBlank);
            case Content.Choice c -> c.chosen().isEmpty();
            case Content.Choices c -> c.chosen().isEmpty();
            case Content.Rows c -> words(c).allMatch(String::isBlank);
            case Content.Day c -> c.text().isBlank();
            case Content.Feelings c -> c.felt().isEmpty();
            case Content.Sorted c -> words(c).allMatch(String::isBlank);
        };
    }

    /** Every text the person wrote or chose, in reading order: for search, previews and counting. */
    public static Stream<String> words(Content content) {
        return switch (content) {
            case Content.Text c -> Stream.of(c.text());
            case Content.Number c -> Stream.empty();
            case Content.Choice c -> c.chosen().isEmpty() ? Stream.empty() : Stream.of(c.chosen());
            case Content.Choices c -> c.chosen().stream();
            case Content.Ratings c -> Stream.empty();
            case Content.Rows c -> c.rows().stream().flatMap(r -> r.cells().stream());
            case Content.Day c -> c.text().isEmpty() ? Stream.empty() : Stream.of(c.text());
            case Content.Feelings c -> c.felt().stream().map(Content.Feeling::word);
            case Content.Sorted c -> c.cards().stream().map(Content.Card::text);
            case Content.StepList c -> c.steps().stream().flatMap(Contents::words);
            case Content.Unknown c -> Stream.empty();
        };
    }

    private static Stream<String> words(Content.Step step) {
        List<String> words = new ArrayList<>(List.of(step.text()));
        if (!step.due().isEmpty()) {
            words.add(step.due());
        }
        return words.stream();
    }

    /** How many characters were written or chosen, to tell whether an answer became much shorter. */
    public static int length(Content content) {
        return words(content).mapToInt(String::length).sum();
    }
}

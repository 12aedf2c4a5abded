package app.steadyground.reread;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Content;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Entry;
import app.steadyground.guide.Range;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An entry as plain text, to copy or to preview. */
public final class Plain {
    private static final int FIRST_WORDS = 140;

    private Plain() {
    }

    /** Every answered question with its answer, in the order of the page, days as they are kept. Questions left open are left out. */
    public static String text(Entry entry) {
        return text(entry, UnaryOperator.identity());
    }

    /** @param days puts a day, as it is kept, into words */
    public static String text(Entry entry, UnaryOperator<String> days) {
        return entry.answers().values().stream()
                .flatMap(a -> Stream.concat(Stream.of(a), a.others().stream()))
                .filter(a -> !Contents.isBlank(a.content()))
                .map(a -> a.asked() + "\n" + text(a.content(), days))
                .collect(Collectors.joining("\n\n"));
    }

    /** What was written first, on one line, cut after about 140 characters; else what was chosen first. */
    public static String firstWords(Entry entry) {
        List<Content> contents = entry.answers().values().stream().map(Answer::content).toList();
        Stream<Content> written = contents.stream().filter(Plain::isWritten);
        Stream<Content> chosen = contents.stream().filter(c -> !isWritten(c));
        String words = Stream.concat(written, chosen).flatMap(Contents::words).filter(w -> !w.isBlank())
                .findFirst().orElse("");
        return Excerpt.beginning(words, FIRST_WORDS);
    }

    private static boolean isWritten(Content content) {
        return switch (content) {
            case Content.Text c -> true;
            case Content.Rows c -> true;
            case Content.Sorted c -> true;
            case Content.StepList c -> true;
            case Content.Feelings c -> false;
            case Content.Choice c -> false;
            case Content.Choices c -> false;
            case Content.Day c -> false;
            case Content.Number c -> false;
            case Content.Ratings c -> false;
            case Content.Unknown c -> false;
        };
    }

    /** Days as they are kept. */
    public static String text(Content content) {
        return text(content, UnaryOperator.identity());
    }

    /** @param days puts a day, as it is kept, into words */
    public static String text(Content content, UnaryOperator<String> days) {
        return switch (content) {
            case Content.Text c -> c.text();
            case Content.Number c -> c.value().isEmpty() ? "" : c.value().getAsInt() + " " + scale(c.range());
            case Content.Choice c -> c.chosen();
            case Content.Choices c -> lines(c.chosen().stream().map(o -> "- " + o));
            case Content.Ratings c -> scale(c.range()) + "\n"
                    + lines(c.values().entrySet().stream().map(e -> "- " + e.getKey() + ": " + e.getValue()));
            case Content.Rows c -> c.rows().stream().map(r -> row(c.columns(), r.cells()))
                    .collect(Collectors.joining("\n\n"));
            case Content.Day c -> days.apply(c.text());
            case Content.Feelings c -> lines(c.felt().stream().map(f -> "- " + f.word() + " (" + f.strength() + ")"));
            case Content.Sorted c -> lines(c.cards().stream()
                    .map(k -> "- " + (k.column().isEmpty() ? "" : k.column() + ": ") + k.text()));
            case Content.StepList c -> lines(c.steps().stream().map(s -> step(s, days)));
            case Content.Unknown c -> "";
        };
    }

    private static String scale(Range range) {
        return "(" + range.min() + " " + range.low() + " – " + range.max() + " " + range.high() + ")";
    }

    private static String row(List<String> columns, List<String> cells) {
        return lines(IntStream.range(0, Math.min(columns.size(), cells.size()))
                .filter(i -> !cells.get(i).isBlank())
                .mapToObj(i -> columns.get(i) + ": " + cells.get(i)));
    }

    private static String step(Content.Step step, UnaryOperator<String> days) {
        return (step.done() ? "[x] " : "[ ] ") + step.text() + (step.due().isEmpty() ? "" : " (" + days.apply(step.due()) + ")");
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}

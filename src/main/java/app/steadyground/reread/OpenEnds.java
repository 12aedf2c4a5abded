package app.steadyground.reread;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Wordings;
import app.steadyground.guide.Field;
import app.steadyground.guide.Guide;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is still to be done or to come: steps without a tick, planned days, agreements. Any thread. */
public final class OpenEnds {
    /** One thing. @param field id of the question, {@code words} what it is about */
    public sealed interface End {
        Entry entry();

        String field();

        String words();
    }

    /** @param due as {@link Content.Step#due} */
    public record Step(Entry entry, String field, String id, String words, String due) implements End {
    }

    /** @param words what was asked; the day has not passed */
    public record Planned(Entry entry, String field, String words, LocalDate day) implements End {
    }

    /** @param words the cells that are filled, each after the name of its column */
    public record Agreement(Entry entry, String field, String words) implements End {
    }

    private OpenEnds() {
    }

    /**
     * Steps that were carried over from entry to entry count once, as the newest of these has them; agreements are those of
     * the newest entry of their page, where the guide marks a table as such.
     *
     * @return by kind, the newest entry first
     */
    public static List<End> of(Guide guide, List<Entry> newestFirst, LocalDate today) {
        List<End> ends = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (Entry entry : newestFirst) {
            entry.answers().forEach((field, answer) -> steps(entry, field, answer, seen, ends));
        }
        newestFirst.forEach(e -> e.answers().forEach((field, answer) -> planned(e, field, answer, today).ifPresent(ends::add)));
        Wordings wordings = new Wordings(guide);
        guide.pages().forEach(page -> newestFirst.stream().filter(e -> e.exercise().equals(page.id())).findFirst().map(wordings::of)
                .ifPresent(e -> page.fields().forEach(field -> ends.addAll(agreed(e, field)))));
        return ends;
    }

    private static void steps(Entry entry, String field, Answer answer, Set<List<String>> seen, List<End> ends) {
        if (answer.content() instanceof Content.StepList list) {
            for (Content.Step step : list.steps()) {
                boolean first = seen.add(List.of(entry.exercise(), field, step.id()));
                if (first && !step.done() && !step.text().isBlank()) {
                    ends.add(new Step(entry, field, step.id(), step.text(), step.due()));
                }
            }
        }
    }

    private static Optional<End> planned(Entry entry, String field, Answer answer, LocalDate today) {
        try {
            return answer.content() instanceof Content.Day day && !day.text().isBlank() && !LocalDate.parse(day.text()).isBefore(today)
                    ? Optional.of(new Planned(entry, field, answer.asked(), LocalDate.parse(day.text()))) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static List<End> agreed(Entry entry, Field field) {
        Answer answer = entry.answers().get(field.id());
        if (!(field instanceof Field.Table table) || table.agreement().isEmpty() || answer == null
                || !(answer.content() instanceof Content.Rows rows)) {
            return List.of();
        }
        // By name, as the answer has its columns: an older guide may have had others.
        int settledBy = rows.columns().indexOf(table.agreement().get().settledBy());
        return rows.rows().stream().filter(r -> isOpen(r, settledBy)).map(r -> words(rows.columns(), r)).filter(w -> !w.isEmpty())
                .<End>map(words -> new Agreement(entry, field.id(), words)).toList();
    }

    private static boolean isOpen(Content.Row row, int settledBy) {
        return settledBy < 0 || row.cells().size() <= settledBy || row.cells().get(settledBy).isBlank();
    }

    private static String words(List<String> columns, Content.Row row) {
        return IntStream.range(0, Math.min(columns.size(), row.cells().size())).filter(i -> !row.cells().get(i).isBlank())
                .mapToObj(i -> columns.get(i) + ": " + row.cells().get(i).strip()).collect(Collectors.joining("\n"));
    }

    /** A list of steps with one of them ticked, or not ticked any more. */
    public static Content ticked(Content.StepList list, String id, boolean done) {
        return new Content.StepList(list.steps().stream()
                .map(s -> s.id().equals(id) ? new Content.Step(s.id(), s.text(), done, s.due(), s.extra()) : s).toList());
    }
}

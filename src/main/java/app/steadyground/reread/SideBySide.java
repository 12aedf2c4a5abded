package app.steadyground.reread;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Content;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Two entries of one page, question by question. Any thread. */
public final class SideBySide {
    private SideBySide() {
    }

    /** One question. @param asked the later wording; {@code then} and {@code now} empty where nothing was answered */
    public record Line(String field, String asked, Optional<Content> then, Optional<Content> now) {
    }

    /** A row of a table or a step, in both entries. Cells are empty where there was no such row. */
    public record Row(List<String> then, List<String> now) {
    }

    /** @return what was answered in either, in the order of the later one */
    public static List<Line> of(Entry then, Entry now) {
        Set<String> fields = new LinkedHashSet<>(now.answers().keySet());
        fields.addAll(then.answers().keySet());
        List<Line> lines = new ArrayList<>();
        for (String field : fields) {
            Answer later = now.answers().get(field);
            Answer earlier = then.answers().get(field);
            Line line = new Line(field, (later == null ? earlier : later).asked(), content(earlier), content(later));
            if (line.then().isPresent() || line.now().isPresent()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static Optional<Content> content(Answer answer) {
        return Optional.ofNullable(answer).map(Answer::content).filter(c -> !Contents.isBlank(c));
    }

    /** The rows of two states of a table: the same row side by side, first those of the later one, then those that are gone. */
    public static List<Row> rows(Content.Rows then, Content.Rows now) {
        Map<String, Content.Row> old = new LinkedHashMap<>();
        then.rows().forEach(r -> old.put(r.id(), r));
        List<Row> rows = new ArrayList<>();
        for (Content.Row row : now.rows()) {
            Content.Row before = old.remove(row.id());
            rows.add(new Row(before == null ? List.of() : before.cells(), row.cells()));
        }
        old.values().forEach(r -> rows.add(new Row(r.cells(), List.of())));
        return rows.stream().filter(r -> !isBlank(r.then()) || !isBlank(r.now())).toList();
    }

    private static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }
}

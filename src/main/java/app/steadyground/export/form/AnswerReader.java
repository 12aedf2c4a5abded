package app.steadyground.export.form;

import app.steadyground.entry.Content;
import app.steadyground.entry.Ids;
import app.steadyground.guide.Field;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The answers of one page, from its fields in a form. */
final class AnswerReader {

    private final Guide guide;
    private final FormNames names;
    private final Given given;
    private final DayReader days;
    private final Ids ids;

    AnswerReader(Guide guide, FormNames names, Given given, DayReader days, Ids ids) {
        this.guide = guide;
        this.names = names;
        this.given = given;
        this.days = days;
        this.ids = ids;
    }

    Content of(Field field) {
        return switch (field) {
            case Field.ShortText f -> new Content.Text(FieldKind.SHORT_TEXT, words(f));
            case Field.LongText f -> new Content.Text(FieldKind.LONG_TEXT, words(f));
            case Field.Letter f -> new Content.Text(FieldKind.LETTER, words(f));
            case Field.Scale f -> new Content.Number(number(names.field(f.id()), f.range()), f.range());
            case Field.SingleChoice f -> new Content.Choice(chosen(f), f.options());
            case Field.MultiChoice f -> new Content.Choices(ticked(f), f.options());
            case Field.RatedList f -> new Content.Ratings(ratings(f), f.items(), f.range());
            case Field.Table f -> new Content.Rows(f.columns(), rows(f));
            case Field.Day f -> new Content.Day(day(given.take(names.field(f.id()))));
            case Field.Feelings f -> new Content.Feelings(new FeelingReader(guide, names, given).of(f));
            case Field.Sorting f -> new Content.Sorted(f.columns(), cards(f));
            case Field.Steps f -> new Content.StepList(steps(f));
        };
    }

    private String words(Field field) {
        return given.take(names.field(field.id()));
    }

    /** What is no number of the scale stays unplaced. */
    private OptionalInt number(String name, Range range) {
        String text = given.take(name).strip();
        if (text.matches("-?\\d{1,9}") && range.contains(Integer.parseInt(text))) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        given.putBack(name);
        return OptionalInt.empty();
    }

    private String chosen(Field.SingleChoice field) {
        String name = names.field(field.id());
        int at = FormNames.keys(field.options()).indexOf(given.take(name));
        if (at < 0) {
            given.putBack(name);
        }
        return at < 0 ? "" : field.options().get(at);
    }

    private List<String> ticked(Field.MultiChoice field) {
        List<String> keys = FormNames.keys(field.options());
        return IntStream.range(0, keys.size()).filter(i -> given.isTicked(names.part(field.id(), keys.get(i))))
                .mapToObj(field.options()::get).toList();
    }

    private Map<String, Integer> ratings(Field.RatedList field) {
        List<String> keys = FormNames.keys(field.items());
        Map<String, Integer> ratings = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            OptionalInt number = number(names.part(field.id(), keys.get(i)), field.range());
            if (number.isPresent()) {
                ratings.put(field.items().get(i), number.getAsInt());
            }
        }
        return ratings;
    }

    private List<Content.Row> rows(Field.Table field) {
        List<Content.Row> rows = new ArrayList<>();
        for (int row : given.rows(names.part(field.id(), ""))) {
            List<String> cells = IntStream.rangeClosed(1, field.columns().size())
                    .mapToObj(column -> given.take(names.cell(field.id(), row, column))).toList();
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(new Content.Row(ids.row(), cells, Map.of()));
            }
        }
        return rows;
    }

    /** What is no day stays as it was written. */
    private String day(String text) {
        return days.read(text).map(LocalDate::toString).orElse(text.strip());
    }

    private List<Content.Card> cards(Field.Sorting field) {
        List<String> keys = FormNames.keys(field.columns());
        List<Content.Card> cards = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            for (int row : given.rows(names.part(field.id(), key + "/"))) {
                String text = given.take(names.card(field.id(), key, row));
                if (!text.isBlank()) {
                    cards.add(new Content.Card(ids.row(), text, field.columns().get(i), Map.of()));
                }
            }
        }
        return cards;
    }

    private List<Content.Step> steps(Field.Steps field) {
        List<Content.Step> steps = new ArrayList<>();
        for (int row : given.rows(names.part(field.id(), ""))) {
            boolean done = given.isTicked(names.line(field.id(), row, FormParts.DONE));
            String text = given.take(names.line(field.id(), row, FormParts.TEXT));
            String due = day(given.take(names.line(field.id(), row, FormParts.DUE)));
            if (done || !text.isBlank() || !due.isBlank()) {
                steps.add(new Content.Step(ids.row(), text, done, due, Map.of()));
            }
        }
        return steps;
    }
}

package app.steadyground.export;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Header;
import app.steadyground.entry.Stamp;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Range;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Entries for every page of a guide, with each kind of answer, in many scripts; the same each time. */
final class FullWorkbook {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final Stamp STAMP = new Stamp(1, "0a0b0c0d");

    private FullWorkbook() {
    }

    /** As many entries as wanted, going through the pages again and again. */
    static List<Entry> of(Guide guide, int count) {
        List<Exercise> pages = guide.pages().toList();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(entry(pages.get(i % pages.size()), i));
        }
        return entries;
    }

    static Entry entry(Exercise page, int number) {
        Map<String, Content> contents = new LinkedHashMap<>();
        for (int i = 0; i < page.fields().size(); i++) {
            contents.put(page.fields().get(i).id(), content(page.fields().get(i), number * 100 + i));
        }
        return entry(page, number, contents);
    }

    static Entry entry(Exercise page, int number, Map<String, Content> contents) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        contents.forEach((id, content) -> answers.put(id,
                new Answer(page.field(id).map(Field::prompt).orElse(id), content, STAMP)));
        return entry(page.id(), number, answers);
    }

    static Entry entry(String page, int number, Map<String, Answer> answers) {
        String kind = page.equals(Exercise.FREE_PAGE) ? Header.FREE_PAGE : Header.ENTRY;
        Header header = new Header("workbook", kind, "00000000-0000-4000-8000-%012d".formatted(number),
                new GuideRef("trust", "1.0.0"), page, FIRST.plusDays(number % 1000), STAMP,
                Instant.parse("2024-03-01T08:00:00Z").plusSeconds(number), "Europe/Berlin");
        return new Entry(header, Map.of(), 1, header.created(), false, answers, true, 1, 1, Map.of());
    }

    static Content content(Field field, int number) {
        return switch (field) {
            case Field.ShortText f -> new Content.Text(FieldKind.SHORT_TEXT, unique(number, ""));
            case Field.LongText f -> new Content.Text(FieldKind.LONG_TEXT,
                    Scripts.story(number, 4) + unique(number, ""));
            case Field.Letter f -> new Content.Text(FieldKind.LETTER,
                    Scripts.story(number, 24) + unique(number, ""));
            case Field.Scale f -> new Content.Number(OptionalInt.of(in(f.range(), number)), f.range());
            case Field.SingleChoice f -> new Content.Choice(f.options().get(number % f.options().size()), f.options());
            case Field.MultiChoice f -> new Content.Choices(everySecond(f.options()), f.options());
            case Field.RatedList f -> new Content.Ratings(rated(f, number), f.items(), f.range());
            case Field.Table f -> table(f.columns(), number % 11 == 0 ? 40 : 1 + number % 3, number);
            case Field.Day f -> new Content.Day(number % 3 == 0 ? "some time last spring" : "2025-06-17");
            case Field.Feelings f -> feelings(number);
            case Field.Sorting f -> cards(f.columns(), number);
            case Field.Steps f -> steps(number);
        };
    }

    /** A sentence that ends with a word which stands nowhere else, so that it is missed if it is lost. */
    private static String unique(int number, String part) {
        return Scripts.sentence(number + part.hashCode()) + " t" + number + part + "z";
    }

    private static int in(Range range, int number) {
        return range.min() + number % (range.max() - range.min() + 1);
    }

    private static List<String> everySecond(List<String> options) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < options.size(); i += 2) {
            chosen.add(options.get(i));
        }
        return chosen;
    }

    private static Map<String, Integer> rated(Field.RatedList field, int number) {
        Map<String, Integer> values = new LinkedHashMap<>();
        for (int i = 0; i + 1 < field.items().size(); i++) {
            values.put(field.items().get(i), in(field.range(), number + 3 * i));
        }
        return values;
    }

    static Content table(List<String> columns, int rows, int number) {
        List<Content.Row> filled = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            List<String> cells = new ArrayList<>();
            for (int c = 0; c < columns.size(); c++) {
                cells.add(c == 0 ? "Sam " + r : unique(number, "r" + r + "c" + c));
            }
            filled.add(new Content.Row("r" + r, cells, Map.of()));
        }
        return new Content.Rows(columns, filled);
    }

    private static Content feelings(int number) {
        List<String> words = List.of("wary", "on edge", "left out", "tender", "عالق", "relieved", "hopeful 🌱",
                "own" + number + "z");
        List<Content.Feeling> felt = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            felt.add(new Content.Feeling(words.get(i), "fear", "Fear", 1 + (number + i) % 5, Map.of()));
        }
        return new Content.Feelings(felt);
    }

    private static Content cards(List<String> columns, int number) {
        List<Content.Card> cards = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            String column = i == 6 ? "" : columns.get((number + i * i) % columns.size());
            cards.add(new Content.Card("c" + i, unique(number, "c" + i), column, Map.of()));
        }
        return new Content.Sorted(columns, cards);
    }

    private static Content steps(int number) {
        List<Content.Step> steps = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String due = i == 0 ? "2025-12-24" : i == 1 ? "when I am ready" : "";
            steps.add(new Content.Step("s" + i, unique(number, "s" + i), i == 0, due, Map.of()));
        }
        return new Content.StepList(steps);
    }
}

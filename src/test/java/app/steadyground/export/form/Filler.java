package app.steadyground.export.form;

import app.steadyground.entry.Content;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Guide;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/** Fills in forms as people and their programs do: whatever answers, in whatever script. */
public final class Filler {

    private static final List<String> WORDS = List.of("Sam came home late.", "كتبت هذا في 12 نوفمبر.", "היום נשמתי לאט יותר",
            "आज मैंने धैर्य रखा।", "วันนี้ฉันรอได้นาน", "今日は少し安心した。", "Сегодня — всё как есть…", "Είμαι εντάξει", "Tôi đang học",
            "🙂 👩‍👩‍👧 🇩🇪", "naïve “café” – Größe", "= 1 (yes) \\ #", "two\nlines");

    private final Random random;
    private final Guide guide;
    private final Map<String, String> values = new LinkedHashMap<>();

    public Filler(Guide guide, long seed) {
        this.guide = guide;
        random = new Random(seed);
    }

    /** What was filled in so far, by field. */
    public Map<String, String> values() {
        return values;
    }

    /** Fills in all fields of a page. @return the answers that this makes; rows, cards and steps without ids */
    public Map<String, Content> fill(Exercise page) {
        Map<String, Content> contents = new LinkedHashMap<>();
        FormNames names = new FormNames(page.id());
        values.put(names.date(), "2026-11-19");
        page.fields().forEach(field -> contents.put(field.id(), fill(field, names)));
        return contents;
    }

    private String words() {
        return WORDS.get(random.nextInt(WORDS.size())) + " " + random.nextInt(1000);
    }

    private String word() {
        return words().replace('\n', ' ');
    }

    private String put(String name, String value) {
        values.put(name, value);
        return value;
    }

    private Content fill(Field field, FormNames names) {
        return switch (field) {
            case Field.ShortText f -> new Content.Text(FieldKind.SHORT_TEXT, put(names.field(f.id()), words()));
            case Field.LongText f -> new Content.Text(FieldKind.LONG_TEXT, put(names.field(f.id()), words() + "\n\n" + words()));
            case Field.Letter f -> new Content.Text(FieldKind.LETTER, put(names.field(f.id()), (words() + "\n").repeat(60)));
            case Field.Scale f -> new Content.Number(OptionalInt.of(number(names.field(f.id()), f.range().min(), f.range().max())),
                    f.range());
            case Field.SingleChoice f -> choice(f, names);
            case Field.MultiChoice f -> choices(f, names);
            case Field.RatedList f -> ratings(f, names);
            case Field.Table f -> table(f, names);
            case Field.Day f -> new Content.Day(random.nextBoolean() ? put(names.field(f.id()), "2025-06-17")
                    : put(names.field(f.id()), "some time last spring"));
            case Field.Feelings f -> feelings(f, names);
            case Field.Sorting f -> sorting(f, names);
            case Field.Steps f -> steps(f, names);
        };
    }

    private int number(String name, int min, int max) {
        return Integer.parseInt(put(name, Integer.toString(min + random.nextInt(max - min + 1))));
    }

    private Content choice(Field.SingleChoice field, FormNames names) {
        int chosen = random.nextInt(field.options().size());
        put(names.field(field.id()), FormNames.keys(field.options()).get(chosen));
        return new Content.Choice(field.options().get(chosen), field.options());
    }

    private Content choices(Field.MultiChoice field, FormNames names) {
        List<String> chosen = new ArrayList<>();
        for (int i = random.nextInt(2); i < field.options().size(); i += 2) {
            put(names.part(field.id(), FormNames.keys(field.options()).get(i)), "Yes");
            chosen.add(field.options().get(i));
        }
        return new Content.Choices(chosen, field.options());
    }

    private Content ratings(Field.RatedList field, FormNames names) {
        Map<String, Integer> ratings = new LinkedHashMap<>();
        for (int i = 0; i < field.items().size(); i += 1 + random.nextInt(2)) {
            ratings.put(field.items().get(i), number(names.part(field.id(), FormNames.keys(field.items()).get(i)),
                    field.range().min(), field.range().max()));
        }
        return new Content.Ratings(ratings, field.items(), field.range());
    }

    private Content table(Field.Table field, FormNames names) {
        List<Content.Row> rows = new ArrayList<>();
        // The row in the middle stays empty, and is left out.
        for (int row : List.of(1, Rooms.ROWS)) {
            List<String> cells = new ArrayList<>();
            for (int column = 1; column <= field.columns().size(); column++) {
                cells.add(column == 2 ? "" : put(names.cell(field.id(), row, column), words()));
            }
            rows.add(new Content.Row("", cells, Map.of()));
        }
        return new Content.Rows(field.columns(), rows);
    }

    private Content feelings(Field.Feelings field, FormNames names) {
        var group = guide.feelings().get(random.nextInt(guide.feelings().size()));
        String known = put(names.line(field.id(), 1, FormParts.WORD), group.words().getLast());
        String own = put(names.line(field.id(), 3, FormParts.WORD), word());
        return new Content.Feelings(List.of(
                new Content.Feeling(known, group.id(), group.title(), number(names.line(field.id(), 1, FormParts.STRENGTH), 1, 5), Map.of()),
                new Content.Feeling(own, "own", "My own words", number(names.line(field.id(), 3, FormParts.STRENGTH), 1, 5), Map.of())));
    }

    private Content sorting(Field.Sorting field, FormNames names) {
        List<Content.Card> cards = new ArrayList<>();
        for (int i = 0; i < field.columns().size(); i++) {
            for (int row : List.of(2, Rooms.CARDS)) {
                cards.add(new Content.Card("", put(names.card(field.id(), FormNames.keys(field.columns()).get(i), row), words()),
                        field.columns().get(i), Map.of()));
            }
        }
        return new Content.Sorted(field.columns(), cards);
    }

    private Content steps(Field.Steps field, FormNames names) {
        put(names.line(field.id(), 1, FormParts.DONE), "Yes");
        put(names.line(field.id(), 1, FormParts.DUE), "2026-12-24");
        return new Content.StepList(List.of(
                new Content.Step("", put(names.line(field.id(), 1, FormParts.TEXT), word()), true, "2026-12-24", Map.of()),
                new Content.Step("", put(names.line(field.id(), Rooms.STEPS, FormParts.TEXT), word()), false, "", Map.of())));
    }

    /** As a program writes it that leaves the looks to the viewer. */
    static void write(Path form, Map<String, String> values, Path filled) throws IOException {
        try (PDDocument document = Loader.loadPDF(form.toFile())) {
            PDAcroForm fields = document.getDocumentCatalog().getAcroForm(null);
            fields.setNeedAppearances(true);
            for (Map.Entry<String, String> value : values.entrySet()) {
                PDField field = fields.getField(value.getKey());
                if (field == null) {
                    throw new IOException("no field " + value.getKey());
                }
                if (field instanceof PDButton) {
                    field.setValue(value.getValue());
                } else {
                    // PDFBox would draw it too, with a face that has not all these letters.
                    field.getCOSObject().setString(COSName.V, value.getValue());
                }
            }
            document.save(filled.toFile());
        }
    }

    /** The same contents without the ids that are drawn by chance. */
    public static Content plain(Content content) {
        return switch (content) {
            case Content.Rows c -> new Content.Rows(c.columns(),
                    c.rows().stream().map(r -> new Content.Row("", r.cells(), r.extra())).toList());
            case Content.Sorted c -> new Content.Sorted(c.columns(),
                    c.cards().stream().map(k -> new Content.Card("", k.text(), k.column(), k.extra())).toList());
            case Content.StepList c -> new Content.StepList(
                    c.steps().stream().map(s -> new Content.Step("", s.text(), s.done(), s.due(), s.extra())).toList());
            default -> content;
        };
    }
}

package app.steadyground.export.form;

import app.steadyground.export.page.Blank;
import app.steadyground.export.page.Spot;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** How much room each question of a page gets, and of which kind. */
public final class Rooms {

    static final int ROWS = 5;
    static final int CARDS = 5;
    static final int STEPS = 5;
    static final int OWN_FEELINGS_TYPED = 6;

    private static final int OWN_FEELINGS = 2;
    private static final int SHORT = 2;
    private static final int LONG = 6;
    private static final int LETTER = 20;

    private final Guide guide;
    private final boolean typed;
    private final FormNames names;

    /** @param typed whether it is filled in a viewer, rather than by hand */
    public Rooms(Guide guide, Exercise page, boolean typed) {
        this.guide = guide;
        this.typed = typed;
        this.names = new FormNames(page.id());
    }

    /** For the day of the entry. */
    public Blank date() {
        return new Blank.Day(new Spot(names.date(), Texts.get("form.date")), dayHint());
    }

    /** Says which form it is. */
    public static Blank stamp(FormId id) {
        return new Blank.Stamp(new Spot(FormNames.STAMP, Texts.get("form.stamp")), id.words());
    }

    public Blank of(Field field) {
        Spot whole = new Spot(names.field(field.id()), field.prompt());
        return switch (field) {
            case Field.ShortText f -> new Blank.Lines(whole, SHORT);
            case Field.LongText f -> new Blank.Lines(whole, LONG);
            case Field.Letter f -> new Blank.Lines(whole, LETTER);
            case Field.Scale f -> new Blank.Scale(labelled(whole, Texts.get("form.scale", f.prompt(), whole(f.range().min()),
                    f.range().low(), whole(f.range().max()), f.range().high())), f.range().min(), f.range().max(),
                    f.range().low(), f.range().high());
            case Field.SingleChoice f -> new Blank.OneOf(whole, options(f.options()));
            case Field.MultiChoice f -> new Blank.Ticks(items(f, f.options()));
            case Field.RatedList f -> new Blank.Ratings(f.range().min(), f.range().max(), items(f, f.items()));
            case Field.Table f -> new Blank.Table(f.columns(), f.columns().stream().map(Rooms::share).toList(),
                    each(ROWS, row -> row(f, row)));
            case Field.Day f -> new Blank.Day(whole, dayHint());
            case Field.Feelings f -> new Blank.Feelings(Field.Feelings.STRONGEST,
                    Texts.get(typed ? "form.feelings-typed" : "form.feelings"), groups(),
                    each(typed ? OWN_FEELINGS_TYPED : OWN_FEELINGS, row -> felt(f, row)));
            case Field.Sorting f -> new Blank.Piles(piles(f));
            case Field.Steps f -> new Blank.Steps(Texts.get("form.step"), Texts.get("form.due"),
                    each(STEPS, row -> step(f, row)));
        };
    }

    /** By hand a day may be written in any way. */
    private String dayHint() {
        return typed ? Texts.get("form.date-hint") : "";
    }

    private static List<Blank.Option> options(List<String> texts) {
        List<String> keys = FormNames.keys(texts);
        return IntStream.range(0, texts.size()).mapToObj(i -> new Blank.Option(keys.get(i), texts.get(i))).toList();
    }

    private List<Blank.Item> items(Field field, List<String> texts) {
        List<String> keys = FormNames.keys(texts);
        return IntStream.range(0, texts.size()).mapToObj(i -> new Blank.Item(new Spot(
                names.part(field.id(), keys.get(i)), Texts.get("form.part", field.prompt(), texts.get(i))), texts.get(i)))
                .toList();
    }

    private List<Spot> row(Field.Table table, int row) {
        List<Spot> cells = new ArrayList<>();
        for (int column = 1; column <= table.columns().size(); column++) {
            cells.add(new Spot(names.cell(table.id(), row, column),
                    inRow(table, row, table.columns().get(column - 1))));
        }
        return cells;
    }

    private Blank.Felt felt(Field field, int row) {
        return new Blank.Felt(new Spot(names.line(field.id(), row, FormParts.WORD), inRow(field, row, Texts.get("form.feeling"))),
                new Spot(names.line(field.id(), row, FormParts.STRENGTH), inRow(field, row, Texts.get("form.strength"))));
    }

    private List<Blank.Pile> piles(Field.Sorting sorting) {
        List<String> keys = FormNames.keys(sorting.columns());
        List<Blank.Pile> piles = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            String title = sorting.columns().get(i);
            String key = keys.get(i);
            piles.add(new Blank.Pile(title,
                    each(CARDS, row -> new Spot(names.card(sorting.id(), key, row), inRow(sorting, row, title)))));
        }
        return piles;
    }

    private Blank.Step step(Field field, int row) {
        return new Blank.Step(
                new Spot(names.line(field.id(), row, FormParts.DONE), inRow(field, row, Texts.get("form.done"))),
                new Spot(names.line(field.id(), row, FormParts.TEXT), inRow(field, row, Texts.get("form.step"))),
                new Spot(names.line(field.id(), row, FormParts.DUE), inRow(field, row, Texts.get("form.due"))));
    }

    private List<Blank.Group> groups() {
        return guide.feelings().stream().map(g -> new Blank.Group(g.title(), g.words())).toList();
    }

    private static Spot labelled(Spot spot, String label) {
        return new Spot(spot.name(), label);
    }

    private static String inRow(Field field, int row, String what) {
        return Texts.get("form.row", field.prompt(), whole(row), what);
    }

    /** Without marks between thousands. */
    private static String whole(int value) {
        return Integer.toString(value);
    }

    /** Stories need more room than days and names. */
    private static float share(String column) {
        return Math.clamp(column.length(), 9, 18);
    }

    private static <T> List<T> each(int count, IntFunction<T> one) {
        return IntStream.rangeClosed(1, count).mapToObj(one).toList();
    }
}

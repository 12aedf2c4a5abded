package app.steadyground.cli.sample;

import app.steadyground.entry.Content;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Ids;
import app.steadyground.guide.FeelingGroup;
import app.steadyground.guide.Field;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Invents the answers of one entry. */
final class Answers {
    private static final int MOST_ROWS = 8;

    private final String exercise;
    private final List<FeelingGroup> feelings;
    private final Phrases phrases;
    private final Voice voice;
    private final RandomGenerator random;
    private final Ids ids;
    private final LocalDate date;
    /** How far along the three years, from 0 to 1: things get a little easier. */
    private final double progress;
    private int lastNumber;

    Answers(String exercise, List<FeelingGroup> feelings, Phrases phrases, Voice voice, RandomGenerator random,
            LocalDate date, double progress) {
        this.exercise = exercise;
        this.feelings = feelings;
        this.phrases = phrases;
        this.voice = voice;
        this.random = random;
        this.ids = new Ids(random);
        this.date = date;
        this.progress = progress;
    }

    /** @param before what the field holds so far; lists may be added to */
    Content answer(Field field, Content before) {
        return switch (field) {
            case Field.ShortText f -> new Content.Text(FieldKind.SHORT_TEXT, voice.say(group(f, "short")));
            case Field.LongText f -> new Content.Text(FieldKind.LONG_TEXT,
                    voice.paragraph(group(f, "looking-back"), 1 + random.nextInt(4)));
            case Field.Letter f -> new Content.Text(FieldKind.LETTER,
                    voice.letter(group(f, "letter"), 2 + random.nextInt(6)));
            case Field.Scale f -> new Content.Number(OptionalInt.of(number(f)), f.range());
            case Field.SingleChoice f -> new Content.Choice(pick(f.options()), f.options());
            case Field.MultiChoice f -> new Content.Choices(some(f.options()), f.options());
            case Field.RatedList f -> new Content.Ratings(ratings(f), f.items(), f.range());
            case Field.Table f -> new Content.Rows(f.columns(), rows(f, before));
            case Field.Day f -> new Content.Day(day());
            case Field.Feelings f -> new Content.Feelings(feelings());
            case Field.Sorting f -> new Content.Sorted(f.columns(), cards(f));
            case Field.Steps f -> new Content.StepList(steps(before));
        };
    }

    /** A very long text for a field that takes one. */
    Content veryLong(Field field) {
        return new Content.Text(FieldKind.of(field), voice.veryLong("letter"));
    }

    private String group(Field field, String otherwise) {
        return phrases.forField(exercise, field.id(), otherwise);
    }

    /** What follows something tends to be lower than what went before; the rest drifts slowly over the years. */
    private int number(Field.Scale field) {
        if (field.id().endsWith("after")) {
            return clamp(lastNumber + 1 - random.nextInt(5), field.range());
        }
        lastNumber = drifting(field.id().hashCode(), field.range());
        return lastNumber;
    }

    private int drifting(int series, Range range) {
        int span = range.max() - range.min();
        double easier = Math.floorMod(series, 2) == 0 ? progress : 1 - progress;
        return clamp((int) Math.round(range.min() + span * (0.2 + 0.6 * easier)) + random.nextInt(5) - 2, range);
    }

    private static int clamp(int value, Range range) {
        return Math.clamp(value, range.min(), range.max());
    }

    private Map<String, Integer> ratings(Field.RatedList field) {
        Map<String, Integer> values = new LinkedHashMap<>();
        for (String item : field.items()) {
            if (random.nextInt(8) != 0) {
                values.put(item, drifting(item.hashCode(), field.range()));
            }
        }
        return values;
    }

    private List<Content.Row> rows(Field.Table field, Content before) {
        List<Content.Row> rows = before instanceof Content.Rows r ? new ArrayList<>(r.rows()) : new ArrayList<>();
        if (rows.size() >= MOST_ROWS) {
            rows.subList(0, MOST_ROWS / 2).clear();
        }
        int more = 1 + random.nextInt(3);
        for (int i = 0; i < more; i++) {
            List<String> cells = field.columns().stream()
                    .map(c -> random.nextInt(6) == 0 ? "" : voice.say(phrases.forColumn(c))).toList();
            rows.add(new Content.Row(ids.row(), cells, Map.of()));
        }
        return rows;
    }

    private List<Content.Card> cards(Field.Sorting field) {
        return IntStream.range(0, 2 + random.nextInt(5)).mapToObj(i -> new Content.Card(ids.row(), voice.say("card"),
                random.nextInt(5) == 0 ? "" : pick(field.columns()), Map.of())).toList();
    }

    private List<Content.Step> steps(Content before) {
        List<Content.Step> steps = new ArrayList<>();
        if (before instanceof Content.StepList list) {
            list.steps().stream().limit(MOST_ROWS / 2).map(s -> new Content.Step(s.id(), s.text(),
                    s.done() || random.nextInt(2) == 0, s.due(), s.extra())).forEach(steps::add);
        }
        int more = 1 + random.nextInt(3);
        for (int i = 0; i < more; i++) {
            String due = random.nextInt(3) == 0 ? day() : "";
            steps.add(new Content.Step(ids.row(), voice.say("step"), random.nextInt(4) == 0, due, Map.of()));
        }
        return steps;
    }

    private List<Content.Feeling> feelings() {
        Map<String, Content.Feeling> felt = new LinkedHashMap<>();
        int many = 1 + random.nextInt(4);
        for (int i = 0; i < many; i++) {
            FeelingGroup group = pick(feelings);
            String word = pick(group.words());
            int strength = Field.Feelings.WEAKEST + random.nextInt(Field.Feelings.STRONGEST);
            felt.put(word, new Content.Feeling(word, group.id(), group.title(), strength, Map.of()));
        }
        return List.copyOf(felt.values());
    }

    /** Sometimes people do not know the day, and write so. */
    private String day() {
        return random.nextInt(12) == 0 ? voice.say("when") : date.plusDays(random.nextInt(60) - 10L).toString();
    }

    private List<String> some(List<String> options) {
        List<String> chosen = options.stream().filter(o -> random.nextInt(3) == 0).toList();
        return chosen.isEmpty() ? List.of(pick(options)) : chosen;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Whether a very long text fits in. */
    static boolean takesVeryLong(Field field) {
        return Contents.blank(field) instanceof Content.Text t && t.kind() != FieldKind.SHORT_TEXT;
    }
}

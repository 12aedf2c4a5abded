package app.steadyground.storage;

import app.steadyground.entry.Content;
import app.steadyground.guide.Field;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Range;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Takes what was answered from the members of its answer. Numbers lie in their range and rows have as many cells
 * as there are columns; a choice may be one that is no longer among the options, and a card in a column that is
 * gone: such words are kept.
 */
final class ContentReader {
    private ContentReader() {
    }

    static Content read(FieldKind kind, Members from) throws BadFile {
        return switch (kind) {
            case SHORT_TEXT, LONG_TEXT, LETTER -> new Content.Text(kind, from.text("text"));
            case SCALE -> number(from);
            case SINGLE_CHOICE -> new Content.Choice(from.wording("chosen"), from.wordings("options"));
            case MULTI_CHOICE -> new Content.Choices(from.wordings("chosen"), from.wordings("options"));
            case RATED_LIST -> ratings(from);
            case TABLE -> rows(from);
            case DAY -> new Content.Day(from.text("date"));
            case FEELINGS -> feelings(from);
            case SORTING -> sorted(from);
            case STEPS -> steps(from);
        };
    }

    private static Content number(Members from) throws BadFile {
        Range range = range(from);
        if (from.isNull("value")) {
            return new Content.Number(OptionalInt.empty(), range);
        }
        return new Content.Number(OptionalInt.of(within(range, from.number("value"))), range);
    }

    private static Content ratings(Members from) throws BadFile {
        Range range = range(from);
        List<String> items = from.wordings("items");
        Members ratings = from.object("ratings");
        Map<String, Integer> values = new LinkedHashMap<>();
        for (String item : ratings.names()) {
            values.put(item.intern(), within(range, ratings.number(item)));
        }
        return new Content.Ratings(values, items, range);
    }

    private static Content rows(Members from) throws BadFile {
        List<String> columns = from.wordings("columns");
        List<Content.Row> rows = new ArrayList<>();
        for (Members row : from.objects("rows")) {
            String id = row.wording("id");
            List<String> cells = row.texts("cells");
            if (cells.size() != columns.size()) {
                throw Members.bad();
            }
            rows.add(new Content.Row(id, cells, row.rest()));
        }
        return new Content.Rows(columns, rows);
    }

    private static Content feelings(Members from) throws BadFile {
        List<Content.Feeling> felt = new ArrayList<>();
        for (Members one : from.objects("felt")) {
            int strength = one.number("strength");
            if (strength < Field.Feelings.WEAKEST || strength > Field.Feelings.STRONGEST) {
                throw Members.bad();
            }
            String word = one.wording("word");
            String group = one.wording("group");
            felt.add(new Content.Feeling(word, group, one.wording("title"), strength, one.rest()));
        }
        return new Content.Feelings(felt);
    }

    private static Content sorted(Members from) throws BadFile {
        List<Content.Card> cards = new ArrayList<>();
        for (Members card : from.objects("cards")) {
            String id = card.wording("id");
            String text = card.wording("text");
            cards.add(new Content.Card(id, text, card.wording("column"), card.rest()));
        }
        return new Content.Sorted(from.wordings("columns"), cards);
    }

    private static Content steps(Members from) throws BadFile {
        List<Content.Step> steps = new ArrayList<>();
        for (Members step : from.objects("steps")) {
            String id = step.wording("id");
            String text = step.text("text");
            boolean done = step.flag("done");
            steps.add(new Content.Step(id, text, done, step.text("due"), step.rest()));
        }
        return new Content.StepList(steps);
    }

    private static Range range(Members from) throws BadFile {
        Range range = new Range(from.number("min"), from.number("max"), from.wording("low"), from.wording("high"));
        if (range.min() >= range.max()) {
            throw Members.bad();
        }
        return range;
    }

    private static int within(Range range, int value) throws BadFile {
        if (!range.contains(value)) {
            throw Members.bad();
        }
        return value;
    }
}

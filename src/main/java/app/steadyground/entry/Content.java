package app.steadyground.entry;

import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Range;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What was answered, with all that is needed to show it without the guide. Immutable. Wherever a later version
 * may have written more than this one knows, {@code extra} keeps it: member name to its JSON text, verbatim.
 */
public sealed interface Content {

    /** Words for a short-text, long-text or letter field; {@code kind} tells which. */
    record Text(FieldKind kind, String text) implements Content {
    }

    /** A number on a scale, or none. */
    record Number(OptionalInt value, Range range) implements Content {
    }

    /** The option chosen, or {@code ""}. */
    record Choice(String chosen, List<String> options) implements Content {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** The options ticked, in the order of the options. */
    record Choices(List<String> chosen, List<String> options) implements Content {
        public Choices {
            chosen = List.copyOf(chosen);
            options = List.copyOf(options);
        }
    }

    /** A number for some or all of the items. */
    record Ratings(Map<String, Integer> values, List<String> items, Range range) implements Content {
        public Ratings {
            values = Ordered.map(values);
            items = List.copyOf(items);
        }
    }

    /** Rows of cells; a row has as many cells as there are columns. */
    record Rows(List<String> columns, List<Row> rows) implements Content {
        public Rows {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** @param id unique within the entry, the same through all its revisions */
    record Row(String id, List<String> cells, Map<String, String> extra) {
        public Row {
            cells = List.copyOf(cells);
            extra = Ordered.map(extra);
        }
    }

    /** A day as {@code yyyy-mm-dd}, or whatever was typed where no day could be made of it, or {@code ""}. */
    record Day(String text) implements Content {
    }

    /** Words for feelings. */
    record Feelings(List<Feeling> felt) implements Content {
        public Feelings {
            felt = List.copyOf(felt);
        }
    }

    /**
     * @param group id of the guide's group, {@code title} its title at the time
     * @param strength 1 to 5
     */
    record Feeling(String word, String group, String title, int strength, Map<String, String> extra) {
        public Feeling {
            extra = Ordered.map(extra);
        }
    }

    /** Cards in columns. */
    record Sorted(List<String> columns, List<Card> cards) implements Content {
        public Sorted {
            columns = List.copyOf(columns);
            cards = List.copyOf(cards);
        }
    }

    /** @param column one of the columns, or {@code ""} for a card not yet sorted */
    record Card(String id, String text, String column, Map<String, String> extra) {
        public Card {
            extra = Ordered.map(extra);
        }
    }

    /** Steps in the order they are to be taken. */
    record StepList(List<Step> steps) implements Content {
        public StepList {
            steps = List.copyOf(steps);
        }
    }

    /** @param due as {@link Day#text} */
    record Step(String id, String text, boolean done, String due, Map<String, String> extra) {
        public Step {
            extra = Ordered.map(extra);
        }
    }

    /** An answer of a kind that only a later version knows: its JSON text, kept as it is. */
    record Unknown(String kind, String json) implements Content {
    }
}

package app.steadyground.guide;

import java.util.List;
import java.util.Optional;

/**
 * One question of an exercise. A new kind breaks the build wherever it has to be thought of: switch over this
 * type without a default.
 */
public sealed interface Field {

    /** Unique within its exercise. */
    String id();

    /** The wording that is asked. */
    String prompt();

    /** Whether a new entry begins with the latest entry's answer. */
    boolean carry();

    /** What it calls the things that can be chosen, rated or filled; none for a field without. */
    default List<String> words() {
        return switch (this) {
            case SingleChoice f -> f.options();
            case MultiChoice f -> f.options();
            case RatedList f -> f.items();
            case Table f -> f.columns();
            case Sorting f -> f.columns();
            case ShortText f -> List.of();
            case LongText f -> List.of();
            case Letter f -> List.of();
            case Scale f -> List.of();
            case Day f -> List.of();
            case Feelings f -> List.of();
            case Steps f -> List.of();
        };
    }

    /** One line or a few. */
    record ShortText(String id, String prompt, boolean carry) implements Field {
    }

    /** A paragraph or several. */
    record LongText(String id, String prompt, boolean carry) implements Field {
    }

    /** A letter of any length, on a sheet that scrolls by itself. */
    record Letter(String id, String prompt, boolean carry) implements Field {
    }

    /** A whole number from {@code range.min()} to {@code range.max()}, or nothing. */
    record Scale(String id, String prompt, boolean carry, Range range) implements Field {
    }

    /** One of the options, or none. */
    record SingleChoice(String id, String prompt, boolean carry, List<String> options) implements Field {
        public SingleChoice {
            options = List.copyOf(options);
        }
    }

    /** Any number of the options. */
    record MultiChoice(String id, String prompt, boolean carry, List<String> options) implements Field {
        public MultiChoice {
            options = List.copyOf(options);
        }
    }

    /** A number for each item, all in one range; items may stay open. */
    record RatedList(String id, String prompt, boolean carry, List<String> items, Range range) implements Field {
        public RatedList {
            items = List.copyOf(items);
        }
    }

    /** Rows of text cells under named columns. */
    record Table(String id, String prompt, boolean carry, List<String> columns, Optional<Agreement> agreement) implements Field {
        public Table {
            columns = List.copyOf(columns);
        }

        /** One whose rows are no agreements. */
        public Table(String id, String prompt, boolean carry, List<String> columns) {
            this(id, prompt, carry, columns, Optional.empty());
        }
    }

    /**
     * The rows of a table are promises or agreements.
     *
     * @param settledBy the column that says how one went; {@code ""} where each holds until a later entry leaves it out
     */
    record Agreement(String settledBy) {
    }

    /** A day, typed or picked. */
    record Day(String id, String prompt, boolean carry) implements Field {
    }

    /** Words of the guide's feelings, or of one's own, each with a strength from 1 (faint) to 5 (overwhelming). */
    record Feelings(String id, String prompt, boolean carry) implements Field {
        public static final int WEAKEST = 1;
        public static final int STRONGEST = 5;
    }

    /** Cards of one's own, sorted into named columns. */
    record Sorting(String id, String prompt, boolean carry, List<String> columns) implements Field {
        public Sorting {
            columns = List.copyOf(columns);
        }
    }

    /** Steps to take, each with a tick and an optional day. */
    record Steps(String id, String prompt, boolean carry) implements Field {
    }
}

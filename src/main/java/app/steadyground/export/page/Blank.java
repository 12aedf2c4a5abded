package app.steadyground.export.page;

import java.util.List;

/** An answer that is still to be given, with room for it; each kind is drawn as the answer itself would be. */
public sealed interface Blank {

    /** A spot and the words that are printed beside it. */
    record Item(Spot spot, String text) {
    }

    /** Lines to write on. */
    record Lines(Spot spot, int count) implements Blank {
    }

    /** A short line for a day; {@code hint} shows how one may be written. */
    record Day(Spot spot, String hint) implements Blank {
    }

    /** What a form says about itself: words that nobody changes. */
    record Stamp(Spot spot, String words) implements Blank {
    }

    /** Circles from min to max. */
    record Scale(Spot spot, int min, int max, String low, String high) implements Blank {
    }

    /** Items, each with a small scale. */
    record Ratings(int min, int max, List<Item> items) implements Blank {
        public Ratings {
            items = List.copyOf(items);
        }
    }

    /** Boxes to tick, each with a name of its own. */
    record Ticks(List<Item> options) implements Blank {
        public Ticks {
            options = List.copyOf(options);
        }
    }

    /** Circles of which one can be chosen. */
    record OneOf(Spot spot, List<Option> options) implements Blank {
        public OneOf {
            options = List.copyOf(options);
        }
    }

    /** {@code value}: which option it is, for programs. */
    record Option(String value, String text) {
    }

    /** Empty rows under columns; widths are shares, of any sum. */
    record Table(List<String> columns, List<Float> widths, List<List<Spot>> rows) implements Blank {
        public Table {
            columns = List.copyOf(columns);
            widths = List.copyOf(widths);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Words for feelings, in groups, each to be given a strength from 1 to {@code most}; {@code own} are lines for a word
     * and its strength. By hand the words are marked where they stand; a viewer offers them on the lines.
     */
    record Feelings(int most, String hint, List<Group> groups, List<Felt> own) implements Blank {
        public Feelings {
            groups = List.copyOf(groups);
            own = List.copyOf(own);
        }
    }

    record Group(String title, List<String> words) {
        public Group {
            words = List.copyOf(words);
        }
    }

    record Felt(Spot word, Spot strength) {
    }

    /** Columns of empty cards. */
    record Piles(List<Pile> piles) implements Blank {
        public Piles {
            piles = List.copyOf(piles);
        }
    }

    record Pile(String title, List<Spot> cards) {
        public Pile {
            cards = List.copyOf(cards);
        }
    }

    /** Empty lines, each with a box to tick and room for a day, which {@code dueTitle} stands above. */
    record Steps(String title, String dueTitle, List<Step> steps) implements Blank {
        public Steps {
            steps = List.copyOf(steps);
        }
    }

    record Step(Spot done, Spot text, Spot due) {
    }
}

package app.steadyground.export.page;

import app.steadyground.export.type.Span;
import java.util.List;

/**
 * A part of a document by its meaning, in reading order. How it looks is decided elsewhere; other forms of output
 * can be made from the same blocks. Texts may hold anything that can be typed. Colours are 0xRRGGBB.
 */
public sealed interface Block {

    /** What runs down a page and may also stand within a note or a group. */
    sealed interface Flowing extends Block {
    }

    /** A page of its own, without head and foot: a title, a line under it, and small lines at the bottom. */
    record Cover(String title, String subtitle, List<String> small, int tint) implements Block {
        public Cover {
            small = List.copyOf(small);
        }
    }

    /** Stands where the table of contents shall be: all headings with a bookmark, to the given level. At most one. */
    record Contents(String title, int depth) implements Block {
    }

    /** From here on, on a new page: the running head, and a tab of this colour at the edge of the page. */
    record Section(String title, int tint) implements Block {
    }

    record PageBreak() implements Block {
    }

    /**
     * Prints nothing: what follows is the answer of this number, or no answer. Numbers grow. By them it can be told
     * afterwards whether all of an answer is in the file.
     */
    record Answer(int number) implements Block {
        public static final int NONE = 0;
    }

    /**
     * Level 1 (chapter) to 4. Stays with what follows. {@code bookmark}: stands in outline and contents.
     * {@code id}: where links lead, unique, or null.
     */
    record Heading(int level, String text, int tint, boolean bookmark, String id) implements Flowing {
    }

    /** A text in one of the page's voices; line ends within it are kept. */
    record Paragraph(List<Span> spans, Look look, Align align) implements Flowing {
        public Paragraph {
            spans = List.copyOf(spans);
        }

        public static Paragraph of(String text, Look look) {
            return new Paragraph(List.of(Span.of(text)), look, Align.START);
        }
    }

    /** Start is left, or right where the text runs from right to left. */
    enum Align { START, CENTER }

    /** {@code marker}: a bullet or a number, as it is to be printed. */
    record ListItem(String marker, List<Span> spans, Look look) implements Flowing {
        public ListItem {
            spans = List.copyOf(spans);
        }
    }

    /** A thin line across the column. */
    record Rule() implements Flowing {
    }

    /** Empty space, in points; none at the top of a page. */
    record Spacer(float height) implements Flowing {
    }

    /** A place that links lead to. */
    record Anchor(String id) implements Flowing {
    }

    /** Stays on one page if one page can hold it. */
    record Group(List<Flowing> blocks) implements Flowing {
        public Group {
            blocks = List.copyOf(blocks);
        }
    }

    /** A softly tinted box; goes on over page ends. */
    record Note(int tint, List<Flowing> blocks) implements Flowing {
        public Note {
            blocks = List.copyOf(blocks);
        }
    }

    /** Each row has as many cells as there are columns. Widths are shares, of any sum. */
    record Table(List<String> columns, List<List<String>> rows, List<Float> widths) implements Flowing {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            widths = List.copyOf(widths);
            if (columns.isEmpty() || widths.size() != columns.size()) {
                throw new IllegalArgumentException("A table needs columns, and a width for each.");
            }
            for (List<String> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("A row of a table has too many or too few cells.");
                }
            }
        }

        public static Table even(List<String> columns, List<List<String>> rows) {
            return new Table(columns, rows, columns.stream().map(c -> 1f).toList());
        }
    }

    /** Numbers in circles from min to max, one filled, or none if {@code value} is null. */
    record Scale(int min, int max, Integer value, String low, String high) implements Flowing {
    }

    /** Labels, each with a small scale; values may be null. */
    record Ratings(int min, int max, List<Rating> items) implements Flowing {
        public Ratings {
            items = List.copyOf(items);
        }
    }

    record Rating(String label, Integer value) {
    }

    /** Options with a box to tick, or round ones where only one can be chosen. */
    record Choices(boolean round, List<Choice> options) implements Flowing {
        public Choices {
            options = List.copyOf(options);
        }
    }

    record Choice(String text, boolean chosen) {
    }

    /** Words in soft rounded chips, each with its strength as 1 to {@code most} dots. */
    record Feelings(int most, List<Feeling> words) implements Flowing {
        public Feelings {
            words = List.copyOf(words);
        }
    }

    record Feeling(String word, int strength) {
    }

    /** Cards sorted into named columns. */
    record Cards(List<Pile> piles) implements Flowing {
        public Cards {
            piles = List.copyOf(piles);
        }
    }

    record Pile(String title, List<String> cards) {
        public Pile {
            cards = List.copyOf(cards);
        }
    }

    /** Steps to take; {@code date} as it is to be printed, or empty. */
    record Steps(List<Step> steps) implements Flowing {
        public Steps {
            steps = List.copyOf(steps);
        }
    }

    record Step(boolean done, String text, String date) {
    }

    /**
     * Numbers from min to max over real time, each run joined by a line; or, of {@code pairs}, a short arrow from the first
     * number to the second. {@code alt}: what the drawing shows, in words; {@code heads}: over the days and the numbers where
     * they stand as a table; {@code first} and {@code last}: under the two edges, {@code days} apart.
     */
    record Trend(String alt, int min, int max, boolean pairs, List<List<Moment>> runs, List<String> heads, String first,
                 String last, int days, int tint) implements Flowing {
        public Trend {
            runs = runs.stream().map(List::copyOf).toList();
            heads = List.copyOf(heads);
        }
    }

    /** {@code day}: from the left edge; {@code date}: as it is to be read. The first number is of pairs only; both may be null. */
    record Moment(int day, String date, Integer before, Integer value) {
    }

    /** The same answered twice: {@code then} on the left, {@code now} on the right, each read by itself. */
    record Halves(List<Flowing> then, List<Flowing> now) implements Flowing {
        public Halves {
            then = List.copyOf(then);
            now = List.copyOf(now);
        }
    }

    /** A number that was given twice: a ring where it stood, a dot where it stands, and the way between. Either may be null. */
    record Change(String alt, int min, int max, Integer then, Integer now) implements Flowing {
    }

    /** Room for an answer still to be given: by hand on paper, or {@code typed} in a viewer. */
    record Empty(Blank blank, boolean typed) implements Flowing {
    }
}

package app.steadyground.export;

import app.steadyground.entry.Content;
import app.steadyground.export.page.Block;
import app.steadyground.export.page.Look;
import app.steadyground.guide.Range;
import app.steadyground.guide.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** Scales and rated lists. A number that does not fit its scale is printed all the same, in words. */
final class NumberBlocks {

    /** A wider range comes only from a damaged or foreign file, and is not drawn. */
    private static final int WIDEST = 100;

    private NumberBlocks() {
    }

    static List<Block.Flowing> scale(Content.Number number) {
        Range range = number.range();
        int value = number.value().orElseThrow();
        if (!isDrawn(range, value)) {
            return List.of(Block.Paragraph.of(inWords(value, range), Look.ANSWER));
        }
        return List.of(new Block.Scale(range.min(), range.max(), value, range.low(), range.high()));
    }

    /** Items left open are shown too. */
    static List<Block.Flowing> ratings(Content.Ratings ratings) {
        SequencedSet<String> items = new LinkedHashSet<>(ratings.items());
        items.addAll(ratings.values().keySet());
        List<Block.Rating> drawn = new ArrayList<>();
        List<Block.Flowing> told = new ArrayList<>();
        for (String item : items) {
            Integer value = ratings.values().get(item);
            if (isDrawn(ratings.range(), value == null ? ratings.range().min() : value)) {
                drawn.add(new Block.Rating(item, value));
            } else if (value != null) {
                told.add(Block.Paragraph.of(item + ": " + inWords(value, ratings.range()), Look.ANSWER));
            }
        }
        List<Block.Flowing> blocks = new ArrayList<>();
        if (!drawn.isEmpty()) {
            Range range = ratings.range();
            blocks.add(Block.Paragraph.of(ends(range), Look.HINT));
            blocks.add(new Block.Ratings(range.min(), range.max(), drawn));
        }
        blocks.addAll(told);
        return blocks;
    }

    private static boolean isDrawn(Range range, int value) {
        return range.contains(value) && (long) range.max() - range.min() <= WIDEST;
    }

    private static String inWords(int value, Range range) {
        return Texts.get("print.number", whole(value), whole(range.min()), whole(range.max()));
    }

    static String ends(Range range) {
        return Texts.get("print.ends", whole(range.min()), range.low(), whole(range.max()), range.high());
    }

    /** Without marks between thousands. */
    private static String whole(int value) {
        return Integer.toString(value);
    }
}

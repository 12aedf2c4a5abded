package app.steadyground.export.page;

import app.steadyground.export.type.TextStyle;
import app.steadyground.export.type.Typesetter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** How wide the columns of a table are, in points. */
final class ColumnWidths {

    /** A word as long as this fills any column. */
    private static final int ENOUGH = 80;

    private ColumnWidths() {
    }

    /**
     * Columns that share a width, less the gaps between them. None is narrower than what it needs, as long as that is not more than
     * all would have if they were alike.
     *
     * @param shares of any sum
     * @param needed points
     */
    static List<Float> of(List<Float> shares, List<Float> needed, float width, float gap) {
        int count = shares.size();
        float alike = (width - gap * (count - 1)) / count;
        float[] widths = new float[count];
        boolean[] set = new boolean[count];
        boolean again = true;
        while (again) {
            again = false;
            float left = alike * count;
            float shared = 0;
            for (int i = 0; i < count; i++) {
                left -= set[i] ? widths[i] : 0;
                shared += set[i] ? 0 : shares.get(i);
            }
            for (int i = 0; i < count; i++) {
                widths[i] = set[i] ? widths[i] : left * shares.get(i) / shared;
            }
            for (int i = 0; i < count; i++) {
                float least = Math.min(needed.get(i), alike);
                if (!set[i] && widths[i] < least) {
                    widths[i] = least;
                    set[i] = true;
                    again = true;
                }
            }
        }
        List<Float> all = new ArrayList<>();
        for (float one : widths) {
            all.add(one);
        }
        return all;
    }

    /** The room that the longest word of each text needs, so that it stands on one line. */
    static List<Float> words(List<String> texts, TextStyle style, Typesetter type) {
        return texts.stream().map(text -> type.line(longest(text), style).width() + 1).toList();
    }

    private static String longest(String text) {
        String word = Arrays.stream(text.split("\\s+")).max(Comparator.comparingInt(String::length)).orElse("");
        return word.length() <= ENOUGH ? word : word.substring(0, word.offsetByCodePoints(0, ENOUGH / 2));
    }
}

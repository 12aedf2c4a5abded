package app.steadyground.export.form;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names of a form's fields, such as {@code doubt-on-paper/event} or {@code trust-map/people/2/1}. They are made of
 * the guide's ids and, where it has none, of its words or a place counted from 1, so they never change once released.
 */
final class FormNames {

    /** Which form it is; see {@link FormId}. */
    static final String STAMP = "steady-ground";

    private static final String BETWEEN = "/";
    private static final String DATE = "date-of-entry";
    private static final int LONGEST = 48;

    private final String exercise;

    FormNames(String exercise) {
        this.exercise = exercise;
    }

    /** The day of the entry; no field of the guide has this id. */
    String date() {
        return exercise + BETWEEN + DATE;
    }

    String field(String field) {
        return exercise + BETWEEN + field;
    }

    String part(String field, String part) {
        return field(field) + BETWEEN + part;
    }

    /** Both from 1. */
    String cell(String field, int row, int column) {
        return part(field, row + BETWEEN + column);
    }

    String line(String field, int row, String what) {
        return part(field, row + BETWEEN + what);
    }

    String card(String field, String column, int row) {
        return part(field, column + BETWEEN + row);
    }

    /** A short name for each of some texts, made of its letters; no two are alike. */
    static List<String> keys(List<String> texts) {
        List<String> keys = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String text : texts) {
            String key = key(text);
            String free = key;
            for (int i = 2; !taken.add(free); i++) {
                free = key + "-" + i;
            }
            keys.add(free);
        }
        return keys;
    }

    private static String key(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (plain.isEmpty()) {
            return "option";
        }
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-$", "");
    }
}

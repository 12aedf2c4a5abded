package app.steadyground.entry;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names one revision of an item: its number and the sitting that wrote it.
 *
 * @param n at least 1; larger than every number this revision covers
 * @param sitting 8 lower-case hex digits
 */
public record Stamp(int n, String sitting) {

    /** Highest number first, then by sitting: an order every computer agrees on. */
    public static final Comparator<Stamp> NEWEST_FIRST =
            Comparator.comparingInt(Stamp::n).reversed().thenComparing(Stamp::sitting);

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,8})-([0-9a-f]{8})");

    /** Reads {@code 7-1f2e3d4c}; empty if it is anything else. */
    public static Optional<Stamp> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? Optional.of(new Stamp(Integer.parseInt(form.group(1)), form.group(2).intern())) : Optional.empty();
    }

    @Override
    public String toString() {
        return n + "-" + sitting;
    }
}

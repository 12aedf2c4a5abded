package app.steadyground.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Several measurements of the same thing. */
final class Figures {
    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    /** The smallest value that at least this share of all do not exceed. @param share 0 to 1 */
    double at(double share) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get((int) Math.max(0, Math.ceil(share * sorted.size()) - 1));
    }

    double median() {
        return at(0.5);
    }

    /** Median, smallest and largest. */
    String told(String unit) {
        return String.format(Locale.ROOT, "%.0f %s (%.0f to %.0f, %d runs)", median(), unit, at(0), at(1), values.size());
    }

    /** The same for ratios. */
    String toldAsRatio() {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f, %d pairs)", median(), at(0), at(1), values.size());
    }

    /** One figure on one line, for {@link Child}. */
    static void print(String name, double value) {
        System.out.println(name + "=" + String.format(Locale.ROOT, "%.3f", value));
    }
}

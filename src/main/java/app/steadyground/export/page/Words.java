package app.steadyground.export.page;

/**
 * The few words that the page adds by itself. {@code page} holds {0} for the number and {1} for the count,
 * {@code rated} {0} for the number and {1} for the highest; the others say what a drawing shows.
 */
public record Words(String page, String rated, String unrated, String chosen, String notChosen) {

    String pageOf(int page, int count) {
        return fill(this.page, page, count);
    }

    public String ratedOf(Integer value, int max) {
        return value == null ? unrated : fill(rated, value, max);
    }

    public String choice(boolean isChosen) {
        return isChosen ? chosen : notChosen;
    }

    private static String fill(String pattern, int first, int second) {
        return pattern.replace("{0}", Integer.toString(first)).replace("{1}", Integer.toString(second));
    }
}

package app.steadyground.export.share;

import app.steadyground.entry.Entry;

/**
 * A place where a name stands, in what is chosen to go out.
 *
 * @param place which of the entry's texts, {@code -1} for the words in front
 * @param before some of the text before the word, {@code after} behind it, each on one line
 */
public record Occurrence(Entry entry, int place, Found found, String before, String after) {

    private static final int CONTEXT = 40;

    static Occurrence of(Entry entry, int place, Found found, String text) {
        String before = text.substring(0, found.start());
        String after = text.substring(found.end());
        return new Occurrence(entry, place, found, end(before), start(after));
    }

    private static String end(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= CONTEXT ? line : "…" + line.substring(cut(line, line.length() - CONTEXT));
    }

    private static String start(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= CONTEXT ? line : line.substring(0, cut(line, CONTEXT)) + "…";
    }

    /** Never within a sign that needs two characters. */
    private static int cut(String line, int at) {
        return Character.isLowSurrogate(line.charAt(at)) ? at + 1 : at;
    }

    /** Tells it from all others of one search. */
    public String key() {
        return (entry == null ? "" : entry.id()) + " " + place + " " + found.start();
    }
}

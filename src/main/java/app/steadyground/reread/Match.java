package app.steadyground.reread;

import app.steadyground.entry.Entry;

/**
 * An entry that was found.
 *
 * @param field id of the answered field that matches best; {@code ""} for the page's title or the date
 * @param excerpt about 80 characters around the first match in it, on one line, with {@code …} where it was cut
 * @param start where the match begins in the excerpt, {@code end} where it ends
 */
public record Match(Entry entry, String field, String excerpt, int start, int end) {
}

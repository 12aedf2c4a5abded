package app.steadyground.reread;

import app.steadyground.entry.Entry;
import java.util.List;

/**
 * An entry that was found. Where in it is looked up when it is first asked for: of thousands of matches a list shows a
 * dozen. Safe for use by several threads.
 */
public final class Match {
    private final Page page;
    private final List<Term> terms;
    private Pieces.Spot spot;

    Match(Page page, List<Term> terms) {
        this.page = page;
        this.terms = terms;
    }

    public Entry entry() {
        return page.entry();
    }

    /** Id of the answered field that matches best, or of a note on the entry; {@code ""} for the page's title or the date. */
    public String field() {
        return spot().field();
    }

    /** About 80 characters around the first match in the field, on one line, with {@code …} where it was cut. */
    public String excerpt() {
        return spot().excerpt().text();
    }

    /** What was found, as it was written. */
    public String words() {
        return spot().words();
    }

    /** Where {@link #words} begins in the text it was found in. */
    public int at() {
        return spot().at();
    }

    /** Where the match begins in the excerpt. */
    public int start() {
        return spot().excerpt().start();
    }

    /** Where the match ends in the excerpt. */
    public int end() {
        return spot().excerpt().end();
    }

    private synchronized Pieces.Spot spot() {
        if (spot == null) {
            spot = page.spot(terms);
        }
        return spot;
    }
}

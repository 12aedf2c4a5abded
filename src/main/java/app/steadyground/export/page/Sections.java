package app.steadyground.export.page;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The part of the document that is being written: a chapter, a page in it, an entry in that. Each begins with its
 * heading. A heading's rank is how deep it stands, so that no rank is left out whatever levels a page uses.
 */
final class Sections {

    private static final int DEEPEST = 6;

    private record Open(int level, Tag tag) {
    }

    private final Tag document;
    private final Deque<Open> open = new ArrayDeque<>();

    Sections(Tag document) {
        this.document = document;
    }

    /** Where what comes next belongs. */
    Tag here() {
        return open.isEmpty() ? document : open.peek().tag();
    }

    /** Ends all parts that a heading of this level ends, begins one, and gives the tag for the heading's words. */
    Tag begin(int level) {
        endTo(level);
        Tag section = here().begin("Sect");
        open.push(new Open(level, section));
        return section.add("H" + Math.min(DEEPEST, open.size()));
    }

    /** Ends all parts of this level or below. */
    void endTo(int level) {
        while (!open.isEmpty() && open.peek().level() >= level) {
            open.pop().tag().close();
        }
    }
}

package app.steadyground.ui.reread;

import app.steadyground.entry.Entry;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Guide;
import app.steadyground.ui.pages.Marks;
import app.steadyground.ui.pages.Session;

/** What a list tells of an entry. */
final class EntryLines {
    private EntryLines() {
    }

    static ResultList.Line of(Session session, Entry entry, String above, String date, String words, int from, int to) {
        return new ResultList.Line(above, date, title(session, entry), tint(session.guide(), entry.exercise()), words, from, to,
                Marks.isMarked(session, entry.id()));
    }

    static String title(Session session, Entry entry) {
        return session.guide().page(entry.exercise()).map(Exercise::title).orElse(entry.exercise());
    }

    /** The style that brings the tint of a chapter. @param target id of the chapter or of one of its pages */
    static String tint(Guide guide, String target) {
        return guide.chapter(target).or(() -> guide.chapterOf(target))
                .map(c -> "sg-chapter-" + (guide.chapters().indexOf(c) + 1)).orElse("sg-chapter-free");
    }
}

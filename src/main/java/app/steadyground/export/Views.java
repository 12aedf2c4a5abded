package app.steadyground.export;

import app.steadyground.entry.Entry;
import app.steadyground.entry.Wordings;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Flag;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.reread.GuideMatch;
import app.steadyground.reread.Match;
import app.steadyground.reread.OpenEnds;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Makes of the screens for looking back what can be printed. What is of many pages leaves out those that are kept off paper; who
 * looks at one of these asks for just that. Any thread.
 */
public final class Views {

    private final Guide guide;
    private final Wordings wordings;
    private final Days days = new Days(Locale.getDefault(Locale.Category.FORMAT));

    public Views(Guide guide) {
        this.guide = guide;
        this.wordings = new Wordings(guide);
    }

    /** Two entries of a page side by side. @param marked whether it is to be seen what is new in a text */
    public View thenAndNow(Entry then, Entry now, boolean marked) {
        return new ThenAndNowView(days, wordings.of(then), wordings.of(now), marked).of(title(now));
    }

    /**
     * The numbers of a page over time.
     *
     * @param entries of the page
     * @param span what stands over the screen for the time from {@code from} on
     * @param asTable numbers instead of lines
     */
    public View trends(Exercise page, List<Entry> entries, LocalDate from, String span, boolean asTable) {
        return new TrendsView(days, asTable).of(page, wordings.of(entries).stream().filter(e -> !e.date().isBefore(from)).toList(), span);
    }

    public View openEnds(List<OpenEnds.End> ends) {
        return new OpenEndsView(days, this::title).of(ends.stream().filter(end -> isForPaper(end.entry())).toList());
    }

    /** A list of entries by month. */
    public View list(String title, List<Entry> newestFirst) {
        return new ListViews(days, this::title).past(title, newestFirst.stream().filter(this::isForPaper).toList());
    }

    /** What was found for some words. */
    public View found(String words, List<Match> matches, List<GuideMatch> inGuide) {
        return new ListViews(days, this::title).found(words, matches.stream().filter(m -> isForPaper(m.entry())).toList(), inGuide);
    }

    private boolean isForPaper(Entry entry) {
        return guide.page(entry.exercise()).filter(page -> page.has(Flag.KEEP_OFF)).isEmpty();
    }

    private String title(Entry entry) {
        return guide.page(entry.exercise()).map(Exercise::title).orElseGet(() -> Texts.get("print.other-page", entry.exercise()));
    }
}

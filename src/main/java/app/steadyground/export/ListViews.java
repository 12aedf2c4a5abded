package app.steadyground.export;

import app.steadyground.entry.Entry;
import app.steadyground.export.page.Block;
import app.steadyground.export.page.Look;
import app.steadyground.export.type.Span;
import app.steadyground.guide.Texts;
import app.steadyground.reread.GuideMatch;
import app.steadyground.reread.Match;
import app.steadyground.reread.Plain;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

/** Entries as a list, each with its day, its page and some of its words. */
final class ListViews {

    private final Days days;
    private final Function<Entry, String> titles;

    ListViews(Days days, Function<Entry, String> titles) {
        this.days = days;
        this.titles = titles;
    }

    View past(String title, List<Entry> newestFirst) {
        return new View(title, newestFirst, view -> months(view, newestFirst));
    }

    private void months(View view, List<Entry> newestFirst) {
        YearMonth month = null;
        for (Entry entry : newestFirst) {
            if (!YearMonth.from(entry.date()).equals(month)) {
                month = YearMonth.from(entry.date());
                view.add(new Block.Heading(2, days.month(month), Tints.ACCENT, true, null));
            }
            line(view, entry, List.of(Span.of(Plain.firstWords(entry))), Plain.firstWords(entry));
        }
    }

    View found(String words, List<Match> matches, List<GuideMatch> inGuide) {
        return new View(Texts.get("search.title"), matches.stream().map(Match::entry).toList(), view -> hits(view, words, matches, inGuide));
    }

    private void hits(View view, String words, List<Match> matches, List<GuideMatch> inGuide) {
        view.tell(new Place(null, Texts.get("search.title"), ""), List.of(words), List.of(Block.Paragraph.of(words, Look.LEAD)));
        view.add(Block.Paragraph.of(Texts.get("search.count", matches.size()), Look.LABEL));
        matches.forEach(m -> line(view, m.entry(), spans(m.excerpt(), m.start(), m.end()), m.excerpt()));
        if (!inGuide.isEmpty()) {
            view.add(new Block.Heading(2, Texts.get("search.in-guide"), Tints.ACCENT, true, null));
        }
        inGuide.forEach(m -> view.add(new Block.Group(List.of(Block.Paragraph.of(m.title(), Look.PROMPT),
                new Block.Paragraph(spans(m.excerpt(), m.start(), m.end()), Look.READING, Block.Align.START)))));
    }

    private void line(View view, Entry entry, List<Span> spans, String words) {
        String title = titles.apply(entry);
        view.tell(new Place(entry.date(), title, ""), List.of(words), List.of(new Block.Group(List.of(
                Block.Paragraph.of(days.brief(entry.date()) + " · " + title, Look.PROMPT),
                new Block.Paragraph(spans, Look.ANSWER, Block.Align.START)))));
    }

    /** The match stands out. */
    private static List<Span> spans(String excerpt, int from, int to) {
        return List.of(Span.of(excerpt.substring(0, from)), Span.strong(excerpt.substring(from, to)), Span.of(excerpt.substring(to)));
    }
}

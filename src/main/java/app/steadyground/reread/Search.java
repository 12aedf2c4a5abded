package app.steadyground.reread;

import app.steadyground.entry.Entry;
import app.steadyground.entry.Workbook;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Guide;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds entries by what was written in them: answers, chosen options, later notes, the page's title, the date. Keeps the
 * folded text of every entry it has seen in memory, about as much as the texts themselves; nothing is written
 * anywhere. Safe for use by several threads; they wait for each other.
 */
public final class Search {
    private static final List<Page> NOTHING = List.of();

    private final Map<String, String> titles;
    private final GuideSearch guide;
    private Writings writings = new Writings(List.of(), Map.of());
    /** Of these writings, the newest first. */
    private List<Page> pages = NOTHING;
    private Asked last = new Asked(List.of(), NOTHING);
    private String query = "";

    /** What was asked for last, and where it was found: whoever types on only narrows that. */
    private record Asked(List<Term> terms, List<Page> found) {
        boolean isNarrowedBy(List<Term> by) {
            return !terms.isEmpty() && terms.stream().allMatch(t -> by.stream().anyMatch(t::isImpliedBy));
        }
    }

    public Search(Guide guide) {
        this.guide = new GuideSearch(guide);
        titles = guide.pages().collect(Collectors.toMap(Exercise::id, Exercise::title));
    }

    /**
     * Every word must be there, in any order; words between quotes side by side; the last word may be the
     * beginning of one. Accents, case and width do not matter.
     *
     * @param where to look; the first call with new writings takes longer than the next with the same
     * @return newest first; empty if nothing is asked for
     */
    public synchronized List<Match> find(Writings where, String asked) {
        query = asked;
        List<Term> terms = Query.parse(asked);
        if (terms.isEmpty()) {
            return List.of();
        }
        prepare(where);
        int[] grams = Grams.of(terms);
        // What is longest is rarest, and most pages are told apart by it alone.
        List<Term> rarestFirst = terms.stream().sorted(Comparator.comparingInt((Term t) -> t.folded().length()).reversed()).toList();
        List<Page> found = (last.isNarrowedBy(terms) ? last.found() : pages).parallelStream()
                .filter(p -> p.holds(rarestFirst, grams)).toList();
        last = new Asked(terms, found);
        return found.stream().map(p -> new Match(p, terms)).toList();
    }

    /** What was asked for last; {@code ""} at first. */
    public synchronized String query() {
        return query;
    }

    /** Places in the guide's own text, by the same rules, in its order; empty if nothing is asked for. */
    public List<GuideMatch> findInGuide(String query) {
        List<Term> terms = Query.parse(query);
        return terms.isEmpty() ? List.of() : guide.find(terms);
    }

    /** Does the slow part of the first {@link #find} beforehand. */
    public synchronized void prepare(Writings where) {
        guide.prepare();
        if (where == writings) {
            return;
        }
        Map<String, Page> known = pages.stream().collect(Collectors.toMap(p -> p.entry().id(), p -> p, (a, b) -> b));
        pages = where.entries().stream().sorted(Workbook.NEWEST_FIRST)
                .map(e -> Optional.ofNullable(known.get(e.id())).filter(p -> p.isOf(e, where.notes(e))).orElseGet(() -> page(e, where)))
                .toList();
        writings = where;
        last = new Asked(List.of(), NOTHING);
    }

    private Page page(Entry entry, Writings where) {
        return new Page(entry, where.notes(entry), titles.getOrDefault(entry.exercise(), entry.exercise()));
    }
}

package app.steadyground.reread;

import app.steadyground.entry.Entry;
import app.steadyground.entry.Workbook;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Guide;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds entries by what was written in them: answers, chosen options, the page's title, the date. Keeps the
 * folded text of every entry it has seen in memory, about as much as the texts themselves; nothing is written
 * anywhere. Safe for use by several threads; they wait for each other.
 */
public final class Search {
    private final Map<String, String> titles;
    private final GuideSearch guide;
    private final Map<String, Page> pages = new HashMap<>();
    private Asked last = new Asked(List.of(), List.of(), List.of());

    /** What was asked for last, and where it was found: whoever types on only narrows that. */
    private record Asked(Collection<Entry> entries, List<Term> terms, List<Page> found) {
        boolean isNarrowedBy(Collection<Entry> of, List<Term> by) {
            return of == entries && !terms.isEmpty() && terms.stream().allMatch(t -> by.stream().anyMatch(t::isImpliedBy));
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
     * @param entries where to look; the first call with new entries takes longer than the next
     * @return newest first; empty if nothing is asked for
     */
    public synchronized List<Match> find(Collection<Entry> entries, String query) {
        List<Term> terms = Query.parse(query);
        if (terms.isEmpty()) {
            return List.of();
        }
        prepare(entries);
        Stream<Page> where = last.isNarrowedBy(entries, terms) ? last.found().stream()
                : entries.stream().map(e -> pages.get(e.id()));
        // What is longest is rarest, and most pages are told apart by it alone.
        List<Term> rarestFirst = terms.stream().sorted(Comparator.comparingInt((Term t) -> t.folded().length()).reversed()).toList();
        List<Page> found = where.filter(p -> p.holds(rarestFirst)).toList();
        last = new Asked(entries, terms, found);
        return found.stream().sorted(Comparator.comparing(Page::entry, Workbook.NEWEST_FIRST)).map(p -> new Match(p, terms)).toList();
    }

    /** Places in the guide's own text, by the same rules, in its order; empty if nothing is asked for. */
    public List<GuideMatch> findInGuide(String query) {
        List<Term> terms = Query.parse(query);
        return terms.isEmpty() ? List.of() : guide.find(terms);
    }

    /** Does the slow part of the first {@link #find} beforehand. */
    public synchronized void prepare(Collection<Entry> entries) {
        guide.prepare();
        for (Entry entry : entries) {
            Page page = pages.get(entry.id());
            if (page == null || page.entry() != entry) {
                last = new Asked(List.of(), List.of(), List.of());
                pages.put(entry.id(), new Page(entry, titles.getOrDefault(entry.exercise(), entry.exercise())));
            }
        }
        if (pages.size() > entries.size()) {
            pages.keySet().retainAll(entries.stream().map(Entry::id).collect(Collectors.toSet()));
        }
    }
}

package app.steadyground.reread;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Remarks.Remark;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Guide;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which entries are looked at. All that is said must hold; what is empty says nothing. Any thread.
 *
 * @param pages ids of pages, or empty for all
 * @param from first day, {@code until} last day
 * @param person a name that must stand in the entry, or in a note on it, as a word; case, accents and width do not matter
 * @param feelings of these words one must be chosen in the entry
 * @param marked only what is kept near
 */
public record Filter(Set<String> pages, Optional<LocalDate> from, Optional<LocalDate> until, String person,
                     Set<String> feelings, boolean marked) {
    public static final Filter ALL = new Filter(Set.of(), Optional.empty(), Optional.empty(), "", Set.of(), false);

    public Filter {
        pages = Set.copyOf(pages);
        feelings = Set.copyOf(feelings);
    }

    public Filter withPages(Set<String> ids) {
        return new Filter(ids, from, until, person, feelings, marked);
    }

    /** The ids of a chapter's pages. */
    public static Set<String> pagesOf(Guide guide, String chapter) {
        return guide.chapter(chapter).stream().flatMap(c -> c.pages()).map(Exercise::id).collect(Collectors.toSet());
    }

    /** @param isMarked tells of an item id whether it is kept near */
    public List<Entry> of(Writings writings, Predicate<String> isMarked) {
        Optional<Term> name = person.isBlank() ? Optional.empty() : Optional.of(new Term(Folding.fold(person).strip(), false));
        return writings.entries().stream().filter(e -> holds(e, isMarked) && name.filter(n -> !names(writings, e, n)).isEmpty()).toList();
    }

    private boolean holds(Entry entry, Predicate<String> isMarked) {
        return (pages.isEmpty() || pages.contains(entry.exercise()))
                && from.filter(entry.date()::isBefore).isEmpty()
                && until.filter(entry.date()::isAfter).isEmpty()
                && (!marked || isMarked.test(entry.id()))
                && (feelings.isEmpty() || Felt.words(entry).anyMatch(feelings::contains));
    }

    private static boolean names(Writings writings, Entry entry, Term name) {
        Stream<String> answers = entry.answers().values().stream().flatMap(Answer::alternatives).map(Answer::content)
                .flatMap(Contents::words);
        return Stream.concat(answers, writings.notes(entry).stream().map(Remark::text)).map(Folding::fold).anyMatch(text -> name.find(text, 0, text.length()) >= 0);
    }
}

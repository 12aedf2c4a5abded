package app.steadyground.export;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Entry;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Guide;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entries that are printed: chosen by the request, not blank, by page, the oldest first. */
final class ChosenEntries {

    private static final Comparator<Entry> OLDEST_FIRST = Comparator.comparing(Entry::date)
            .thenComparing(entry -> entry.header().created()).thenComparing(Entry::id);

    private final Map<String, List<Entry>> byPage;

    ChosenEntries(Guide guide, List<Entry> entries, ExportRequest request) {
        byPage = entries.stream()
                .filter(entry -> entry.header().isWritten() && request.includes(guide, entry))
                .filter(entry -> entry.answers().values().stream().anyMatch(ChosenEntries::isAnswered))
                .sorted(OLDEST_FIRST)
                .collect(Collectors.groupingBy(Entry::exercise, LinkedHashMap::new, Collectors.toList()));
    }

    /** Whether there is something to print, in this answer or in one of equal right. */
    static boolean isAnswered(Answer answer) {
        return Stream.concat(Stream.of(answer), answer.others().stream())
                .anyMatch(one -> !Contents.isBlank(one.content()));
    }

    List<Entry> of(Exercise page) {
        return byPage.getOrDefault(page.id(), List.of());
    }

    boolean has(Stream<Exercise> pages) {
        return pages.anyMatch(page -> byPage.containsKey(page.id()));
    }

    /** All of them, the oldest first. */
    List<Entry> byDate() {
        return byPage.values().stream().flatMap(List::stream).sorted(OLDEST_FIRST).toList();
    }

    /** Entries of pages that the guide does not know, by the page's id. */
    Map<String, List<Entry>> unknownTo(Guide guide) {
        Map<String, List<Entry>> unknown = new LinkedHashMap<>(byPage);
        guide.pages().forEach(page -> unknown.remove(page.id()));
        return unknown;
    }

    int count() {
        return byPage.values().stream().mapToInt(List::size).sum();
    }

    /** The days of all entries. Empty if there is none. */
    List<LocalDate> days() {
        return byPage.values().stream().flatMap(List::stream).map(Entry::date).sorted().toList();
    }
}

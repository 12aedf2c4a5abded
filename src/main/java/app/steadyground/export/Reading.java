package app.steadyground.export;

import app.steadyground.export.proof.Findings;
import app.steadyground.export.proof.Lost;
import app.steadyground.export.proof.Passage;
import app.steadyground.export.type.Coverage;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The answers of a document beside its pages: what has to be in them, and where anything that is not was written. */
final class Reading {

    /** More places of one character help nobody. */
    private static final int MOST_PLACES = 20;

    /** The number of the page in front, if there is one; the answers come after it. */
    static final int FRONT = 1;

    private final Optional<Front> front;
    private final List<PrintedEntry> entries;
    private final AnswerTexts texts;

    /** Words in front of the entries. {@code day}: on which they are printed. */
    record Front(String words, LocalDate day) {
        Place place() {
            return new Place(day, Texts.get("print.front"), "");
        }
    }

    Reading(Optional<Front> front, List<PrintedEntry> entries, Days days) {
        this.front = front;
        this.entries = entries;
        this.texts = new AnswerTexts(days);
    }

    /** Made as they are asked for. */
    Iterator<Passage> passages() {
        return Stream.concat(front.stream().map(one -> new Passage(FRONT, List.of(one.words()))),
                entries.stream().flatMap(entry -> entry.written().stream())
                        .map(written -> new Passage(written.number(), texts.of(written.content())))).iterator();
    }

    /** Characters that no font at hand has, before anything is made. */
    List<MissingCharacter> missing() {
        Map<Integer, List<Place>> places = new TreeMap<>();
        Map<Integer, Integer> times = new TreeMap<>();
        front.ifPresent(one -> note(one.words(), one.place(), times, places));
        for (PrintedEntry entry : entries) {
            for (PrintedEntry.Written written : entry.written()) {
                texts.of(written.content()).forEach(text -> note(text, place(entry, written), times, places));
            }
        }
        return times.entrySet().stream()
                .map(one -> new MissingCharacter(one.getKey(), one.getValue(), places.get(one.getKey()))).toList();
    }

    private static void note(String text, Place place, Map<Integer, Integer> times, Map<Integer, List<Place>> places) {
        Coverage.missing(text).forEach((character, count) -> {
            times.merge(character, count, Integer::sum);
            List<Place> known = places.computeIfAbsent(character, c -> new ArrayList<>());
            if (known.size() < MOST_PLACES) {
                known.add(place);
            }
        });
    }

    Completeness completeness(Findings findings) {
        return new Completeness(findings.words(), findings.lost().stream().map(this::lost).toList(), findings.unseen());
    }

    private LostWords lost(Lost lost) {
        if (front.isPresent() && lost.answer() == FRONT) {
            return new LostWords(front.get().place(), lost.words(), lost.pages());
        }
        int at = Collections.binarySearch(entries.stream().map(PrintedEntry::first).toList(), lost.answer());
        PrintedEntry entry = entries.get(at < 0 ? -at - 2 : at);
        PrintedEntry.Written written = entry.written().get(lost.answer() - entry.first());
        return new LostWords(place(entry, written), lost.words(), lost.pages());
    }

    private static Place place(PrintedEntry entry, PrintedEntry.Written written) {
        String title = entry.page().map(Exercise::title)
                .orElseGet(() -> Texts.get("print.other-page", entry.entry().exercise()));
        return new Place(entry.entry().date(), title, written.asked());
    }
}

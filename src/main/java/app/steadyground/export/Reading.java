package app.steadyground.export;

import app.steadyground.export.proof.Findings;
import app.steadyground.export.proof.Lost;
import app.steadyground.export.proof.Passage;
import app.steadyground.export.type.Coverage;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answers of a document beside its pages: what has to be in them, and where anything that is not was written. */
final class Reading {

    /** More places of one character help nobody. */
    private static final int MOST_PLACES = 20;

    /** The number of the page in front, if there is one; the answers come after it. */
    static final int FRONT = 1;

    private final Supplier<Stream<Written>> written;

    /** @param texts as they are to be printed; {@code number} as in {@link app.steadyground.export.page.Block.Answer} */
    record Written(int number, Place place, List<String> texts) {
        Written {
            texts = List.copyOf(texts);
        }
    }

    /** Words in front of the entries. {@code day}: on which they are printed. */
    record Front(String words, LocalDate day) {
        Written written() {
            return new Written(FRONT, new Place(day, Texts.get("print.front"), ""), List.of(words));
        }
    }

    /** @param written made anew each time; the numbers grow */
    Reading(Supplier<Stream<Written>> written) {
        this.written = written;
    }

    static Reading of(Optional<Front> front, List<PrintedEntry> entries, Days days) {
        AnswerTexts texts = new AnswerTexts(days);
        return new Reading(() -> Stream.concat(front.stream().map(Front::written), entries.stream().flatMap(entry -> entry.written().stream()
                .map(one -> new Written(one.number(), place(entry, one), texts.of(one.content()))))));
    }

    /** Made as they are asked for. */
    Iterator<Passage> passages() {
        return written.get().map(one -> new Passage(one.number(), one.texts())).iterator();
    }

    /** Characters that no font at hand has, before anything is made. */
    List<MissingCharacter> missing() {
        Map<Integer, List<Place>> places = new TreeMap<>();
        Map<Integer, Integer> times = new TreeMap<>();
        written.get().forEach(one -> one.texts().forEach(text -> Coverage.missing(text).forEach((character, count) -> {
            times.merge(character, count, Integer::sum);
            List<Place> known = places.computeIfAbsent(character, c -> new ArrayList<>());
            if (known.size() < MOST_PLACES) {
                known.add(one.place());
            }
        })));
        return times.entrySet().stream()
                .map(one -> new MissingCharacter(one.getKey(), one.getValue(), places.get(one.getKey()))).toList();
    }

    Completeness completeness(Findings findings) {
        Map<Integer, Lost> lost = findings.lost().stream().collect(Collectors.toMap(Lost::answer, one -> one));
        List<LostWords> words = lost.isEmpty() ? List.of() : written.get().filter(one -> lost.containsKey(one.number()))
                .map(one -> new LostWords(one.place(), lost.get(one.number()).words(), lost.get(one.number()).pages())).toList();
        return new Completeness(findings.words(), words, findings.unseen());
    }

    private static Place place(PrintedEntry entry, PrintedEntry.Written written) {
        String title = entry.page().map(Exercise::title)
                .orElseGet(() -> Texts.get("print.other-page", entry.entry().exercise()));
        return new Place(entry.entry().date(), title, written.asked());
    }
}

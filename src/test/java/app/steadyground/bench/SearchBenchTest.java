package app.steadyground.bench;

import static org.junit.jupiter.api.Assertions.assertFalse;

import app.steadyground.cli.sample.Sample;
import app.steadyground.entry.Answer;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Entry;
import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Merge;
import app.steadyground.entry.Workbook;
import app.steadyground.entry.WorkbookInfo;
import app.steadyground.guide.Guide;
import app.steadyground.reread.Match;
import app.steadyground.reread.Search;
import app.steadyground.reread.Writings;
import app.steadyground.storage.GuideFiles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * From key to first page of results, with 1,000, 10,000 and 100,000 entries, beside String.contains on the same texts in
 * the same run. Prints, never judges.
 */
@Tag("bench")
class SearchBenchTest {
    private static final int TIMES = 60;
    /** What nothing else asks for is part of: the next search begins anew. */
    private static final String ELSE = "zq";
    /** So many lines are in sight at once, and only of those the words around the match are looked up. */
    private static final int IN_SIGHT = 15;

    @Test
    void search() {
        for (int entries : List.of(1_000, 10_000, 100_000)) {
            measure(entries);
        }
    }

    private static void measure(int size) {
        Guide guide = GuideFiles.bundled();
        WorkbookInfo info = new WorkbookInfo("w", 1, 1, new GuideRef("trust", "1.0.0"), Instant.EPOCH);
        List<Entry> entries = new ArrayList<>();
        new Sample(guide, info, size, 1).forEachRemaining(r -> entries.add(Merge.of(r)));
        entries.removeIf(Entry::deleted);
        entries.sort(Workbook.NEWEST_FIRST);
        List<String> texts = entries.stream().flatMap(e -> e.answers().values().stream()).map(Answer::content)
                .flatMap(Contents::words).toList();
        System.out.printf(Locale.ROOT, "%n%,d entries, %,d characters%n", size, texts.stream().mapToLong(String::length).sum());
        Search search = new Search(guide);
        long before = used();
        long start = System.nanoTime();
        Writings writings = new Writings(entries, Map.of());
        search.prepare(writings);
        System.out.printf(Locale.ROOT, "made ready in %d ms, %.1f MB%n", (System.nanoTime() - start) / 1_000_000, (used() - before) / 1e6);
        // As it is typed, letter by letter, and then more words.
        for (String query : List.of("r", "ra", "rai", "rain", "rain win", "umbrella kitchen", "\"two messages\"", "友達", "nowhere-to-be-found")) {
            time("search for " + query, () -> search.find(writings, ELSE), () -> firstPage(search.find(writings, query)));
        }
        time("typing rain on from rai", () -> search.find(writings, "rai"), () -> firstPage(search.find(writings, "rain")));
        time("String.contains for rain", () -> { }, () -> (int) texts.stream().filter(t -> t.contains("rain")).count());
        assertFalse(search.find(writings, "rain").isEmpty());
    }

    private static int firstPage(List<Match> matches) {
        matches.stream().limit(IN_SIGHT).forEach(Match::excerpt);
        return matches.size();
    }

    private static void time(String what, Runnable before, IntSupplier work) {
        Figures figures = new Figures();
        int found = 0;
        for (int i = 0; i < TIMES; i++) {
            before.run();
            long start = System.nanoTime();
            found = work.getAsInt();
            figures.add((System.nanoTime() - start) / 1e6);
        }
        System.out.printf(Locale.ROOT, "%s: median %.2f ms, 95th percentile %.2f ms, %d found%n", what, figures.median(),
                figures.at(0.95), found);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

package app.steadyground.bench;

import static org.junit.jupiter.api.Assertions.assertFalse;

import app.steadyground.cli.sample.Sample;
import app.steadyground.entry.Answer;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Entry;
import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Merge;
import app.steadyground.entry.WorkbookInfo;
import app.steadyground.guide.Guide;
import app.steadyground.reread.Search;
import app.steadyground.storage.GuideFiles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long a search takes on 10,000 entries, beside String.contains on the same texts. Prints, never judges. */
@Tag("bench")
class SearchBenchTest {
    private static final int ENTRIES = 10_000;
    private static final int TIMES = 40;

    @Test
    void search() {
        Guide guide = GuideFiles.bundled();
        WorkbookInfo info = new WorkbookInfo("w", 1, 1, new GuideRef("trust", "1.0.0"), Instant.EPOCH);
        List<Entry> entries = new ArrayList<>();
        long start = System.nanoTime();
        new Sample(guide, info, ENTRIES, 1).forEachRemaining(r -> entries.add(Merge.of(r)));
        say("inventing " + ENTRIES + " entries", start);
        List<String> texts = entries.stream().flatMap(e -> e.answers().values().stream()).map(Answer::content)
                .flatMap(Contents::words).toList();
        System.out.println("characters: " + texts.stream().mapToLong(String::length).sum());

        Search search = new Search(guide);
        long before = used();
        start = System.nanoTime();
        search.prepare(entries);
        say("making ready", start);
        System.out.println("memory for it, MB: " + (used() - before) / 1_000_000);
        for (String query : List.of("rain", "umbrella kitchen", "\"two messages\"", "友達", "th",
                "nowhere-to-be-found")) {
            time("search for " + query, () -> search.find(entries, query).size());
        }
        time("String.contains for rain", () -> (int) texts.stream().filter(t -> t.contains("rain")).count());
        assertFalse(search.find(entries, "rain").isEmpty());
    }

    private static void time(String what, IntSupplier work) {
        double[] millis = new double[TIMES];
        int found = 0;
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            found = work.getAsInt();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        System.out.printf("%s: first %.1f ms, ", what, millis[0]);
        Arrays.sort(millis);
        System.out.printf("median %.1f ms, 95th percentile %.1f ms, %d found%n", millis[TIMES / 2],
                millis[TIMES * 95 / 100], found);
    }

    private static void say(String what, long start) {
        System.out.printf("%s: %d ms%n", what, (System.nanoTime() - start) / 1_000_000);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

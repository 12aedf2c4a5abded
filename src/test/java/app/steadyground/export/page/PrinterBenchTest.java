package app.steadyground.export.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How fast a long document is printed, and what it holds in memory; run by {@code mvn -Pbench verify}. */
@Tag("bench")
class PrinterBenchTest {

    private static final int ENTRIES = 4000;
    private static final int VOCABULARY = 8000;

    @Test
    void printsThousandsOfPages(@TempDir Path folder) throws Exception {
        Random random = new Random(7);
        Iterator<Block> blocks = Stream.concat(Stream.of(new Block.Contents("Contents", 2)),
                Stream.iterate(0, i -> i < ENTRIES, i -> i + 1).flatMap(i -> entry(i, random))).iterator();
        Path file = folder.resolve("long.pdf");
        long start = System.nanoTime();
        Printed printed = Printer.print(file, blocks, Samples.SETUP, Watch.NOBODY);
        double seconds = (System.nanoTime() - start) / 1e9;
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("%d pages in %.1f s: %.0f pages a second, %.1f MB, heap in use at the end %d of %d MB%n",
                printed.pages(), seconds, printed.pages() / seconds, Files.size(file) / 1e6,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20, runtime.maxMemory() >> 20);
    }

    private static Stream<Block> entry(int number, Random random) {
        Stream<Block> chapter = number % 400 > 0 ? Stream.of()
                : Stream.of(new Block.Section("Chapter " + number / 400, Samples.SAND),
                        Samples.heading(1, "Chapter " + number / 400, "chapter-" + number));
        return Stream.concat(chapter, Stream.of(
                Samples.heading(3, "Entry " + number, null),
                Block.Paragraph.of("What happened, seen through a camera?", Look.PROMPT),
                Samples.answer(words(random, 120)),
                new Block.Scale(0, 10, random.nextInt(11), "not at all", "completely"),
                Block.Table.even(List.of("What I saw", "What it may mean"),
                        List.of(List.of(words(random, 20), words(random, 15)), List.of(words(random, 9), "")))));
    }

    /** From some thousand different words, the first ones much more often, as people write. */
    private static String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            double rank = random.nextDouble();
            Random letters = new Random((long) (rank * rank * rank * VOCABULARY));
            for (int left = 1 + letters.nextInt(8); left >= 0; left--) {
                text.append((char) ('a' + letters.nextInt(26)));
            }
            text.append(i % 12 == 11 ? ". " : " ");
        }
        return text.toString();
    }
}

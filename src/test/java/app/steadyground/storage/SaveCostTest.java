package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.cli.sample.Sample;
import app.steadyground.entry.Revision;
import app.steadyground.guide.Guide;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one save costs, however many entries there are. */
class SaveCostTest {
    private static final Guide GUIDE = GuideFiles.bundled();
    private static final int RUNS = 200;

    @TempDir
    Path temp;
    private final FaultyDisk disk = new FaultyDisk();

    private TestFolder workbook(int entries) throws Exception {
        TestFolder folder = new TestFolder(Files.createDirectory(temp.resolve("with-" + entries)), disk);
        List<Revision> all = new ArrayList<>();
        new Sample(GUIDE, folder.workbook.info(), entries, 3).forEachRemaining(all::addAll);
        folder.workbook.saveAll(all.iterator());
        return folder;
    }

    /** What one save does to the disk, and how many bytes it leaves there. */
    private String cost(TestFolder folder) throws Exception {
        long before = bytes(folder);
        disk.heal();
        folder.workbook.save(folder.revision(1, "1f2e3d4c", "a quiet evening"));
        return disk.operations + ", bytes " + (bytes(folder) - before);
    }

    private static long bytes(TestFolder folder) throws IOException {
        try (Stream<Path> all = Files.list(folder.entries())) {
            return all.mapToLong(p -> p.toFile().length()).sum();
        }
    }

    @Test
    void aSaveDoesTheSameToTheDiskHoweverManyEntriesThereAre() throws Exception {
        String few = cost(workbook(10));
        assertEquals(few, cost(workbook(1_000)));
        assertTrue(few.contains("forceFolder"), few);
    }

    @Test
    @Tag("bench")
    void measured() throws Exception {
        for (int entries : new int[] {10, 1_000, 10_000, 100_000}) {
            TestFolder folder = workbook(entries);
            System.out.printf("one save among %,d entries: %s%n", entries, cost(folder));
            List<Double> saves = new ArrayList<>();
            List<Double> bare = new ArrayList<>();
            for (int i = 0; i < RUNS; i++) {
                Revision revision = folder.revision(i + 2, "1f2e3d4c", "word ".repeat(200));
                saves.add(millis(() -> folder.workbook.save(revision)));
                byte[] bytes = Files.readAllBytes(folder.file(revision));
                Path beside = temp.resolve("bare-" + entries + "-" + i);
                bare.add(millis(() -> write(beside, bytes)));
            }
            System.out.println("  save: " + told(saves) + "; a bare file written and forced: " + told(bare));
        }
    }

    private interface Act {
        void run() throws Exception;
    }

    private static double millis(Act act) throws Exception {
        long start = System.nanoTime();
        act.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap(bytes));
            out.force(true);
        }
    }

    private static String told(List<Double> millis) {
        Collections.sort(millis);
        return Stream.of(0.5, 0.95).map(s -> String.format("%.2f", millis.get((int) (s * (millis.size() - 1)))))
                .collect(Collectors.joining(" ms median, ", "", " ms 95th percentile"));
    }
}

package app.steadyground.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.steadyground.cli.sample.Sample;
import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Workbook;
import app.steadyground.guide.Guide;
import app.steadyground.storage.GuideFiles;
import app.steadyground.storage.Locks;
import app.steadyground.storage.Progress;
import app.steadyground.storage.WorkbookFolder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the lock costs, beside the same without it, in one run: {@code mvn -Pbench verify}. Judges nothing. */
@Tag("bench")
class LockBenchTest {
    private static final Guide GUIDE = GuideFiles.bundled();
    private static final int ENTRIES = Integer.getInteger("bench.entries", 10_000);
    private static final int RUNS = 7;
    private static final int SAVES = 60;

    @TempDir
    Path temp;

    private interface Act {
        void run() throws Exception;
    }

    private static double millis(Act act) throws Exception {
        long begun = System.nanoTime();
        act.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static void tell(String what, List<Double> millis) {
        Collections.sort(millis);
        System.out.printf(Locale.ROOT, "%-60s %8.1f ms (%.1f to %.1f, %d runs)%n", what, millis.get(millis.size() / 2), millis.getFirst(),
                millis.getLast(), millis.size());
    }

    @Test
    void unlocking() throws Exception {
        Effort effort = Cost.real().effort().get();
        System.out.println("effort chosen here: " + effort);
        Locks locks = new Locks(temp.resolve("state"), Cost.of(effort));
        try (Passphrase passphrase = Passphrase.of("seven green lamps".toCharArray())) {
            Path path = temp.resolve("book");
            locks.create(path, new GuideRef(GUIDE.id(), GUIDE.version()), Ids.seeded(1), Instant.EPOCH, passphrase);
            List<Double> bare = new ArrayList<>();
            List<Double> unlock = new ArrayList<>();
            for (int i = 0; i < RUNS; i++) {
                bare.add(millis(() -> Argon2.key(passphrase.bytes(), new byte[16], effort)));
                unlock.add(millis(() -> locks.open(path, passphrase)));
            }
            tell("Argon2id alone", bare);
            tell("unlocking an empty workbook", unlock);
        }
    }

    @Test
    void readingAndSaving() throws Exception {
        Locks locks = new Locks(temp.resolve("state"), Cost.of(new Effort(64, 1, 1)));
        GuideRef ref = new GuideRef(GUIDE.id(), GUIDE.version());
        WorkbookFolder plain = WorkbookFolder.create(temp.resolve("plain"), ref, Ids.seeded(1), Instant.EPOCH);
        WorkbookFolder locked;
        try (Passphrase passphrase = Passphrase.of("seven green lamps".toCharArray())) {
            locked = locks.create(temp.resolve("locked"), ref, Ids.seeded(1), Instant.EPOCH, passphrase);
        }
        List<Revision> last = new ArrayList<>();
        for (WorkbookFolder one : List.of(plain, locked)) {
            List<Revision> all = new ArrayList<>();
            new Sample(GUIDE, one.info(), ENTRIES, 3).forEachRemaining(all::addAll);
            one.saveAll(all.iterator());
            last.add(all.getLast());
        }
        List<List<Double>> reads = List.of(new ArrayList<>(), new ArrayList<>());
        List<List<Double>> saves = List.of(new ArrayList<>(), new ArrayList<>());
        List<WorkbookFolder> both = List.of(plain, locked);
        for (int run = 0; run < RUNS; run++) {
            for (int i = 0; i < 2; i++) {
                WorkbookFolder folder = both.get(i);
                Workbook[] read = new Workbook[1];
                reads.get(i).add(millis(() -> read[0] = folder.read(Progress.NONE)));
                assertEquals(0, read[0].faults().size());
            }
        }
        for (int run = 1; run <= SAVES; run++) {
            for (int i = 0; i < 2; i++) {
                WorkbookFolder folder = both.get(i);
                Revision next = last.get(i).renumbered(last.get(i).stamp().n() + run);
                saves.get(i).add(millis(() -> folder.save(next)));
            }
        }
        tell("opening " + ENTRIES + " entries, unlocked", reads.get(0));
        tell("opening " + ENTRIES + " entries, locked", reads.get(1));
        tell("saving one, unlocked", saves.get(0));
        tell("saving one, locked", saves.get(1));
    }
}

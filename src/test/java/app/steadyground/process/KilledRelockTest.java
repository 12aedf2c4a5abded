package app.steadyground.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Ids;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Sitting;
import app.steadyground.entry.Workbook;
import app.steadyground.storage.FolderProblem;
import app.steadyground.storage.Progress;
import app.steadyground.storage.Reforming;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.vault.Passphrase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed while it changes a passphrase, or locks a workbook: the old or the new passphrase opens it, and every word is there. */
class KilledRelockTest {
    private static final int ENTRIES = 12;

    @TempDir
    private Path temp;

    @Test
    void whileThePassphraseChanges() throws Exception {
        change(6);
    }

    @Test
    void whileAWorkbookIsLocked() throws Exception {
        lock(6);
    }

    @Test
    @Tag("soak")
    void whileThePassphraseChangesTwoHundredTimes() throws Exception {
        change(200);
    }

    @Test
    @Tag("soak")
    void whileAWorkbookIsLockedTwoHundredTimes() throws Exception {
        lock(200);
    }

    private void change(int times) throws Exception {
        Path path = temp.resolve("workbook");
        Door.create(path, 1, true);
        List<String> words = write(Door.open(path));
        Random random = new Random(1);
        int now = 0;
        int changes = 0;
        for (int i = 0; i < times; i++) {
            int before = now;
            try (JavaChild child = JavaChild.start(RelockMain.class, path, now)) {
                int wait = 1 + random.nextInt(4);
                for (int heard = 0; heard < wait; heard++) {
                    now = changed(child.line().orElseThrow(), now);
                }
                for (String line : child.kill()) {
                    now = changed(line, now);
                }
            }
            assertTrue(now > before);
            changes += now - before;
            Optional<WorkbookFolder> opened = opened(path, now);
            // Killed after the next one counted, and before it was said.
            int next = opened.isPresent() ? now : now + 1;
            WorkbookFolder folder = opened.or(() -> opened(path, next)).orElseThrow(() -> new AssertionError("Neither opens it"));
            now = next;
            assertEquals(words, words(folder));
            assertEquals(List.of(), folder.check(Progress.NONE));
        }
        System.out.println("kill -9: " + times + " kills within " + changes + " changes of a passphrase, the old or the new one opened each time");
    }

    private static int changed(String line, int before) {
        return line.matches("changed [0-9]+") ? Integer.parseInt(line.substring(line.indexOf(' ') + 1)) : before;
    }

    private static Optional<WorkbookFolder> opened(Path path, int n) {
        try (Passphrase passphrase = Door.passphrase(n)) {
            return Optional.of(Door.locks(path).open(path, passphrase));
        } catch (FolderProblem e) {
            assertEquals(FolderProblem.Kind.WRONG_PASSPHRASE, e.kind());
            return Optional.empty();
        }
    }

    private void lock(int times) throws Exception {
        Random random = new Random(2);
        int plain = 0;
        int partly = 0;
        for (int i = 0; i < times; i++) {
            Path path = temp.resolve("workbook " + i);
            Door.create(path, i, false);
            List<String> words = write(Door.open(path));
            try (JavaChild child = JavaChild.start(RelockMain.class, path, "lock")) {
                int wait = 1 + random.nextInt(ENTRIES);
                for (int heard = 0; heard < wait; heard++) {
                    assertTrue(child.line().isPresent());
                }
                child.kill();
            }
            boolean locked = Door.locks(path).isLocked(path);
            WorkbookFolder folder = Door.open(path);
            assertEquals(words, words(folder));
            assertEquals(List.of(), folder.check(Progress.NONE));
            plain += locked ? 0 : 1;
            partly += folder.isPartlyPlain() ? 1 : 0;
            // It is taken up where it was left.
            WorkbookFolder whole = locked ? folder : Door.locks(path).lock(folder, Door.passphrase());
            Reforming.sealing(whole).run(Progress.NONE);
            assertEquals(words, words(Door.open(path)));
            assertEquals(List.of(), readable(path));
        }
        System.out.println("kill -9: " + times + " kills while a workbook is locked, " + plain + " of them before, " + partly
                + " half way; every word there, and all sealed afterwards");
    }

    private static List<String> write(WorkbookFolder folder) throws Exception {
        Ids ids = Ids.seeded(9);
        Workbook workbook = folder.read(Progress.NONE);
        List<Revision> all = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            Sitting sitting = WriterMain.begin(ids, workbook);
            all.add(sitting.next(WriterMain.with(sitting.beginning(), "readable word " + i), Instant.EPOCH));
        }
        folder.saveAll(all.iterator());
        return words(folder);
    }

    private static List<String> words(WorkbookFolder folder) throws Exception {
        List<String> all = new ArrayList<>();
        for (var entry : folder.read(Progress.NONE).entries()) {
            all.add(WriterMain.everything(folder, entry.id()));
        }
        return all.stream().sorted().toList();
    }

    private static List<String> readable(Path path) throws Exception {
        try (Stream<Path> files = Files.walk(path)) {
            List<String> found = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains("readable word")) {
                    found.add(file.toString());
                }
            }
            return found;
        }
    }
}

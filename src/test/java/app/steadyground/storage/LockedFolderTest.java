package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.NotSaved;
import app.steadyground.entry.Problem;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Stamp;
import app.steadyground.storage.FolderProblem.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A locked workbook does all that an unlocked one does, and tells nothing to who has not the passphrase. */
class LockedFolderTest {
    private static final String SECRET = "nobody-may-find-this";

    @TempDir
    Path temp;
    private LockedFolder folder;

    @BeforeEach
    void make() throws FolderProblem {
        folder = new LockedFolder(temp);
    }

    private Kind refused(String words) {
        return assertThrows(FolderProblem.class, () -> folder.open(words)).kind();
    }

    private Path keyFile() throws IOException {
        try (Stream<Path> all = Files.list(folder.keys())) {
            return all.findFirst().orElseThrow();
        }
    }

    private static void clear(Path of) throws IOException {
        try (Stream<Path> all = Files.walk(of)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void whatIsSavedIsReadWithThePassphraseAndNotWithout() throws Exception {
        Revision saved = folder.revision(1, SECRET);
        folder.workbook.save(saved);
        assertEquals(List.of(saved), folder.open().read(Progress.NONE).heads(Samples.ITEM));
        assertEquals(List.of(saved), folder.open().revisions(Samples.ITEM));
        assertEquals(List.of(), folder.open().check(Progress.NONE));
        assertEquals(Kind.WRONG_PASSPHRASE, refused("seven green lamp"));
        assertEquals(Kind.LOCKED, assertThrows(FolderProblem.class, () -> WorkbookFolder.open(folder.path)).kind());
        assertTrue(folder.locks.isLocked(folder.path));
        String bytes = TestFolder.snapshot(temp).toString();
        assertFalse(bytes.contains(SECRET) || bytes.contains("doubt-on-paper") || bytes.contains("What happened")
                || bytes.contains("2026-11-20") || bytes.contains("Berlin"), "Something stands in the open");
    }

    @Test
    void draftsGoAndErasedItemsGo() throws Exception {
        Revision draft = folder.revision(1, "a");
        Revision next = folder.revision(2, "ab");
        folder.workbook.save(draft);
        folder.workbook.save(next);
        folder.workbook.discard(next, draft.stamp());
        assertFalse(Files.exists(folder.file(draft)));
        Revision tombstone = new Revision(next.header(), new Stamp(3, "1f2e3d4c"), java.util.Map.of(), next.saved(), true,
                java.util.Map.of(), 1, 1, java.util.Map.of());
        folder.workbook.save(tombstone);
        assertEquals(List.of(), folder.workbook.clearErased(List.of(Samples.ITEM), new Rescue(folder.state, folder.workbook)));
        assertFalse(Files.exists(folder.file(next)));
    }

    @Test
    void noFileTakesThePlaceOfAnother() throws Exception {
        for (int n = 1; n <= 20; n++) {
            folder.workbook.save(folder.revision(n, "words " + n));
        }
        for (int from = 1; from <= 20; from++) {
            for (int to = 1; to <= 20; to++) {
                if (from != to) {
                    swap(folder.revision(from, "words " + from), folder.revision(to, "words " + to));
                }
            }
        }
    }

    /** Under the other's name it is what it was; saying that it is the other, its seal does not fit. */
    private void swap(Revision from, Revision to) throws Exception {
        byte[] there = Files.readAllBytes(folder.file(to));
        String sealed = Files.readString(folder.file(from));
        EntryFiles files = new EntryFiles(new RealDisk(), folder.path.resolve("entries"), folder.workbook.info().id(), folder.workbook.form());
        Files.writeString(folder.file(to), sealed);
        EntryFiles.Misnamed misnamed = assertThrows(EntryFiles.Misnamed.class, () -> files.read(RevisionName.of(to)));
        assertEquals(from, misnamed.revision());
        String forged = sealed.replace("\"n\": " + from.stamp().n() + ",", "\"n\": " + to.stamp().n() + ",")
                .replaceFirst("sha256:[0-9a-f]{64}", Sum.OPEN);
        Files.write(folder.file(to), Sum.close(forged.getBytes(StandardCharsets.UTF_8)));
        assertEquals(Problem.SEAL_BROKEN, assertThrows(BadFile.class, () -> files.read(RevisionName.of(to))).problem());
        Files.write(folder.file(to), there);
    }

    @Test
    void everyFlippedByteOfARevisionIsSeen() throws Exception {
        Revision saved = folder.revision(1, SECRET);
        folder.workbook.save(saved);
        byte[] good = Files.readAllBytes(folder.file(saved));
        for (int i = 0; i < good.length; i++) {
            byte[] bad = good.clone();
            bad[i] ^= 0x04;
            assertThrows(BadFile.class, () -> folder.workbook.form().read(bad));
        }
    }

    @Test
    void everyFlippedByteOfAKeyFileIsSeenAsDamage() throws Exception {
        byte[] good = Files.readAllBytes(keyFile());
        for (int i = 0; i < good.length; i++) {
            byte[] bad = good.clone();
            bad[i] ^= 0x04;
            assertThrows(BadFile.class, () -> KeyJson.read(bad));
        }
        good[40] ^= 0x04;
        Files.write(keyFile(), good);
        clear(folder.state);
        assertEquals(Kind.KEYS_DAMAGED, refused(LockedFolder.WORDS));
        assertEquals(Kind.KEYS_DAMAGED, refused("another passphrase"));
    }

    @Test
    void whereAKeyFileIsDamagedTheCopyOnThisComputerServes() throws Exception {
        Revision saved = folder.revision(1, SECRET);
        folder.workbook.save(saved);
        Files.writeString(keyFile(), "{");
        WorkbookFolder opened = folder.open();
        assertEquals(List.of(saved), opened.read(Progress.NONE).heads(Samples.ITEM));
        assertEquals(List.of(Problem.KEY_DAMAGED), opened.check(Progress.NONE).stream().map(f -> f.problem()).toList());
        assertEquals(Kind.WRONG_PASSPHRASE, refused("another passphrase"));
    }

    @Test
    void missingKeyFilesArePutBackFromTheCopyAndElseToldOf() throws Exception {
        folder.workbook.save(folder.revision(1, SECRET));
        byte[] key = Files.readAllBytes(keyFile());
        Path file = keyFile();
        clear(folder.keys());
        assertEquals(NotSaved.Reason.KEYS_GONE,
                assertThrows(NotSaved.class, () -> folder.workbook.save(folder.revision(2, "more"))).reason());
        assertEquals(Kind.LOCKED, assertThrows(FolderProblem.class, () -> WorkbookFolder.open(folder.path)).kind());
        folder.open();
        assertArrayEquals(key, Files.readAllBytes(file));
        clear(folder.keys());
        clear(folder.state);
        assertEquals(Kind.KEYS_MISSING, refused(LockedFolder.WORDS));
    }

    @Test
    void anEffortOutsideTheBoundsIsNotEvenTried() throws Exception {
        String text = Files.readString(keyFile());
        clear(folder.state);
        for (String memory : new String[] {"1", "999999999"}) {
            String asking = text.replaceFirst("\"memory\": 64", "\"memory\": " + memory).replaceFirst("sha256:[0-9a-f]{64}", Sum.OPEN);
            Files.write(keyFile(), Sum.close(asking.getBytes(StandardCharsets.UTF_8)));
            assertEquals(Kind.KEYS_REFUSED, refused(LockedFolder.WORDS));
        }
    }

    @Test
    void lockedMeanwhileNothingIsWrittenInTheOpen() throws Exception {
        TestFolder plain = new TestFolder(Files.createDirectory(temp.resolve("plain")));
        new Locks(temp.resolve("other state"), LockedFolder.QUICK).lock(plain.workbook, LockedFolder.passphrase(LockedFolder.WORDS));
        assertEquals(NotSaved.Reason.LOCKED_MEANWHILE,
                assertThrows(NotSaved.class, () -> plain.workbook.save(plain.revision(1, "1f2e3d4c", SECRET))).reason());
        assertFalse(TestFolder.snapshot(plain.path).toString().contains(SECRET));
    }

    @Test
    void aDamagedWorkbookFileKeepsNobodyFromTheirWords() throws Exception {
        Revision saved = folder.revision(1, SECRET);
        folder.workbook.save(saved);
        Files.writeString(folder.path.resolve("workbook.json"), "{");
        assertEquals(List.of(saved), folder.open().read(Progress.NONE).heads(Samples.ITEM));
    }

    @Test
    void rescueCopiesAreSealedToo() throws Exception {
        Rescue rescue = new Rescue(folder.state, folder.workbook);
        Revision unsaved = folder.revision(1, SECRET);
        assertTrue(rescue.keep(unsaved));
        assertFalse(TestFolder.snapshot(folder.state).toString().contains(SECRET));
        assertEquals(List.of(unsaved), new Rescue(folder.state, folder.open()).waiting());
    }

    @Test
    void withoutItsKeysNothingIsReadOrSavedAnyMore() throws Exception {
        folder.workbook.save(folder.revision(1, SECRET));
        folder.workbook.forgetKeys();
        assertTrue(folder.workbook.read(Progress.NONE).entries().isEmpty());
        assertThrows(IllegalStateException.class, () -> folder.workbook.save(folder.revision(2, "more")));
    }
}

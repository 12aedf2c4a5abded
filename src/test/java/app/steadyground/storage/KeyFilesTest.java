package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Ids;
import app.steadyground.entry.Problem;
import app.steadyground.entry.Revision;
import app.steadyground.storage.FolderProblem.Kind;
import app.steadyground.vault.RecoveryCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Key files as sync tools, other computers and other versions leave them: what fits opens, and what does not is told. */
class KeyFilesTest {
    private static final String NEW = "a quiet new harbour";

    @TempDir
    Path temp;
    private LockedFolder folder;
    private Revision saved;

    @BeforeEach
    void make() throws Exception {
        folder = new LockedFolder(temp);
        saved = folder.revision(1, "the first words");
        folder.workbook.save(saved);
    }

    private static List<Path> files(Path in) {
        return List.of(in.toFile().listFiles()).stream().map(f -> f.toPath()).sorted().toList();
    }

    private Path keyFile() {
        return files(folder.keys()).getFirst();
    }

    private void withoutCopies() throws IOException {
        for (Path file : files(folder.state.resolve("keys").resolve(folder.workbook.info().id()))) {
            Files.delete(file);
        }
    }

    private Kind refused(String words) {
        return assertThrows(FolderProblem.class, () -> folder.open(words)).kind();
    }

    private List<Revision> opened(String words) throws FolderProblem {
        return folder.open(words).read(Progress.NONE).heads(Samples.ITEM);
    }

    @Test
    void aKeyFileOfAnotherWorkbookOpensNothingHere() throws Exception {
        Path stranger = temp.resolve("stranger");
        new Locks(temp.resolve("their state"), LockedFolder.QUICK)
                .create(stranger, Samples.GUIDE, Ids.seeded(2), Samples.NOW, LockedFolder.passphrase(NEW));
        Path theirs = files(stranger.resolve("keys")).getFirst();
        Files.copy(theirs, folder.keys().resolve(theirs.getFileName()));
        assertEquals(List.of(saved), opened(LockedFolder.WORDS));
        assertEquals(Kind.WRONG_PASSPHRASE, refused(NEW));
        // Nor does one that came among the copies on this computer.
        Path copies = folder.state.resolve("keys").resolve(folder.workbook.info().id());
        withoutCopies();
        Files.copy(theirs, copies.resolve(theirs.getFileName()));
        for (Path file : files(folder.keys())) {
            Files.delete(file);
        }
        assertEquals(Kind.KEYS_MISSING, refused(NEW));
    }

    @Test
    void whereNothingCanSayWhoseItIsTheKeysAreCalledDamaged() throws Exception {
        withoutCopies();
        Files.writeString(folder.path.resolve("workbook.json"), "{");
        Files.writeString(keyFile(), "{");
        assertEquals(Kind.KEYS_DAMAGED, refused(LockedFolder.WORDS));
    }

    /** Two key files that one passphrase opens: what either of them reaches can be read, whichever is tried first. */
    @Test
    void allKeysThatOnePassphraseOpensAreUsed() throws Exception {
        boolean[] met = new boolean[2];
        for (int i = 0; i < 40 && !(met[0] && met[1]); i++) {
            LockedFolder two = new LockedFolder(Files.createDirectory(temp.resolve("two" + i)));
            Revision before = two.revision(1, "before");
            two.workbook.save(before);
            Path old = files(two.keys()).getFirst();
            byte[] bytes = Files.readAllBytes(old);
            two.locks.change(two.workbook, LockedFolder.passphrase(LockedFolder.WORDS), LockedFolder.passphrase(LockedFolder.WORDS), true);
            Revision after = two.revision(Samples.OTHER_ITEM, 1, "after");
            two.open().save(after);
            Path made = files(two.keys()).getFirst();
            // A sync tool brings the old one back, which knows only the old key.
            Files.write(old, bytes);
            Map<String, Integer> order = new TreeMap<>();
            order.put(id(old), 0);
            order.put(id(made), 1);
            met[new HashMap<>(order).values().iterator().next()] = true;
            WorkbookFolder open = two.open();
            assertEquals(List.of(before), open.read(Progress.NONE).heads(Samples.ITEM));
            assertEquals(List.of(after), open.read(Progress.NONE).heads(Samples.OTHER_ITEM));
            assertTrue(open.form().isOwn(Files.readAllBytes(two.file(after))), "what is saved gets the newest key");
            assertFalse(open.form().isOwn(Files.readAllBytes(two.file(before))));
        }
    }

    /** Both computers drew a new key under the same passphrase: with it each reads what the other wrote. */
    @Test
    void keysThatTwoComputersDrewUnderOnePassphraseAreUsedTogether() throws Exception {
        Path old = keyFile();
        byte[] before = bytesOf(old);
        Revision here = folder.revision(Samples.OTHER_ITEM, 1, "written here");
        Path mine = drawAndSave(folder.locks, here);
        byte[] bytes = bytesOf(mine);
        Files.move(mine, old);
        Files.write(old, before);
        Revision there = folder.revision(2, "the first words, and more there");
        drawAndSave(new Locks(temp.resolve("state there"), LockedFolder.QUICK), there);
        Files.write(mine, bytes);
        assertTrue(folder.open().revisions(Samples.ITEM).containsAll(List.of(saved, there)));
        assertEquals(List.of(here), folder.open().revisions(Samples.OTHER_ITEM));
    }

    private Path drawAndSave(Locks locks, Revision revision) throws Exception {
        locks.change(folder.workbook, LockedFolder.passphrase(LockedFolder.WORDS), LockedFolder.passphrase(LockedFolder.WORDS), true);
        locks.open(folder.path, LockedFolder.passphrase(LockedFolder.WORDS)).save(revision);
        return keyFile();
    }

    private static String id(Path keyFile) {
        return keyFile.getFileName().toString().replace(".json", "");
    }

    @Test
    void whereOnlyTheSheetIsLeftItsCodeOpensAndIsAskedFor() throws Exception {
        char[] code = RecoveryCode.draw();
        Path own = keyFile();
        folder.locks.addSheet(folder.workbook, LockedFolder.passphrase(LockedFolder.WORDS), code);
        Files.delete(own);
        withoutCopies();
        assertEquals(Kind.KEYS_MISSING, refused(LockedFolder.WORDS));
        assertEquals(Kind.WRONG_PASSPHRASE, refused(new String(RecoveryCode.draw())));
        assertEquals(List.of(saved), opened(new String(RecoveryCode.grouped(code))));
    }

    @Test
    void oneOfALaterVersionIsToldFromADamagedAndARefusedOne() throws Exception {
        withoutCopies();
        String good = Files.readString(keyFile());
        change(good, "\"schema\": 1", "\"schema\": 2");
        assertEquals(Kind.NEWER, refused(LockedFolder.WORDS));
        assertEquals(Kind.NEWER, assertThrows(FolderProblem.class,
                () -> folder.locks.opens(folder.workbook, LockedFolder.passphrase(LockedFolder.WORDS))).kind());
        change(good, "\"memory\": 64", "\"memory\": 1");
        assertEquals(Kind.KEYS_REFUSED, refused(LockedFolder.WORDS));
        Files.writeString(folder.keys().resolve("zz.json"), "{");
        assertEquals(Kind.KEYS_DAMAGED, refused(LockedFolder.WORDS));
    }

    private void change(String good, String from, String to) throws IOException {
        Files.write(keyFile(), RevisionJsonTest.summed(good.replaceFirst(from, to)));
    }

    @Test
    void whatNoVersionWritesIsDamage() throws Exception {
        String good = Files.readString(keyFile());
        KeyJson.read(good.getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, String> one : Map.of("\"argon2id\"", "\"md5\"", "\"salt\": \"[^\"]*\"", "\"salt\": \"AAAA\"",
                "(\"keys\": \\{\\s*\"[0-9a-f]{8}\": )\"[^\"]*\"", "$1\"AAAA\"", "\"opens\": \"passphrase\"", "\"opens\": \"anybody\"").entrySet()) {
            byte[] bad = RevisionJsonTest.summed(good.replaceFirst(one.getKey(), one.getValue()));
            assertEquals(Problem.BAD_VALUE, assertThrows(BadFile.class, () -> KeyJson.read(bad), one.getKey()).problem());
        }
    }

    @Test
    void onlyFilesOfAKeysSizeAreReadAsKeys() throws Exception {
        Files.writeString(folder.keys().resolve("notes.txt"), "not a key");
        Files.writeString(folder.keys().resolve(".sync.json"), "a sync tool's own");
        assertEquals(List.of(), folder.open().check(Progress.NONE));
        Files.createSymbolicLink(folder.keys().resolve("link.json"), keyFile());
        Files.write(folder.keys().resolve("huge.json"), new byte[1_000_001]);
        assertEquals(List.of(Problem.KEY_DAMAGED, Problem.KEY_DAMAGED),
                folder.open().check(Progress.NONE).stream().map(f -> f.problem()).toList());
    }

    /** Both computers set another passphrase for the same key. */
    @Test
    void anotherPassphraseForTheSameKeyIsLeftAndToldOf() throws Exception {
        byte[] bytes = Files.readAllBytes(keyFile());
        Path old = keyFile();
        folder.locks.change(folder.workbook, LockedFolder.passphrase(LockedFolder.WORDS), LockedFolder.passphrase(NEW), false);
        Files.write(old, bytes);
        Locks.Changed changed = folder.locks.change(folder.workbook, LockedFolder.passphrase(NEW), LockedFolder.passphrase("the third way home"), false);
        assertTrue(changed.others());
        assertEquals(List.of(saved), opened(LockedFolder.WORDS));
        assertEquals(List.of(saved), opened("the third way home"));
        assertEquals(Kind.WRONG_PASSPHRASE, refused(NEW));
    }

    /** The other computer drew a new key, which the passphrase here does not know. */
    @Test
    void aKeyFileThatOpensMoreIsNeverTakenAway() throws Exception {
        byte[] bytes = Files.readAllBytes(keyFile());
        Path old = keyFile();
        folder.locks.change(folder.workbook, LockedFolder.passphrase(LockedFolder.WORDS), LockedFolder.passphrase(NEW), true);
        Path more = keyFile();
        Files.write(old, bytes);
        Locks here = new Locks(temp.resolve("state here"), LockedFolder.QUICK);
        assertTrue(here.change(folder.workbook, LockedFolder.passphrase(LockedFolder.WORDS), LockedFolder.passphrase("the third way home"), false).others());
        assertTrue(Files.exists(more));
        assertFalse(Files.exists(old));
    }

    /** The drive says that it wrote the new key file, and later gives back something else. */
    @Test
    void aNewPassphraseThatDoesNotOpenOnTheDiskChangesNothing() throws Exception {
        Map<Path, Integer> reads = new HashMap<>();
        List<Path> before = files(folder.keys());
        for (String lie : new String[] {"{", ""}) {
            Disk lying = new GivenBack((file, bytes) -> before.contains(file) || !file.startsWith(folder.keys()) || reads.merge(file, 1, Integer::sum) == 1
                    ? bytes : lie.isEmpty() ? bytesOf(before.getFirst()) : lie.getBytes(StandardCharsets.UTF_8));
            Locks locks = new Locks(lying, folder.state, LockedFolder.QUICK);
            WorkbookFolder open = locks.open(folder.path, LockedFolder.passphrase(LockedFolder.WORDS));
            reads.clear();
            assertEquals(Kind.OTHER, assertThrows(FolderProblem.class, () -> locks.change(open,
                    LockedFolder.passphrase(LockedFolder.WORDS), LockedFolder.passphrase(NEW), false)).kind());
            assertEquals(before, files(folder.keys()));
            assertEquals(List.of(saved), opened(LockedFolder.WORDS));
        }
    }

    private static byte[] bytesOf(Path keyFile) {
        try {
            return Files.readAllBytes(keyFile);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

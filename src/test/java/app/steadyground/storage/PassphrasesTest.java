package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Problem;
import app.steadyground.entry.Revision;
import app.steadyground.storage.FolderProblem.Kind;
import app.steadyground.vault.Passphrase;
import app.steadyground.vault.RecoveryCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passphrases change, on one computer and on two; a recovery code opens as well. */
class PassphrasesTest {
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

    private static Passphrase passphrase(String words) {
        return LockedFolder.passphrase(words);
    }

    private void assertOpens(String words) throws Exception {
        assertEquals(List.of(saved), folder.open(words).read(Progress.NONE).heads(Samples.ITEM));
    }

    private void assertRefused(String words) {
        assertEquals(Kind.WRONG_PASSPHRASE, assertThrows(FolderProblem.class, () -> folder.open(words)).kind());
    }

    private static List<String> names(Path in) throws IOException {
        try (Stream<Path> all = Files.list(in)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theNewOneOpensAndTheOldOneDoesNot() throws Exception {
        Locks.Changed changed = folder.locks.change(folder.workbook, passphrase(LockedFolder.WORDS), passphrase(NEW), false);
        assertEquals(1, changed.removed().size());
        assertFalse(changed.others() || changed.sheetGone());
        assertOpens(NEW);
        assertRefused(LockedFolder.WORDS);
        assertEquals(names(folder.keys()), names(folder.state.resolve("keys").resolve(folder.workbook.info().id())));
        // The window that was open goes on with the same data key.
        folder.workbook.save(folder.revision(2, "more words"));
        assertEquals(2, folder.open(NEW).revisions(Samples.ITEM).size());
    }

    @Test
    void aWrongOldOneChangesNothing() throws Exception {
        var before = TestFolder.snapshot(temp);
        assertEquals(Kind.WRONG_PASSPHRASE, assertThrows(FolderProblem.class,
                () -> folder.locks.change(folder.workbook, passphrase("wrong, quite wrong"), passphrase(NEW), false)).kind());
        assertEquals(before, TestFolder.snapshot(temp));
        assertFalse(folder.locks.opens(folder.workbook, passphrase("wrong, quite wrong")));
        assertTrue(folder.locks.opens(folder.workbook, passphrase(LockedFolder.WORDS)));
    }

    @Test
    void withANewKeyTheOldPassphraseOpensNothingThatIsSavedLater() throws Exception {
        Path before = Files.copy(folder.keys().resolve(names(folder.keys()).getFirst()), temp.resolve("kept"));
        folder.locks.change(folder.workbook, passphrase(LockedFolder.WORDS), passphrase(NEW), true);
        WorkbookFolder opened = folder.open(NEW);
        assertEquals(1, Reforming.sealing(opened).run(Progress.NONE).done());
        assertEquals(0, Reforming.sealing(opened).run(Progress.NONE).done());
        assertOpens(NEW);
        for (String name : names(folder.keys())) {
            Files.delete(folder.keys().resolve(name));
        }
        // Somebody who has an old backup's key file and the old passphrase.
        Files.copy(before, folder.keys().resolve("00000000.json"));
        WorkbookFolder old = new Locks(temp.resolve("elsewhere"), LockedFolder.QUICK).open(folder.path, passphrase(LockedFolder.WORDS));
        assertEquals(List.of(Problem.LOCKED), old.read(Progress.NONE).faults().stream().map(f -> f.problem()).toList());
    }

    @Test
    void twoComputersThatBothChangeItLoseNothing() throws Exception {
        Path other = temp.resolve("other computer");
        copy(folder.path, other);
        Locks there = new Locks(temp.resolve("other state"), LockedFolder.QUICK);
        there.change(there.open(other, passphrase(LockedFolder.WORDS)), passphrase(LockedFolder.WORDS), passphrase("the third way home"), true);
        WorkbookFolder onOther = there.open(other, passphrase("the third way home"));
        Revision theirs = folder.revision(Samples.OTHER_ITEM, 1, "written there");
        onOther.save(theirs);
        folder.locks.change(folder.workbook, passphrase(LockedFolder.WORDS), passphrase(NEW), false);
        // A sync tool joins both, removals too.
        for (String part : new String[] {"keys", "entries"}) {
            for (String name : names(other.resolve(part))) {
                if (!Files.exists(folder.path.resolve(part).resolve(name))) {
                    Files.copy(other.resolve(part).resolve(name), folder.path.resolve(part).resolve(name));
                }
            }
        }
        assertOpens(NEW);
        assertOpens("the third way home");
        assertRefused(LockedFolder.WORDS);
        WorkbookFolder mine = folder.open(NEW);
        assertEquals(List.of(Problem.LOCKED), mine.read(Progress.NONE).faults().stream().map(f -> f.problem()).toList());
        assertEquals(List.of(theirs), folder.open("the third way home").read(Progress.NONE).heads(Samples.OTHER_ITEM));
        Locks.Changed joined = folder.locks.change(mine, passphrase("the third way home"), passphrase("one for us both"), false);
        assertTrue(joined.others());
        assertEquals(2, folder.open("one for us both").read(Progress.NONE).entries().size());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Files.copy(one, to.resolve(from.relativize(one).toString()));
            }
        }
    }

    @Test
    void aRecoveryCodeOpensUntilItIsMadeVoid() throws Exception {
        char[] code = RecoveryCode.draw();
        folder.locks.addSheet(folder.workbook, passphrase(LockedFolder.WORDS), code);
        assertTrue(folder.locks.hasSheet(folder.workbook));
        String onPaper = new String(RecoveryCode.grouped(code));
        assertOpens(onPaper);
        assertRefused(new String(RecoveryCode.grouped(RecoveryCode.draw())));
        // Forgotten, and set anew by the sheet: then no passphrase but the new one opens, and the sheet still does.
        Locks.Changed changed = folder.locks.change(folder.workbook, passphrase(onPaper), passphrase(NEW), false);
        assertEquals(1, changed.removed().size());
        assertOpens(NEW);
        assertOpens(onPaper);
        assertRefused(LockedFolder.WORDS);
        char[] second = RecoveryCode.draw();
        folder.locks.addSheet(folder.workbook, passphrase(NEW), second);
        assertRefused(onPaper);
        assertOpens(new String(second));
        assertTrue(folder.locks.change(folder.workbook, passphrase(NEW), passphrase("yet another one"), true).sheetGone());
        assertRefused(new String(second));
        folder.locks.removeSheets(folder.workbook);
        assertFalse(folder.locks.hasSheet(folder.workbook));
    }

    @Test
    void aWorkbookIsLockedLaterAndUnlockedAgain() throws Exception {
        TestFolder plain = new TestFolder(Files.createDirectory(temp.resolve("plain")));
        plain.workbook.save(plain.revision(1, "1f2e3d4c", "the first words"));
        plain.workbook.save(plain.revision(2, "1f2e3d4c", "the first words, and more"));
        plain.workbook.save(plain.revision(Samples.OTHER_ITEM, 1, "aaaaaaaa", java.util.Map.of(), "another entry"));
        Files.copy(plain.file(plain.revision(1, "1f2e3d4c", "")), plain.entries().resolve("copy of a sync tool.json"));
        var before = TestFolder.snapshot(plain.path);
        Locks locks = new Locks(temp.resolve("s"), LockedFolder.QUICK);
        WorkbookFolder locked = locks.lock(plain.workbook, passphrase(NEW));
        assertEquals(2, locked.read(Progress.NONE).entries().size());
        assertTrue(locked.isPartlyPlain());
        assertEquals(4, Reforming.sealing(locked).run(Progress.NONE).done());
        assertFalse(locked.isPartlyPlain(), "nobody is told of what is sealed by now");
        WorkbookFolder again = locks.open(plain.path, passphrase(NEW));
        assertEquals(2, again.read(Progress.NONE).entries().size());
        assertFalse(again.isPartlyPlain());
        assertFalse(TestFolder.snapshot(plain.path).toString().contains("words"));
        assertEquals(List.of(), again.check(Progress.NONE));
        Reforming.Done done = Reforming.unsealing(again).run(Progress.NONE);
        assertEquals(new Reforming.Done(4, List.of()), done);
        assertThrows(IllegalArgumentException.class, () -> locks.removeLock(again, new Reforming.Done(3, List.of("one.json"))));
        assertTrue(locks.isLocked(plain.path), "its keys are still there");
        locks.removeLock(again, done);
        assertEquals(before, TestFolder.snapshot(plain.path));
        assertEquals(2, WorkbookFolder.open(plain.path).read(Progress.NONE).entries().size());
    }
}

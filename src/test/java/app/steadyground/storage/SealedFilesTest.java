package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.steadyground.entry.Problem;
import app.steadyground.entry.Revision;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a sealed file to who has no key to it. */
class SealedFilesTest {
    @TempDir
    Path temp;
    private LockedFolder folder;
    private Revision revision;
    private byte[] sealed;

    @BeforeEach
    void seal() throws Exception {
        folder = new LockedFolder(temp);
        revision = folder.revision(1, "rain");
        folder.workbook.save(revision);
        sealed = Files.readAllBytes(folder.file(revision));
    }

    private static Problem problem(byte[] file) {
        return assertThrows(BadFile.class, () -> PlainForm.PLAIN.unwrap(file)).problem();
    }

    private byte[] changed(String regex, String by) {
        return RevisionJsonTest.summed(new String(sealed, StandardCharsets.UTF_8).replaceFirst(regex, by));
    }

    @Test
    void aWholeOneIsLockedAndADamagedOneDamaged() {
        assertFalse(PlainForm.PLAIN.isOwn(sealed));
        assertEquals(Problem.LOCKED, problem(sealed));
        sealed[sealed.length / 2] ^= 1;
        assertNotEquals(Problem.LOCKED, problem(sealed));
    }

    @Test
    void oneOfALaterVersionIsNamedAsSuch() {
        assertEquals(Problem.LOCKED, problem(changed("\"schema\": 1", "\"schema\": 1")));
        assertEquals(Problem.NEWER, problem(changed("\"schema\": 1", "\"schema\": 2")));
    }

    @Test
    void saltOfAnotherLengthAndTextThatIsNoBase64AreDamage() {
        assertNotEquals(Problem.LOCKED, problem(changed("\"salt\": \"[^\"]*\"", "\"salt\": \"AAAA\"")));
        assertNotEquals(Problem.LOCKED, problem(changed("\"salt\": \"[^\"]*\"", "\"salt\": \"?\"")));
    }

    @Test
    void whatIsSealedInMemoryOpensWithTheKeysItWasSealedWith() throws Exception {
        SealedAway away = SealedAway.of(folder.workbook, List.of(revision));
        assertFalse(away.isEmpty());
        folder.workbook.forgetKeys();
        assertEquals(List.of(revision), away.open(folder.open()));
        LockedFolder other = new LockedFolder(Files.createDirectory(temp.resolve("other")));
        assertThrows(IllegalStateException.class, () -> away.open(other.workbook));
        WorkbookFolder plain = new TestFolder(Files.createDirectory(temp.resolve("plain"))).workbook;
        assertThrows(IllegalArgumentException.class, () -> SealedAway.of(plain, List.of(revision)));
    }

    @Test
    void aPlainFileThatIsTooLargeIsNotTaken() {
        assertEquals(Problem.TOO_LARGE, problem(new byte[(int) FolderNames.LARGEST + 1]));
    }
}

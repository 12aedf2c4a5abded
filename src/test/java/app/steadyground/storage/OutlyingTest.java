package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Ids;
import app.steadyground.storage.Outlying.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is deleted from the ledger is exactly what was written, and nothing else. */
class OutlyingTest {
    private final Outlying outlying = new Outlying();
    @TempDir
    private Path temp;
    private Path workbook;
    private Path file;

    @BeforeEach
    void places() throws Exception {
        workbook = temp.resolve("My workbook");
        WorkbookFolder.create(workbook, Samples.GUIDE, Ids.seeded(1), Instant.EPOCH);
        file = Files.writeString(temp.resolve("out.pdf"), "pages");
    }

    @Test
    void aFileThatIsStillWhatWasWrittenGoes() throws Exception {
        Outlying.Print print = outlying.print(file);
        assertEquals(5, print.bytes());
        assertEquals(State.AS_SIZED, outlying.state(file, 5));
        assertTrue(outlying.delete(file, print, workbook));
        assertTrue(Files.notExists(file));
        assertEquals(State.GONE, outlying.state(file, 5));
        assertFalse(outlying.delete(file, print, workbook));
    }

    @Test
    void anotherFileInItsPlaceStaysEvenOfTheSameSize() throws Exception {
        Outlying.Print print = outlying.print(file);
        Files.writeString(file, "mine!");
        assertFalse(outlying.delete(file, print, workbook));
        Files.writeString(file, "longer");
        assertEquals(State.OTHER, outlying.state(file, print.bytes()));
        assertFalse(outlying.delete(file, print, workbook));
        assertEquals("longer", Files.readString(file));
    }

    @Test
    void aCopyGoesWholeUnlessAnythingWasWrittenInIt() throws Exception {
        Path copy = temp.resolve("copy");
        new WorkbookCopy(WorkbookFolder.open(workbook)).copy(copy, List.of(), Progress.NONE);
        Outlying.Print print = outlying.print(copy);
        Path more = Files.writeString(copy.resolve("entries").resolve("more.json"), "");
        assertFalse(outlying.delete(copy, print, workbook), "one more file, although it is empty");
        Files.delete(more);
        Files.move(copy.resolve("README.txt"), copy.resolve("READ.txt"));
        assertFalse(outlying.delete(copy, print, workbook), "a file has another name");
        Files.move(copy.resolve("READ.txt"), copy.resolve("README.txt"));
        assertTrue(outlying.delete(copy, print, workbook));
        assertTrue(Files.notExists(copy));
    }

    @Test
    void theOpenWorkbookAndWhatItLiesInNeverGo() throws Exception {
        assertFalse(outlying.delete(workbook, outlying.print(workbook), workbook));
        assertFalse(outlying.delete(temp, outlying.print(temp), workbook));
        assertTrue(Files.exists(workbook.resolve("workbook.json")));
    }

    @Test
    void linksAreNotFollowed() throws Exception {
        Outlying.Print print = outlying.print(file);
        Path link = Files.createSymbolicLink(temp.resolve("link.pdf"), file);
        assertEquals(State.OTHER, outlying.state(link, 5));
        assertFalse(outlying.delete(link, print, workbook));
        Path folder = Files.createDirectory(temp.resolve("folder"));
        Files.createSymbolicLink(folder.resolve("in"), file);
        assertThrows(IOException.class, () -> outlying.print(folder));
        assertTrue(Files.exists(file));
    }

    @Test
    void oneBackupGoesIfItIsStillThatOne() throws Exception {
        WorkbookFolder folder = WorkbookFolder.open(workbook);
        Backups backups = new Backups(temp.resolve("Backups"), folder);
        Backups.Kept first = backups.make(folder, Instant.EPOCH, ZoneOffset.UTC, Progress.NONE).backup();
        Backups.Kept second = backups.make(folder, Instant.EPOCH.plusSeconds(60), ZoneOffset.UTC, Progress.NONE).backup();
        Files.copy(second.file(), first.file(), StandardCopyOption.REPLACE_EXISTING);
        assertFalse(OneBackup.delete(backups, first));
        Path other = Files.copy(second.file(), temp.resolve("Backups").resolve("holiday.zip"));
        assertFalse(OneBackup.delete(backups, new Backups.Kept(other, second.made(), second.entries(), second.bytes())));
        assertTrue(Files.exists(other), "a file that the person gave a name of its own");
        assertTrue(OneBackup.delete(backups, second));
        assertEquals(2, Files.list(temp.resolve("Backups")).count());
    }
}

package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Ids;
import app.steadyground.entry.NotSaved;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Stamp;
import app.steadyground.entry.Workbook;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class WorkbookFolderTest {
    private static final String SITTING = "1f2e3d4c";

    @TempDir
    Path temp;

    private static FolderProblem.Kind kind(Executable action) {
        return assertThrows(FolderProblem.class, action).kind();
    }

    private static String text(Workbook workbook, String item) {
        return ((Content.Text) workbook.entry(item).orElseThrow().answers().get("event").content()).text();
    }

    @Test
    void whatWasSavedIsThereWhenOpenedAgain() throws Exception {
        TestFolder folder = new TestFolder(temp);
        folder.workbook.save(folder.revision(1, SITTING, "first"));
        folder.workbook.save(folder.revision(11, SITTING, "second"));
        WorkbookFolder again = WorkbookFolder.open(folder.path);
        assertEquals(folder.workbook.info(), again.info());
        assertEquals("second", text(again.read(Progress.NONE), Samples.ITEM));
        assertEquals(List.of(11, 1), again.revisions(Samples.ITEM).stream().map(r -> r.stamp().n()).toList());
        assertEquals(List.of(), again.check(Progress.NONE));
    }

    @Test
    void aWorkbookOfTheFirstVersionOpens() throws Exception {
        Path path = Files.createDirectories(temp.resolve("old").resolve("entries")).getParent();
        try (InputStream workbook = getClass().getResourceAsStream("golden/workbook-1.json");
                InputStream revision = getClass().getResourceAsStream("golden/revision-1.json")) {
            Files.copy(workbook, path.resolve("workbook.json"));
            Files.copy(revision, path.resolve("entries").resolve(RevisionName.of(Samples.everything()).toString()));
        }
        Workbook workbook = WorkbookFolder.open(path).read(Progress.NONE);
        assertEquals(List.of(), workbook.faults());
        assertEquals(Samples.everything().answers(), workbook.entry(Samples.ITEM).orElseThrow().answers());
    }

    @Test
    void aFolderThatVanishedIsNeverMadeAnew() throws Exception {
        TestFolder folder = new TestFolder(temp);
        Revision revision = folder.revision(1, SITTING, "x");
        Files.move(folder.path.resolve("entries"), temp.resolve("away"));
        assertEquals(NotSaved.Reason.FOLDER_GONE, assertThrows(NotSaved.class, () -> folder.workbook.save(revision))
                .reason());
        assertEquals(FolderProblem.Kind.NOT_THERE, kind(() -> folder.workbook.read(Progress.NONE)));
        assertFalse(Files.exists(folder.entries()));
        Files.move(temp.resolve("away"), folder.entries());
        Files.delete(folder.path.resolve("workbook.json"));
        assertEquals(NotSaved.Reason.FOLDER_GONE, assertThrows(NotSaved.class, () -> folder.workbook.save(revision))
                .reason());
    }

    @Test
    void nothingIsWrittenIntoAnotherWorkbookThatTookThePlace() throws Exception {
        TestFolder folder = new TestFolder(temp);
        Files.move(folder.path, temp.resolve("away"));
        WorkbookFolder.create(folder.path, Samples.GUIDE, Ids.seeded(2), Samples.NOW);
        Map<String, String> before = folder.snapshot();
        Revision revision = folder.revision(1, SITTING, "mine");
        assertEquals(NotSaved.Reason.OTHER_WORKBOOK,
                assertThrows(NotSaved.class, () -> folder.workbook.save(revision)).reason());
        assertEquals(before, folder.snapshot());
    }

    @Test
    void anEntriesFolderThatIsALinkIsRefused() throws Exception {
        TestFolder folder = new TestFolder(temp);
        Path elsewhere = temp.resolve("elsewhere");
        Files.move(folder.entries(), elsewhere);
        Files.createSymbolicLink(folder.entries(), elsewhere);
        assertEquals(FolderProblem.Kind.DAMAGED, kind(() -> WorkbookFolder.open(folder.path)));
        assertThrows(NotSaved.class, () -> folder.workbook.save(folder.revision(1, SITTING, "x")));
        assertEquals(0, elsewhere.toFile().list().length);
    }

    @Test
    void nothingIsEverReplaced() throws Exception {
        TestFolder folder = new TestFolder(temp);
        folder.workbook.save(folder.revision(1, SITTING, "first"));
        Map<String, String> before = folder.snapshot();
        assertTrue(assertThrows(NotSaved.class, () -> folder.workbook.save(folder.revision(1, SITTING, "other")))
                .isNumberTaken());
        assertEquals(before, folder.snapshot());
    }

    @Test
    void whatCouldNotBeReadAgainIsNotWritten() throws Exception {
        TestFolder folder = new TestFolder(temp);
        assertEquals(NotSaved.Reason.TOO_LARGE, assertThrows(NotSaved.class,
                () -> folder.workbook.save(folder.revision(1, SITTING, "x".repeat(20_000_000)))).reason());
        assertThrows(NotSaved.class, () -> folder.workbook.save(Samples.revision(1, SITTING, "of another workbook")));
        assertThrows(NotSaved.class,
                () -> folder.workbook.save(folder.revision(Samples.ITEM, 1, SITTING, Map.of("aa01aa01", 5),
                "covers the future")));
        assertEquals(0, folder.entries().toFile().list().length);
    }

    @Test
    void aDraftGoesOnlyIfItIsCoveredAndWhatItSeems() throws Exception {
        TestFolder folder = new TestFolder(temp);
        Revision draft = folder.revision(1, SITTING, "a");
        Revision saved = folder.revision(2, SITTING, "ab");
        Revision other = folder.revision(1, "aaaaaaaa", "elsewhere");
        for (Revision revision : List.of(draft, saved, other)) {
            folder.workbook.save(revision);
        }
        folder.workbook.discard(saved, other.stamp());
        folder.workbook.discard(draft, saved.stamp());
        folder.workbook.discard(saved, new Stamp(9, SITTING));
        assertEquals(3, folder.entries().toFile().list().length);
        folder.workbook.discard(saved, draft.stamp());
        assertFalse(Files.exists(folder.file(draft)));
        Files.writeString(folder.file(draft), "not what the program wrote");
        folder.workbook.discard(saved, draft.stamp());
        assertTrue(Files.exists(folder.file(draft)));
    }

    @Test
    void readingCanBeCancelled() throws Exception {
        TestFolder folder = new TestFolder(temp);
        folder.workbook.save(folder.revision(1, SITTING, "x"));
        Progress cancelled = new Progress() {
            @Override
            public void step(int done, int total) {
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> folder.workbook.read(cancelled));
    }

    @Test
    void aFileAmongTheEntriesOfAWorkbookIsKnown() throws Exception {
        TestFolder folder = new TestFolder(temp);
        assertTrue(WorkbookFolder.isAmongEntries(folder.entries().resolve("a.pdf")));
        assertFalse(WorkbookFolder.isAmongEntries(folder.path.resolve("a.pdf")));
        Path others = Files.createDirectory(temp.resolve("entries"));
        assertFalse(WorkbookFolder.isAmongEntries(others.resolve("a.pdf")), "a folder of that name that belongs to no workbook");
        assertFalse(WorkbookFolder.isAmongEntries(temp.resolve("gone/a.pdf")));
        assertFalse(folder.workbook.isPartlyPlain(), "only of a locked one it is worth saying");
    }
}

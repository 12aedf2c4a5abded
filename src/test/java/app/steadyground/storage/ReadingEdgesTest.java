package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Content;
import app.steadyground.entry.Ids;
import app.steadyground.entry.NotSaved;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Stamp;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What else may lie where a workbook is read, made or saved. */
class ReadingEdgesTest {
    @TempDir
    Path temp;
    private TestFolder folder;
    private Revision saved;

    @BeforeEach
    void aWorkbook() throws Exception {
        folder = new TestFolder(temp);
        saved = folder.revision(1, "1f2e3d4c", "one");
        folder.workbook.save(saved);
    }

    /** A workbook whose keys are missing is told by its entries, and by nothing that is not one of them. */
    @Test
    void onlySealedEntriesMakeAWorkbookALockedOne() throws Exception {
        assertFalse(Sealed.isAll(new RealDisk(), folder.entries()));
        LockedFolder locked = new LockedFolder(Files.createDirectory(temp.resolve("locked")));
        Path entries = locked.path.resolve("entries");
        assertFalse(Sealed.isAll(new RealDisk(), entries), "nothing is in it");
        Revision first = locked.revision(1, "secret");
        locked.workbook.save(first);
        assertTrue(Sealed.isAll(new RealDisk(), entries));
        Path link = Files.createSymbolicLink(locked.file(locked.revision(2, "")), locked.file(first));
        assertFalse(Sealed.isAll(new RealDisk(), entries));
        Files.delete(link);
        Disk large = new WrongDisk(new RealDisk()) {
            @Override
            public Thing look(Path path) throws IOException {
                return new Thing(disk.look(path).kind(), FolderNames.LARGEST_SEALED + 1);
            }
        };
        assertFalse(Sealed.isAll(large, entries));
        Files.write(locked.file(locked.revision(2, "")), RevisionJson.write(saved));
        assertFalse(Sealed.isAll(new RealDisk(), entries), "one of them is plain");
    }

    @Test
    void anUnfinishedFileOfAnEarlierProcessOfTheSameNumberIsStray() {
        String own = TempNames.of("a.json");
        assertFalse(TempNames.isStray(own));
        assertTrue(TempNames.isStray(own.replaceFirst("-s[0-9]+-", "-s1-")), "that process began in 1970");
        assertFalse(TempNames.isStray(own.replaceFirst("-s[0-9]+-", "-")), "who knows when it began");
        assertFalse(TempNames.isStray("a.json"));
    }

    @Test
    void aStrayNameThatIsAFolderStays() throws Exception {
        Path stray = Files.createDirectory(folder.entries().resolve(".x.json.999999999999-0a1b2c3d.tmp"));
        WorkbookFolder.open(folder.path);
        assertTrue(Files.exists(stray));
    }

    @Test
    void noWorkbookIsMadeAroundEntriesThatAreThere() throws Exception {
        Files.delete(folder.path.resolve("workbook.json"));
        assertEquals(FolderProblem.Kind.NOT_EMPTY, assertThrows(FolderProblem.class, this::create).kind());
        Files.delete(folder.file(saved));
        Files.delete(folder.entries());
        Files.createSymbolicLink(folder.entries(), temp);
        assertEquals(FolderProblem.Kind.NOT_EMPTY, assertThrows(FolderProblem.class, this::create).kind());
        Files.delete(folder.entries());
        assertTrue(create().read(Progress.NONE).isEmpty());
    }

    private WorkbookFolder create() throws FolderProblem {
        return WorkbookFolder.create(folder.path, Samples.GUIDE, Ids.seeded(3), Samples.NOW);
    }

    /** Two windows make a workbook in the same folder at the same moment: the second one's failure must not harm the first one's. */
    @Test
    void whatAnotherProgramMadeMeanwhileIsNotTakenAway() throws Exception {
        Path path = temp.resolve("both");
        byte[] theirs = Files.readAllBytes(folder.path.resolve("workbook.json"));
        Disk disk = new WrongDisk(new RealDisk()) {
            @Override
            public void move(Path from, Path to) throws IOException {
                if (to.endsWith("workbook.json")) {
                    Files.write(to, theirs);
                }
                disk.move(from, to);
            }
        };
        assertThrows(FolderProblem.class, () -> new FolderDoor(disk).create(path, Samples.GUIDE, Ids.seeded(3), Samples.NOW));
        assertArrayEquals(theirs, Files.readAllBytes(path.resolve("workbook.json")));
    }

    @Test
    void whyAFolderCannotBeOpenedIsToldApart() {
        assertEquals(FolderProblem.Kind.NOT_ALLOWED, FolderDoor.problem(new AccessDeniedException("a")).kind());
        assertEquals(FolderProblem.Kind.NOT_A_WORKBOOK, FolderDoor.problem(new NotDirectoryException("a")).kind());
        assertEquals(FolderProblem.Kind.OTHER, FolderDoor.problem(new IOException("a")).kind());
    }

    @Test
    void aFaultOfTheProgramWhileManyAreReadIsNotTakenForAnEmptyWorkbook() throws Exception {
        for (int i = 0; i < 12; i++) {
            folder.workbook.save(folder.revision(Ids.seeded(i).item(), 1, "0c9b0c9b", Map.of(), "more"));
        }
        Progress broken = Steps.once(() -> {
            throw new IllegalArgumentException();
        });
        assertThrows(IllegalStateException.class, () -> folder.workbook.read(broken));
    }

    /** Written as it stands, this would be read back as another kind of answer, and written otherwise the next time. */
    @Test
    void whatWouldNotComeBackAsItWasIsNotCalledSaved() throws Exception {
        Content unknown = new Content.Unknown("short-text", "{\"mood\":1,\"text\":\"la\"}");
        Revision odd = new Revision(saved.header(), new Stamp(2, "1f2e3d4c"), Map.of(), saved.saved(), false,
                Map.of("event", new Answer("What?", unknown, new Stamp(2, "1f2e3d4c"))), 1, 1, Map.of());
        Map<String, String> before = folder.snapshot();
        assertEquals(NotSaved.Reason.OTHER, assertThrows(NotSaved.class, () -> folder.workbook.save(odd)).reason());
        assertEquals(before, folder.snapshot());
    }

    @Test
    void aFolderOfAFileSystemThatCannotForceItCountsAsForced() throws IOException {
        Path folderOfTheSystem = Path.of("/proc/self");
        assumeTrue(Files.isDirectory(folderOfTheSystem));
        new RealDisk().forceFolder(folderOfTheSystem);
    }

    @Test
    void whereNothingIsErasedNothingIsReadOrRemoved() throws Exception {
        Files.writeString(folder.entries().resolve(".half.json"), "some sync tool's");
        Map<String, String> before = folder.snapshot();
        Rescue rescue = new Rescue(temp.resolve("state"), folder.workbook);
        assertEquals(List.of(), folder.workbook.clearErased(List.of(), rescue));
        assertEquals(before, folder.snapshot());
    }

    /** All its own files have gone already; a copy that arrives late under another name goes too. */
    @Test
    void aCopyThatArrivesAfterTheErasingGoesToo() throws Exception {
        Revision erasing = new Revision(saved.header(), new Stamp(5, "dddddddd"), Map.of("1f2e3d4c", 1), saved.saved(), true, Map.of(), 1, 1, Map.of());
        folder.workbook.save(erasing);
        Rescue rescue = new Rescue(temp.resolve("state"), folder.workbook);
        assertEquals(List.of(), folder.workbook.clearErased(List.of(Samples.ITEM), rescue));
        Path late = Files.write(folder.entries().resolve("late (1).json"), RevisionJson.write(saved));
        Files.writeString(folder.entries().resolve(".half.json"), "some sync tool's");
        assertEquals(List.of(), folder.workbook.clearErased(List.of(Samples.ITEM), rescue));
        assertFalse(Files.exists(late));
        assertTrue(Files.exists(folder.file(erasing)));
    }
}

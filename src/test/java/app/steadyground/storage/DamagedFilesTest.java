package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Fault;
import app.steadyground.entry.Heads;
import app.steadyground.entry.Problem;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Workbook;
import app.steadyground.guide.Texts;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not as they should be: named, left alone, and no hindrance to the rest. */
class DamagedFilesTest {
    private static final String SITTING = "1f2e3d4c";

    @TempDir
    Path temp;
    private TestFolder folder;

    @BeforeEach
    void aWorkbookWithOneGoodEntry() throws Exception {
        folder = new TestFolder(temp);
        folder.workbook.save(folder.revision(Samples.OTHER_ITEM, 1, SITTING, Map.of(), "good"));
    }

    private Path next() {
        return folder.file(folder.revision(5, SITTING, ""));
    }

    private String revision(String text) {
        return new String(RevisionJson.write(folder.revision(5, SITTING, text)), StandardCharsets.UTF_8);
    }

    private Map<String, Problem> faults() throws Exception {
        Map<String, String> before = folder.snapshot();
        Workbook workbook = folder.workbook.read(Progress.NONE);
        assertTrue(workbook.entry(Samples.OTHER_ITEM).isPresent(), "the rest is usable");
        assertEquals(workbook.faults(), folder.workbook.check(Progress.NONE));
        assertEquals(before, folder.snapshot());
        Map<String, Problem> faults = new TreeMap<>();
        for (Fault fault : workbook.faults()) {
            faults.put(fault.file(), fault.problem());
            assertTrue(Texts.has(fault.problem().key()));
        }
        return faults;
    }

    private void isNamed(Problem problem) throws Exception {
        assertEquals(Map.of("entries/" + next().getFileName(), problem), faults());
    }

    @Test
    void everyProblemOfBytes() throws Exception {
        String good = revision("words");
        Map<Problem, byte[]> bad = Map.of(
                Problem.EMPTY, new byte[0],
                Problem.NOT_JSON, new byte[3000],
                Problem.NOT_OURS, "{\"shopping\": []}".getBytes(StandardCharsets.UTF_8),
                Problem.DUPLICATE_NAMES, "{\"a\": 1, \"a\": 2}".getBytes(StandardCharsets.UTF_8),
                Problem.TOO_DEEP, "[".repeat(200_000).getBytes(StandardCharsets.UTF_8),
                Problem.BAD_TEXT, new byte[] {'"', (byte) 0xc3, '"'},
                Problem.BAD_VALUE, RevisionJsonTest.summed(good.replace("2026-11-20", "soon")),
                Problem.CHANGED_OUTSIDE, good.replace("words", "other words").getBytes(StandardCharsets.UTF_8),
                Problem.NEWER, RevisionJsonTest.summed(good.replace("\"minReader\": 1", "\"minReader\": 2")
                .replace("\"text\"", "\"ink\"")));
        for (Map.Entry<Problem, byte[]> one : bad.entrySet()) {
            Files.write(next(), one.getValue());
            isNamed(one.getKey());
        }
    }

    @Test
    void aFileOfAnotherWorkbook() throws Exception {
        Files.write(next(), RevisionJson.write(Samples.revision(5, SITTING, "x")));
        isNamed(Problem.OTHER_WORKBOOK);
    }

    @Test
    void aFileThatIsNotWhatItsNameSays() throws Exception {
        Files.write(next(), RevisionJson.write(folder.revision(6, SITTING, "x")));
        isNamed(Problem.WRONG_NAME);
    }

    @Test
    void aLink() throws Exception {
        Path elsewhere = Files.writeString(temp.resolve("elsewhere.json"), revision("x"));
        Files.createSymbolicLink(next(), elsewhere);
        isNamed(Problem.LINK);
    }

    @Test
    void aFileOfFiftyMegabytes() throws Exception {
        try (RandomAccessFile file = new RandomAccessFile(next().toFile(), "rw")) {
            file.setLength(50_000_000);
        }
        isNamed(Problem.TOO_LARGE);
    }

    @Test
    void aFileTheDiskDoesNotGive() throws Exception {
        Files.writeString(next(), revision("x"));
        FaultyDisk disk = new FaultyDisk();
        EntryFiles files = new EntryFiles(disk, folder.entries(), folder.workbook.info().id());
        disk.failAt(0, false, () -> new IOException("Input/output error"));
        BadFile bad = assertThrows(BadFile.class,
                () -> files.read(RevisionName.parse(next().getFileName().toString()).orElseThrow()));
        assertEquals(Problem.UNREADABLE, bad.problem());
    }

    @Test
    void foreignFiles() throws Exception {
        Files.writeString(folder.entries().resolve("notes.txt"), "milk, bread");
        Files.writeString(folder.entries().resolve("copy (conflict).json"), revision("x"));
        Files.createDirectory(folder.entries().resolve("more"));
        for (String ignored : List.of(".DS_Store", ".stfolder", "desktop.ini", "Thumbs.db", "._x.json",
                "~syncthing~x.tmp")) {
            Files.writeString(folder.entries().resolve(ignored), "");
        }
        assertEquals(Map.of("entries/notes.txt", Problem.NOT_OURS, "entries/more", Problem.NOT_OURS), faults());
        assertTrue(folder.workbook.read(Progress.NONE).entry(Samples.ITEM).isPresent(), "the copy counts as what it is");
    }

    @Test
    void theNewestReadableBeforeADamagedOneCounts() throws Exception {
        Revision before = folder.revision(4, SITTING, "before");
        folder.workbook.save(folder.revision(3, SITTING, "long before"));
        folder.workbook.save(before);
        Files.writeString(next(), "{");
        Workbook workbook = folder.workbook.read(Progress.NONE);
        assertEquals(List.of(before), workbook.heads(Samples.ITEM));
        assertEquals(1, workbook.faults().size());
        assertEquals(2, folder.workbook.revisions(Samples.ITEM).size());
    }

    @Test
    void numbersAreReadAsNumbers() throws Exception {
        folder.workbook.save(folder.revision(9, SITTING, "nine"));
        folder.workbook.save(folder.revision(10, SITTING, "ten"));
        assertEquals(10, folder.workbook.read(Progress.NONE).heads(Samples.ITEM).getFirst().stamp().n());
    }

    /** However entries are spread over files, what is skipped when opening makes no difference. */
    @Test
    void whatIsNotReadWhenOpeningDoesNotCount() throws Exception {
        List<Revision> all = new ArrayList<>(List.of(folder.revision(1, SITTING, "a"),
                folder.revision(11, SITTING, "b"),
                folder.revision(Samples.ITEM, 12, "aaaaaaaa", Map.of(SITTING, 11), "c"),
                folder.revision(21, SITTING, "d")));
        for (Revision revision : all) {
            folder.workbook.save(revision);
        }
        assertEquals(Heads.of(all), folder.workbook.read(Progress.NONE).heads(Samples.ITEM));
        assertEquals("d", ((Content.Text) all.getLast().answers().get("event").content()).text());
    }
}

package app.steadyground.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Beginnings;
import app.steadyground.entry.Content;
import app.steadyground.entry.Draft;
import app.steadyground.entry.Ids;
import app.steadyground.entry.Sitting;
import app.steadyground.entry.WorkbookInfo;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.storage.GuideFiles;
import app.steadyground.storage.Progress;
import app.steadyground.storage.WorkbookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands on a workbook's folder. */
class WorkbookCommandsTest {
    private static final Guide GUIDE = GuideFiles.bundled();

    @TempDir
    private Path temp;
    private Path folder;

    @BeforeEach
    void nameAFolder() {
        folder = temp.resolve("My workbook");
    }

    @Test
    void newMakesAnEmptyWorkbookOnce() throws Exception {
        Ran made = Ran.command("new", folder);
        assertEquals(0, made.code());
        assertTrue(made.last().endsWith("My workbook"));
        assertTrue(WorkbookFolder.open(folder).read(Progress.NONE).isEmpty());

        Map<String, byte[]> before = files(folder);
        Ran again = Ran.command("new", folder);
        assertEquals(2, again.code());
        assertEquals(Texts.get("folder-problem.already-one"), again.err().strip());
        assertSame(before, files(folder));
    }

    @Test
    void newDoesNotTouchAFolderOfSomethingElse() throws IOException {
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("photo.jpg"), "x");
        Ran ran = Ran.command("new", folder);
        assertEquals(2, ran.code());
        assertEquals(Texts.get("folder-problem.not-empty"), ran.err().strip());
        assertEquals(1, files(folder).size());
    }

    @Test
    void aFolderThatIsNotThereIsSaidInASentence() {
        for (String command : List.of("check", "search")) {
            Ran ran = command.equals("check") ? Ran.command("check", folder) : Ran.command("search", folder, "rain");
            assertEquals(2, ran.code());
            assertEquals(Texts.get("folder-problem.not-there"), ran.err().strip());
        }
        assertFalse(Files.exists(folder));
    }

    @Test
    void checkNamesEachDamagedFileAndChangesNothing() throws Exception {
        Ran.command("sample", folder, "--entries", 12, "--seed", 1);
        assertEquals(0, Ran.command("check", folder).code());

        List<Path> entries = entryFiles();
        Files.write(entries.get(0), new byte[0]);
        Files.writeString(entries.get(1), "{\"half\":");
        Files.writeString(folder.resolve("entries/odd\u001b[31mname.json"), "{}");
        Map<String, byte[]> before = files(folder);
        Ran ran = Ran.command("check", folder);
        assertEquals(1, ran.code());
        assertEquals(4, ran.out().size(), ran.out().toString());
        String all = String.join("\n", ran.out());
        assertTrue(all.contains("entries/" + entries.get(0).getFileName() + ": " + Texts.get("problem.empty")), all);
        assertTrue(all.contains("entries/" + entries.get(1).getFileName() + ": " + Texts.get("problem.not-json")), all);
        assertTrue(all.contains("odd [31mname.json") && !all.contains("\u001b"), "no name steers the terminal");
        assertTrue(ran.last().endsWith("3 files are damaged."), all);
        assertSame(before, files(folder));
    }

    @Test
    void aDamagedWorkbookFileIsAProblemFound() throws Exception {
        Ran.command("new", folder);
        Files.writeString(folder.resolve("workbook.json"), "{");
        Ran ran = Ran.command("check", folder);
        assertEquals(1, ran.code());
        assertEquals(List.of(Texts.get("folder-problem.damaged")), ran.out());
    }

    @Test
    void searchTellsDatePageAndWordsNewestFirst() throws Exception {
        Ran.command("new", folder);
        write("doubt-on-paper", "2026-01-05", "event", "We stood in the rain.");
        write("feelings-now", "2026-02-05", "setting", "Rain\u001b]0;title\u0007 again, \u202Eand more");
        write("feelings-now", "2026-03-05", "setting", "Sun");
        Ran ran = Ran.command("search", folder, "rain");
        assertEquals(0, ran.code());
        assertEquals(List.of("2026-02-05  feelings-now  Rain ]0;title  again,  and more",
                "2026-01-05  doubt-on-paper  We stood in the rain."), ran.out());
        assertEquals("", ran.err());
        assertEquals(1, Ran.command("search", folder, "stood", "rain").out().size());
        assertEquals(1, Ran.command("search", folder, "\"the rain\"").out().size());
    }

    @Test
    void searchSaysWhenNothingIsFoundAndWhenNotAllCouldBeRead() throws Exception {
        Ran.command("new", folder);
        write("feelings-now", "2026-03-05", "setting", "Sun");
        assertEquals(Texts.get("cli.search.nothing"), Ran.command("search", folder, "rain").err().strip());
        Files.write(entryFiles().getFirst(), new byte[0]);
        Ran ran = Ran.command("search", folder, "sun");
        assertEquals(0, ran.code());
        assertTrue(ran.err().contains(Texts.get("cli.unread", 1)));
    }

    @Test
    void theSameSampleIsTheSameToTheByte() throws Exception {
        Ran.command("sample", folder, "--entries", 40, "--seed", 9);
        Ran.command("sample", temp.resolve("same"), "--entries", 40, "--seed", 9);
        Ran.command("sample", temp.resolve("other"), "--entries", 40, "--seed", 10);
        assertSame(files(folder), files(temp.resolve("same")));
        assertNotEquals(files(folder).keySet(), files(temp.resolve("other")).keySet());
        assertEquals(38, WorkbookFolder.open(folder).read(Progress.NONE).entries().size(), "two of them are deleted");
    }

    @Test
    void aSampleIsDurableInFormAndWithoutLeftovers() throws Exception {
        Ran.command("sample", folder, "--entries", 30, "--seed", 3);
        assertTrue(files(folder).keySet().stream().noneMatch(n -> n.endsWith(".tmp")));
        assertEquals(0, Ran.command("check", folder).code());
    }

    @Test
    void aSampleGoesIntoAnEmptyWorkbookButNotIntoOneThatIsUsed() throws Exception {
        Ran.command("new", folder);
        assertEquals(0, Ran.command("sample", folder, "--entries", 3, "--seed", 1).code());
        Map<String, byte[]> before = files(folder);
        Ran ran = Ran.command("sample", folder, "--entries", 3, "--seed", 2);
        assertEquals(2, ran.code());
        assertEquals(Texts.get("cli.sample.written"), ran.err().strip());
        assertSame(before, files(folder));
    }

    @Test
    void aSampleDoesNotGoWhereAnEntryCannotBeRead() throws Exception {
        Ran.command("new", folder);
        write("feelings-now", "2026-03-05", "setting", "Sun");
        Files.write(entryFiles().getFirst(), new byte[0]);
        assertEquals(2, Ran.command("sample", folder, "--entries", 3, "--seed", 2).code());
        assertEquals(1, entryFiles().size());
    }

    private void write(String page, String date, String field, String text) throws Exception {
        WorkbookFolder workbook = WorkbookFolder.open(folder);
        Exercise exercise = GUIDE.page(page).orElseThrow();
        Draft beginning = Beginnings.of(exercise, List.of(), LocalDate.parse(date));
        Instant now = Instant.parse(date + "T10:00:00Z");
        WorkbookInfo info = workbook.info();
        Sitting sitting = new Sitting(Ids.secure(), info.id(), info.guide(), exercise, beginning, now, "UTC");
        Map<String, Content> contents = new LinkedHashMap<>(beginning.contents());
        contents.put(field, new Content.Text(FieldKind.SHORT_TEXT, text));
        workbook.save(sitting.next(new Draft(beginning.date(), contents), now));
    }

    private List<Path> entryFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("entries"))) {
            return files.sorted().toList();
        }
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void assertSame(Map<String, byte[]> expected, Map<String, byte[]> actual) {
        assertEquals(expected.keySet(), actual.keySet());
        expected.forEach((name, bytes) -> assertArrayEquals(bytes, actual.get(name), name));
    }
}

package app.steadyground.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.cli.Commands;
import app.steadyground.entry.Content;
import app.steadyground.entry.Fault;
import app.steadyground.entry.Problem;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Workbook;
import app.steadyground.guide.Texts;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever lies in a workbook's folder: it opens, the rest is there and takes new text, each bad file is named with a
 * calm sentence, {@code check} says so too, and no byte is touched.
 */
class BadInputTest {
    private static final String SITTING = "1f2e3d4c";

    @TempDir
    Path temp;
    private TestFolder folder;
    private Revision good;

    @BeforeEach
    void aWorkbookWithOneGoodEntryAndAVersionOfAnother() throws Exception {
        folder = new TestFolder(temp);
        folder.workbook.save(folder.revision(Samples.OTHER_ITEM, 1, "aaaaaaaa", Map.of(), "the rest"));
        folder.workbook.save(folder.revision(4, SITTING, "before"));
        good = folder.revision(5, SITTING, "words");
    }

    @TestFactory
    Stream<DynamicTest> inAFileOfTheNameOfARevision() {
        return BadInput.of(good).entrySet().stream().map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
            Files.write(folder.file(good), one.getValue().bytes());
            String name = "entries/" + folder.file(good).getFileName();
            assertNamed(Map.of(name, one.getValue().problem()));
            if (one.getValue().problem() != Problem.WRONG_NAME) {
                assertEquals("before", text(read(), Samples.ITEM), "the newest readable one before it counts");
            }
            Files.delete(folder.file(good));
        }));
    }

    @Test
    void aLinkIsNotFollowed() throws Exception {
        Files.createSymbolicLink(folder.file(good), Files.write(temp.resolve("elsewhere"), RevisionJson.write(good)));
        assertNamed(Map.of("entries/" + folder.file(good).getFileName(), Problem.LINK));
    }

    @Test
    void fiftyMegabytesAreNotRead() throws Exception {
        try (RandomAccessFile file = new RandomAccessFile(folder.file(good).toFile(), "rw")) {
            file.setLength(50_000_000);
        }
        assertNamed(Map.of("entries/" + folder.file(good).getFileName(), Problem.TOO_LARGE));
    }

    @Test
    void namesThatAreNoRevisions() throws Exception {
        Map<String, Problem> named = new TreeMap<>();
        for (String name : List.of("CON", "NUL.json", "aux", "x..", "%2E%2E%2Fx.json", "x\\..\\y.json", " .json", "-rf",
                Samples.ITEM + ".json", Samples.ITEM + ".0-1f2e3d4c.json", Samples.ITEM + ".99999999999-1f2e3d4c.json",
                Samples.ITEM + "..json", Samples.ITEM + ".5-1F2E3D4C.json", "\u05d0\ud83c\udf3f.json")) {
            Files.writeString(folder.entries().resolve(name), "milk, bread");
            named.put("entries/" + name, Problem.NOT_OURS);
        }
        Files.createDirectory(folder.file(good));
        named.put("entries/" + folder.file(good).getFileName(), Problem.NOT_OURS);
        assertNamed(named);
    }

    @Test
    void aFolderOfEntriesThatIsALinkIsNotFollowed() throws Exception {
        Path elsewhere = Files.move(folder.entries(), temp.resolve("elsewhere"));
        Files.createSymbolicLink(folder.entries(), elsewhere);
        List<String> said = new ArrayList<>();
        assertEquals(1, check(said));
        assertEquals(List.of(Texts.get(FolderProblem.Kind.DAMAGED.key())), said);
        assertEquals(2, elsewhere.toFile().list().length);
    }

    /** The card of a workbook may be damaged; its entries know where they belong. */
    @TestFactory
    Stream<DynamicTest> inTheWorkbooksOwnFile() throws Exception {
        Path file = folder.path.resolve("workbook.json");
        byte[] bytes = Files.readAllBytes(file);
        Map<String, BadInput.Case> cases = Map.of(
                "empty", new BadInput.Case(new byte[0], Problem.EMPTY),
                "zero-filled", new BadInput.Case(new byte[300], Problem.NOT_JSON),
                "nested", new BadInput.Case("[".repeat(200_000).getBytes(UTF_8), Problem.TOO_DEEP),
                "too large", new BadInput.Case(new byte[20_000_001], Problem.TOO_LARGE),
                "changed", new BadInput.Case(new String(bytes, UTF_8).replace("trust", "doubt").getBytes(UTF_8),
                        Problem.CHANGED_OUTSIDE),
                "huge number", new BadInput.Case(new String(bytes, UTF_8).replace(": 1,", ": 1e999999999,")
                        .getBytes(UTF_8), Problem.BAD_VALUE),
                "Git conflict marks", new BadInput.Case("<<<<<<< HEAD\n{}\n=======\n".getBytes(UTF_8), Problem.NOT_JSON));
        return cases.entrySet().stream().map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
            Files.write(file, one.getValue().bytes());
            assertNamed(Map.of("workbook.json", one.getValue().problem()));
            assertEquals(folder.workbook.info().id(), WorkbookFolder.open(folder.path).info().id());
        }));
    }

    private Workbook read() throws Exception {
        return WorkbookFolder.open(folder.path).read(Progress.NONE);
    }

    private static String text(Workbook workbook, String item) {
        return ((Content.Text) workbook.entry(item).orElseThrow().answers().get("event").content()).text();
    }

    private int check(List<String> said) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Commands.run(new String[] {"check", folder.path.toString()}, new PrintStream(out, false, UTF_8),
                new PrintStream(err, false, UTF_8), false);
        out.toString(UTF_8).lines().forEach(said::add);
        assertFalse((out.toString(UTF_8) + err.toString(UTF_8)).contains("Exception"));
        return code;
    }

    private void assertNamed(Map<String, Problem> expected) throws Exception {
        Map<String, String> before = folder.snapshot();
        Workbook workbook = read();
        Map<String, Problem> faults = new TreeMap<>();
        for (Fault fault : workbook.faults()) {
            faults.put(fault.file(), fault.problem());
        }
        assertEquals(new TreeMap<>(expected), faults);
        assertEquals("the rest", text(workbook, Samples.OTHER_ITEM));
        List<String> said = new ArrayList<>();
        assertEquals(1, check(said), "problems were found");
        expected.forEach((name, problem) ->
                assertTrue(said.contains(name + ": " + Texts.get(problem.key())), said + " names " + name));
        assertEquals(before, folder.snapshot());

        Revision more = folder.revision(Samples.OTHER_ITEM, 2, "bbbbbbbb", Map.of("aaaaaaaa", 1), "and more");
        WorkbookFolder.open(folder.path).save(more);
        assertEquals("and more", text(read(), Samples.OTHER_ITEM), "new text can be saved");
        Files.delete(folder.file(more));
    }
}

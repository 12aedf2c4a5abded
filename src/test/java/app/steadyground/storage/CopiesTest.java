package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Fault;
import app.steadyground.entry.Problem;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Stamp;
import app.steadyground.entry.Workbook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies as sync tools, Git and people make them: what a file holds decides, not what it is called. */
class CopiesTest {
    private static final String SITTING = "1f2e3d4c";

    @TempDir
    Path temp;
    private TestFolder folder;
    private Revision first;
    private Revision second;

    @BeforeEach
    void anEntryOfTwoRevisions() throws Exception {
        folder = new TestFolder(temp);
        first = folder.revision(1, SITTING, "first");
        second = folder.revision(2, SITTING, "second");
        folder.workbook.save(first);
        folder.workbook.save(second);
    }

    private Path copy(Revision revision, String end) throws Exception {
        String name = folder.file(revision).getFileName().toString();
        return Files.write(folder.entries().resolve(name.substring(0, name.length() - ".json".length()) + end),
                RevisionJson.write(revision));
    }

    private List<String> texts(List<Problem> problems) throws Exception {
        Map<String, String> before = folder.snapshot();
        Workbook workbook = WorkbookFolder.open(folder.path).read(Progress.NONE);
        assertEquals(problems, workbook.faults().stream().map(Fault::problem).toList());
        assertEquals(workbook.faults(), folder.workbook.check(Progress.NONE));
        assertEquals(before, folder.snapshot(), "reading never writes");
        return texts(workbook.entry(Samples.ITEM).orElseThrow());
    }

    private static List<String> texts(Entry entry) {
        Answer answer = entry.answers().get("event");
        List<Answer> all = new ArrayList<>(List.of(answer));
        all.addAll(answer.others());
        return all.stream().map(a -> ((Content.Text) a.content()).text()).sorted().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {".sync-conflict-20260101-120000-ABCDEFG.json", " (conflicted copy 2026-01-01).json",
        " (Ada's conflicted copy 2026-01-01 at 12.00).json", "~HEAD.json", ".json~laptop", ".json.orig", " (1).json",
        " - Copy.json", "-LAPTOP7.json", "_conf(1).json", ".json (Case Conflict)", " copy 2.json", ".JSON"})
    void aCopyCountsAsWhatItIs(String end) throws Exception {
        Path copy = copy(second, end);
        assertEquals(List.of("second"), texts(List.of()), "a copy that says nothing new");
        Files.delete(folder.file(second));
        assertEquals(List.of("second"), texts(List.of()), "the only one that is left");
        assertEquals(List.of(2, 1), folder.workbook.revisions(Samples.ITEM).stream().map(r -> r.stamp().n()).toList());
        Files.writeString(folder.file(second), "{");
        assertEquals(List.of("second"), texts(List.of(Problem.NOT_JSON)), "its own file is damaged");
        Files.delete(copy);
        assertEquals(List.of("first"), texts(List.of(Problem.NOT_JSON)));
    }

    @Test
    void aCopyOfWhatWasRemovedChangesNothing() throws Exception {
        copy(first, ".sync-conflict-20260101-120000-ABCDEFG.json");
        Files.delete(folder.file(first));
        assertEquals(List.of("second"), texts(List.of()));
    }

    /** No version writes two contents under one number. Whoever did, nothing is lost by it. */
    @Test
    void twoContentsOfOneNumberAreBothKeptAndNamed() throws Exception {
        Path copy = copy(folder.revision(2, SITTING, "second, elsewhere"), " (conflicted copy 2026-01-01).json");
        assertEquals(List.of("second", "second, elsewhere"), texts(List.of(Problem.SAME_NUMBER)));
        assertEquals(3, folder.workbook.revisions(Samples.ITEM).size());
        folder.workbook.save(folder.revision(3, SITTING, "third"));
        assertEquals(List.of("third"), texts(List.of(Problem.SAME_NUMBER)), "covered, and named all the same");
        assertEquals(4, folder.workbook.revisions(Samples.ITEM).size());
        assertTrue(Files.exists(copy));
    }

    @Test
    void aRevisionUnderTheNameOfAnotherIsNamedAndNotLost() throws Exception {
        Files.move(folder.file(second), folder.file(folder.revision(7, SITTING, "")));
        assertEquals(List.of("second"), texts(List.of(Problem.WRONG_NAME)));
        Files.write(folder.file(second), RevisionJson.write(folder.revision(2, SITTING, "other")));
        assertEquals(List.of("other", "second"), texts(List.of(Problem.SAME_NUMBER)));
    }

    @Test
    void aSecondFileOfOneRevisionUnderTheNameOfAnotherIsNamedAndCountsOnce() throws Exception {
        Files.write(folder.file(folder.revision(7, SITTING, "")), RevisionJson.write(second));
        assertEquals(List.of("second"), texts(List.of(Problem.WRONG_NAME)));
    }

    @Test
    void aCopyOfAnotherWorkbooksFileIsNamedAsSuch() throws Exception {
        Files.write(folder.entries().resolve("from elsewhere.json"), RevisionJson.write(Samples.revision(3, SITTING, "theirs")));
        assertEquals(List.of("second"), texts(List.of(Problem.OTHER_WORKBOOK)));
    }

    @Test
    void aDamagedCopyIsNamed() throws Exception {
        Files.writeString(copy(second, "~HEAD.json"), "<<<<<<< HEAD\n{}\n");
        assertEquals(List.of("second"), texts(List.of(Problem.NOT_OURS)));
        assertFalse(folder.workbook.read(Progress.NONE).isEmpty());
    }

    @Test
    void erasingTakesTheCopiesAlongAndNothingElse() throws Exception {
        Path copy = copy(first, ".sync-conflict-20260101-120000-ABCDEFG.json");
        Revision other = folder.revision(Samples.OTHER_ITEM, 1, "bbbbbbbb", Map.of(), "another entry");
        Path otherCopy = copy(other, " (1).json");
        // Some tool gave another entry's only file a name of this one.
        Revision stray = folder.revision("11111111-9d4b-4c6a-8f3e-2b7a1d9e0c11", 1, "cccccccc", Map.of(), "stray");
        Path misnamed = Files.write(folder.entries().resolve(Samples.ITEM + ".1-aaaaaaaa.json"), RevisionJson.write(stray));
        Revision erasing = new Revision(second.header(), new Stamp(9, "dddddddd"), Map.of(SITTING, 2, "aaaaaaaa", 5),
                second.saved(), true, Map.of(), 1, 1, Map.of());
        folder.workbook.save(erasing);
        Rescue rescue = new Rescue(temp.resolve("state"), folder.workbook);
        folder.workbook.clearErased(List.of(Samples.ITEM), rescue);
        assertFalse(Files.exists(copy) || Files.exists(folder.file(first)) || Files.exists(folder.file(second)));
        assertTrue(Files.exists(otherCopy) && Files.exists(misnamed) && Files.exists(folder.file(erasing)));
    }

    @Test
    void aCopyThatArrivesInTheOpenWindowCountsToo() throws Exception {
        String id = folder.workbook.info().id();
        FolderLook look = new FolderLook(folder.workbook, new EntryFiles(new RealDisk(), folder.entries(), id),
                new FolderReader(new RealDisk(), folder.entries(), id), folder.workbook.read(Progress.NONE));
        look.look();
        Revision third = folder.revision(3, SITTING, "third");
        copy(third, " (conflicted copy 2026-01-01).json");
        copy(second, "~HEAD.json");
        assertEquals(List.of(new FolderNews.Arrived(List.of(third))), look.look());
        assertEquals(List.of(), look.look());
    }
}

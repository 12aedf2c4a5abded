package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Ids;
import app.steadyground.entry.NotSaved;
import app.steadyground.entry.OpenList;
import app.steadyground.entry.Revision;
import app.steadyground.entry.SmallList;
import app.steadyground.entry.Workbook;
import app.steadyground.guide.FieldKind;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small list lies in the folder as any item does. */
class SmallListFileTest {
    @TempDir
    Path temp;

    @Test
    void aListComesBackFromTheFolderWithAnyKeyAndCountsNowhere() throws Exception {
        TestFolder folder = new TestFolder(temp);
        Workbook workbook = folder.workbook.read(Progress.NONE);
        OpenList names = new OpenList(workbook, "names", Ids.seeded(3), Clock.fixed(Samples.NOW, ZoneOffset.UTC),
                r -> save(folder, r));
        names.put("Sam \"O'Neill\"\n\ud83c\udf3f", "Person A");
        names.put("", "a key without letters");
        names.put("day", new Content.Day("2026-03-04"));
        names.remove("");

        Workbook again = folder.workbook.read(Progress.NONE);
        assertEquals(Map.of("Sam \"O'Neill\"\n\ud83c\udf3f", new Content.Text(FieldKind.SHORT_TEXT, "Person A"),
                "day", new Content.Day("2026-03-04")), new SmallList(again, "names").all());
        assertEquals(List.of(), again.faults());
        assertEquals(List.of(), folder.workbook.check(Progress.NONE));
        assertEquals(List.of(), again.entries());

        Tally tally = new Tally(PlainForm.PLAIN);
        tally.add(FolderNames.WORKBOOK, Files.readAllBytes(folder.path.resolve(FolderNames.WORKBOOK)));
        try (Stream<Path> files = Files.list(folder.entries())) {
            for (Path file : files.toList()) {
                tally.add(FolderNames.ENTRIES + "/" + file.getFileName(), Files.readAllBytes(file));
                assertTrue(file.getFileName().toString().startsWith(names.item()));
            }
        }
        assertEquals(0, tally.entries());
    }

    private static void save(TestFolder folder, Revision revision) {
        try {
            folder.workbook.save(revision);
        } catch (NotSaved e) {
            throw new UncheckedIOException(new java.io.IOException(e));
        }
    }
}

package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.WorkbookInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RescueTest {
    private static final WorkbookInfo INFO = new WorkbookInfo(Samples.WORKBOOK, 1, 1, Samples.GUIDE, Samples.NOW);

    @TempDir
    Path temp;

    private Rescue at(String workbook) {
        return new Rescue(new RealDisk(), temp, Path.of(workbook), INFO);
    }

    @Test
    void theNewestOfEachSittingIsKept() {
        Rescue rescue = at("/a");
        assertTrue(rescue.keep(Samples.revision(1, "1f2e3d4c", "a")));
        assertTrue(rescue.keep(Samples.revision(2, "1f2e3d4c", "ab")));
        assertTrue(rescue.keep(Samples.revision(3, "aaaaaaaa", "before the crash")));
        assertEquals(List.of(Samples.revision(2, "1f2e3d4c", "ab"),
                Samples.revision(3, "aaaaaaaa", "before the crash")),
                at("/a").waiting());
    }

    @Test
    void aWorkbookThatWasMovedFindsItsCopiesAndOneThatWasCopiedLeavesThem() {
        at("/full disk/a").keep(Samples.revision(2, "1f2e3d4c", "ab"));
        Rescue moved = at("/large disk/a");
        assertEquals(List.of(Samples.revision(2, "1f2e3d4c", "ab")), moved.waiting());
        moved.remove(Samples.revision(2, "1f2e3d4c", "ab"));
        assertEquals(1, at("/full disk/a").waiting().size());
        assertTrue(moved.remove(Samples.ITEM));
        assertEquals(List.of(), at("/full disk/a").waiting());
    }

    @Test
    void aCopyGoesOnceItsRevisionOrANewerOneIsSaved() {
        Rescue rescue = at("/a");
        rescue.keep(Samples.revision(2, "1f2e3d4c", "ab"));
        rescue.remove(Samples.revision(1, "1f2e3d4c", "a"));
        rescue.remove(Samples.revision(9, "aaaaaaaa", "elsewhere"));
        assertEquals(1, rescue.waiting().size());
        rescue.remove(Samples.revision(3, "1f2e3d4c", "abc"));
        assertEquals(List.of(), rescue.waiting());
    }

    @Test
    void copiesOfAnotherWorkbookAreNotOffered() {
        Rescue rescue = at("/a");
        rescue.keep(Samples.revision(2, "1f2e3d4c", "ab"));
        rescue.keep(Samples.revision(Samples.OTHER_ITEM, Samples.ITEM, 2, "aaaaaaaa", Map.of(), "of another"));
        assertEquals(List.of(Samples.revision(2, "1f2e3d4c", "ab")), rescue.waiting());
    }

    @Test
    void allCopiesOfAnItemCanBeRemoved() {
        Rescue rescue = at("/a");
        rescue.keep(Samples.revision(2, "1f2e3d4c", "ab"));
        rescue.keep(Samples.revision(2, "aaaaaaaa", "ab"));
        assertTrue(rescue.remove(Samples.ITEM));
        assertEquals(List.of(), rescue.waiting());
    }

    @Test
    void aCopyOnItsWayWhenTheProcessEndedIsTakenIfItIsWholeAndGoesWithTheOthers() throws IOException {
        Rescue rescue = at("/a");
        rescue.keep(Samples.revision(2, "1f2e3d4c", "ab"));
        Path folder = folder();
        Path whole = stray(folder, Samples.ITEM, "1f2e3d4c", RevisionJson.write(Samples.revision(3, "1f2e3d4c", "abc")));
        Path other = stray(folder, Samples.ITEM, "aaaaaaaa", RevisionJson.write(Samples.revision(4, "aaaaaaaa", "d")));
        Path torn = stray(folder, Samples.OTHER_ITEM, "bbbbbbbb", new byte[] {'{'});
        assertEquals(List.of(Samples.revision(3, "1f2e3d4c", "abc"), Samples.revision(4, "aaaaaaaa", "d")), rescue.waiting());
        rescue.remove(Samples.revision(3, "1f2e3d4c", "abc"));
        assertTrue(Files.notExists(whole) && Files.exists(other));
        assertEquals(List.of(Samples.revision(4, "aaaaaaaa", "d")), rescue.waiting());
        assertTrue(rescue.remove(Samples.ITEM) && rescue.remove(Samples.OTHER_ITEM));
        assertTrue(Files.notExists(other) && Files.notExists(torn));
    }

    private static Path stray(Path folder, String item, String sitting, byte[] bytes) throws IOException {
        return Files.write(folder.resolve("." + item + "." + sitting + ".json.999999999999-s1-0badcafe.tmp"), bytes);
    }

    private Path folder() throws IOException {
        try (Stream<Path> all = Files.list(temp.resolve("rescue"))) {
            return all.findFirst().orElseThrow();
        }
    }

    @Test
    void aDamagedCopyIsLeftAndHindersNothing() throws IOException {
        Rescue rescue = at("/a");
        rescue.keep(Samples.revision(2, "1f2e3d4c", "ab"));
        Path damaged = Files.writeString(folder().resolve(Samples.OTHER_ITEM + ".bbbbbbbb.json"), "{");
        assertEquals(1, rescue.waiting().size());
        assertTrue(Files.exists(damaged));
    }

    @Test
    void whatIsNoCopyIsNeitherTakenNorRemoved() throws IOException {
        Rescue rescue = at("/a");
        rescue.keep(Samples.revision(2, "1f2e3d4c", "ab"));
        byte[] newer = RevisionJson.write(Samples.revision(3, "1f2e3d4c", "abc"));
        Path folderOfThatName = Files.createDirectory(folder().resolve(Samples.ITEM + ".aaaaaaaa.json"));
        Path hidden = Files.write(folder().resolve("._" + Samples.ITEM + ".1f2e3d4c.json"), newer);
        Path note = Files.write(folder().resolve(Samples.ITEM + ".1f2e3d4c.txt"), newer);
        assertEquals(List.of(Samples.revision(2, "1f2e3d4c", "ab")), rescue.waiting());
        assertTrue(rescue.remove(Samples.ITEM));
        assertEquals(List.of(), rescue.waiting());
        assertTrue(Files.exists(folderOfThatName) && Files.exists(hidden) && Files.exists(note));
    }

    @Test
    void aFailureKeepsTheCopyBefore() {
        FaultyDisk disk = new FaultyDisk();
        Rescue rescue = new Rescue(disk, temp, Path.of("/a"), INFO);
        assertTrue(rescue.keep(Samples.revision(1, "1f2e3d4c", "a")));
        for (int step = 0; step < 5; step++) {
            disk.failAt(step, true, () -> new IOException("No space left on device"));
            assertFalse(rescue.keep(Samples.revision(2, "1f2e3d4c", "ab")));
            disk.heal();
            assertEquals(1, rescue.waiting().size());
        }
    }
}

package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Fault;
import app.steadyground.entry.Ids;
import app.steadyground.entry.Problem;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Stamp;
import app.steadyground.entry.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an open window hears of its folder. */
class FolderLookTest {
    private static final String OTHER_ITEM = "11111111-2222-4333-8444-555555555555";

    @TempDir
    Path temp;
    private TestFolder test;
    private Revision first;
    private FolderLook look;

    @BeforeEach
    void open() throws Exception {
        test = new TestFolder(temp);
        first = test.revision(1, "aaaaaaaa", "rain");
        test.workbook.save(first);
        look = look();
        assertEquals(List.of(), look.look());
    }

    private FolderLook look() throws FolderProblem {
        Workbook workbook = test.workbook.read(Progress.NONE);
        return new FolderLook(test.workbook, new EntryFiles(new RealDisk(), test.entries(), test.workbook.info().id()),
                new FolderReader(new RealDisk(), test.entries(), test.workbook.info().id()), workbook);
    }

    private List<FolderNews> looks(int times) {
        List<FolderNews> news = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            news.addAll(look.look());
        }
        return news;
    }

    private static List<FolderNews> arrived(Revision... revisions) {
        return List.of(new FolderNews.Arrived(List.of(revisions)));
    }

    @Test
    void whatAnotherComputerWritesArrivesOnce() throws Exception {
        Revision second = test.revision(Samples.ITEM, 2, "bbbbbbbb", Map.of("aaaaaaaa", 1), "snow");
        test.workbook.save(second);
        assertEquals(arrived(second), look.look());
        assertEquals(List.of(), look.look());
    }

    @Test
    void whatIsAlreadyCoveredIsNotRead() throws Exception {
        Revision second = test.revision(Samples.ITEM, 2, "aaaaaaaa", Map.of(), "rain and sun");
        test.workbook.save(second);
        Files.delete(test.file(first));
        look = look();
        test.workbook.save(first);
        assertEquals(List.of(), looks(3), "an old draft came back");
    }

    @Test
    void filesOnTheirWayAndTheBusinessOfOthersAreLeftAlone() throws Exception {
        for (String name : List.of(TempNames.of(RevisionName.of(first).toString()), ".syncthing.x.json.tmp", "~syncthing~x.tmp",
                "desktop.ini", ".stfolder")) {
            Files.writeString(test.entries().resolve(name), "half");
        }
        assertEquals(List.of(), looks(Unread.PATIENCE + 2));
    }

    @Test
    void aFileThatIsStillBeingWrittenArrivesWhenItIsWholeAndIsNeverCalledDamaged() throws Exception {
        Revision second = test.revision(OTHER_ITEM, 1, "bbbbbbbb", Map.of(), "snow");
        byte[] bytes = RevisionJson.write(second);
        for (int length : new int[] {0, bytes.length / 2, bytes.length - 1}) {
            Files.write(test.file(second), Arrays.copyOf(bytes, length));
            assertEquals(List.of(), looks(4));
        }
        Files.write(test.file(second), bytes);
        assertEquals(arrived(second), look.look());
    }

    @Test
    void whatStaysDamagedIsNamedAndForgottenOnceItHeals() throws Exception {
        Revision second = test.revision(OTHER_ITEM, 1, "bbbbbbbb", Map.of(), "snow");
        Files.writeString(test.file(second), "{\"half\":");
        List<FolderNews> news = looks(Unread.PATIENCE + 2);
        Fault fault = new Fault("entries/" + RevisionName.of(second), Problem.NOT_JSON);
        assertEquals(List.of(new FolderNews.Faults(List.of(fault))), news);
        Files.write(test.file(second), RevisionJson.write(second));
        assertEquals(List.of(new FolderNews.Arrived(List.of(second)), new FolderNews.Faults(List.of())), looks(Unread.SELDOM));
    }

    @Test
    void aFaultKnownFromOpeningHealsToo() throws Exception {
        Revision second = test.revision(OTHER_ITEM, 1, "bbbbbbbb", Map.of(), "snow");
        Files.writeString(test.file(second), "");
        Files.writeString(test.entries().resolve("notes.txt"), "mine");
        look = look();
        assertEquals(2, look.faults().size());
        assertEquals(List.of(), looks(1));
        Files.write(test.file(second), RevisionJson.write(second));
        List<FolderNews> news = looks(Unread.SELDOM);
        assertEquals(new FolderNews.Arrived(List.of(second)), news.getFirst());
        assertEquals(List.of("entries/notes.txt"), look.faults().stream().map(Fault::file).toList());
    }

    @Test
    void aDamagedFileThatGoesAwayIsMentionedNoMore() throws Exception {
        Path damaged = Files.writeString(test.file(test.revision(OTHER_ITEM, 1, "bbbbbbbb", Map.of(), "snow")), "{");
        assertEquals(1, looks(Unread.PATIENCE + 2).size());
        Files.delete(damaged);
        assertEquals(List.of(new FolderNews.Faults(List.of())), looks(1));
    }

    @Test
    void aHalfWrittenDraftThatAWholeOneOvertookIsNoFault() throws Exception {
        Files.writeString(test.file(test.revision(2, "aaaaaaaa", "rain a")), "{\"half\":");
        assertEquals(List.of(), looks(1));
        Revision whole = test.revision(Samples.ITEM, 3, "aaaaaaaa", Map.of(), "rain and sun");
        test.workbook.save(whole);
        assertEquals(arrived(whole), looks(Unread.PATIENCE * 2));
        assertEquals(List.of(), look.faults());
    }

    @Test
    void aDraftThatIsCoveredMayGoUnmentioned() throws Exception {
        Revision second = test.revision(Samples.ITEM, 2, "aaaaaaaa", Map.of(), "rain and sun");
        test.workbook.save(second);
        Files.delete(test.file(first));
        assertEquals(arrived(second), looks(3));
    }

    @Test
    void aFileThatHoldsWhatNoOtherHoldsIsMissedWhenItStaysAwayAndGreetedWhenItIsBack() throws Exception {
        byte[] bytes = Files.readAllBytes(test.file(first));
        Files.delete(test.file(first));
        assertEquals(List.of(), look.look(), "a sync tool may be replacing it");
        assertEquals(List.of(new FolderNews.Missing(1)), looks(3));
        Files.write(test.file(first), bytes);
        assertEquals(List.of(new FolderNews.Missing(0)), looks(3));
    }

    @Test
    void whatAnotherDeviceErasedIsNotMissed() throws Exception {
        Revision erased = new Revision(first.header(), new Stamp(2, "bbbbbbbb"), Map.of("aaaaaaaa", 1),
                Samples.NOW, true, Map.of(), 1, 1, Map.of());
        test.workbook.save(erased);
        Files.delete(test.file(first));
        assertEquals(arrived(erased), looks(3));
    }

    @Test
    void aFolderThatLooksEmptyIsAFaultOfTheDriveAndNeverADeletion() throws Exception {
        Path away = temp.resolve("away");
        Files.move(test.path, away);
        assertEquals(List.of(new FolderNews.Gone()), looks(3));
        Files.createDirectory(test.path);
        assertEquals(List.of(), looks(2), "an empty mount point is not the workbook");
        Files.delete(test.path);
        new FolderDoor(new RealDisk()).create(test.path, Samples.GUIDE, Ids.seeded(99), Samples.NOW);
        assertEquals(List.of(), looks(2), "a stranger in its place");
        remove(test.path);
        Files.move(away, test.path);
        assertEquals(List.of(new FolderNews.Back()), looks(3));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Test
    void lookingWritesNothing() throws Exception {
        Files.writeString(test.entries().resolve("notes.txt"), "mine");
        Map<String, String> before = test.snapshot();
        looks(Unread.PATIENCE * 2);
        assertEquals(before, test.snapshot());
    }

    /** Prints what a look costs; nothing is asserted of the time. */
    @Test
    void aLookAtManyFilesReadsNoneOfThem() throws Exception {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            names.add("11111111-2222-4333-8444-" + "%012x".formatted(i) + ".1-" + HexFormat.of().toHexDigits(i) + ".json");
        }
        for (String name : names) {
            Files.createFile(test.entries().resolve(name));
        }
        Counting disk = new Counting();
        WorkbookFolder folder = new FolderDoor(disk).open(test.path);
        Workbook workbook = folder.read(Progress.NONE);
        FolderLook many = new FolderLook(folder, new EntryFiles(disk, test.entries(), folder.info().id()),
                new FolderReader(disk, test.entries(), folder.info().id()), workbook);
        many.look();
        disk.reads = 0;
        long begun = System.nanoTime();
        many.look();
        System.out.printf("A look at 10,000 files: %d ms%n", (System.nanoTime() - begun) / 1_000_000);
        assertTrue(disk.reads <= 1 + 10_000 / Unread.SELDOM * 2, "only damaged ones, in turn: " + disk.reads);
    }

    private static final class Counting extends RealDisk {
        private int reads;

        @Override
        public synchronized byte[] read(Path file) throws IOException {
            reads++;
            return super.read(file);
        }
    }
}

package app.steadyground.ui.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Entry;
import app.steadyground.export.ExportRequest;
import app.steadyground.export.Kind;
import app.steadyground.export.PageImages;
import app.steadyground.export.page.Paper;
import app.steadyground.ui.SmallSession;
import app.steadyground.ui.UiTest;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Texts;
import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.work.QuietDesk;
import app.steadyground.ui.work.SameThreadWork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real small PDF in a real folder. */
class FileOutletTest extends UiTest {
    private static final ExportRequest SMALL = new ExportRequest(Paper.A4, Set.of("free-page"), Set.of(), Optional.empty(),
            Optional.empty(), false, false);

    @TempDir
    private Path folder;

    private final SmallSession small = ask(SmallSession::new);
    private final FakeMemory memory = new FakeMemory();
    private final FakeDesk desk = new FakeDesk();
    private final FileOutlet outlet = new FileOutlet(small.session, new SameThreadWork(), desk, memory);
    private final List<String> told = new ArrayList<>();
    private final List<Button> more = new ArrayList<>();
    private final List<Double> progress = new ArrayList<>();
    private final Outlet.Run run = new Outlet.Run(progress::add, words -> told.add(english(words)), (words, buttons) -> {
        told.add(english(words));
        more.addAll(buttons);
    });

    private static final class FakeDesk extends QuietDesk {
        private Optional<Path> answer = Optional.empty();
        private final List<String> proposed = new ArrayList<>();
        private final List<Path> shown = new ArrayList<>();

        @Override
        public Optional<Path> askTarget(String title, Path start, String name) {
            proposed.add(english(name));
            return answer;
        }

        @Override
        public void show(Path file) {
            shown.add(file);
        }
    }

    private List<Entry> entries(String words) {
        return List.of(ask(() -> small.write("free-page", "2026-11-20", SmallSession.page("free-page").fields().getFirst().id(),
                SmallSession.words(FieldKind.of(SmallSession.page("free-page").fields().getFirst()), words))));
    }

    private boolean send(List<Entry> entries) {
        return ask(() -> outlet.send(SMALL, entries, run));
    }

    @Test
    void nothingIsWrittenAmongTheEntriesOfAWorkbook() throws Exception {
        Path book = folder.resolve("book");
        WorkbookFolder.create(book, new GuideRef("trust", "1.0.0"), Ids.seeded(1), Instant.EPOCH);
        desk.answer = Optional.of(book.resolve("entries").resolve("mine.pdf"));
        assertTrue(send(entries("words")));
        assertEquals(List.of(english(Texts.get("export.among-entries"))), told);
        assertFalse(Files.exists(book.resolve("entries").resolve("mine.pdf")));
    }

    @Test
    void writesThePdfAndOffersToOpenIt() throws IOException {
        Path file = folder.resolve("mine.pdf");
        desk.answer = Optional.of(file);
        assertTrue(send(entries("the blue kettle")));
        try (PageImages pages = PageImages.open(Files.readAllBytes(file))) {
            assertTrue(pages.count() >= 2);
            assertEquals(List.of(pages.count() + " pages are in " + file + ". All 3 words are in the file."), told);
        }
        fx(more.getFirst()::fire);
        assertEquals(List.of(file), desk.shown);
        assertEquals(1.0, progress.getLast());
    }

    @Test
    void theFolderIsRememberedAndTheNameTellsNothing() {
        desk.answer = Optional.of(folder.resolve("mine.pdf"));
        send(entries("the blue kettle"));
        assertEquals(folder, memory.folder);
        assertEquals(List.of("Workbook 2026-11-23.pdf"), desk.proposed);
    }

    @Test
    void theSameFileIsWrittenAgainUnlessSomebodyChangedIt() throws IOException {
        Path file = folder.resolve("mine.pdf");
        desk.answer = Optional.of(file);
        assertEquals(Optional.empty(), outlet.again());
        send(entries("the blue kettle"));
        assertEquals(Optional.of("mine.pdf"), outlet.again());
        Outlet.Run again = new Outlet.Run(true, progress::add, words -> { }, words -> told.add(english(words)), (words, buttons) -> told.add(english(words)));
        List<Entry> more = entries("the blue kettle and a spoon");
        assertTrue(ask(() -> outlet.send(SMALL, more, again)));
        assertEquals(1, desk.proposed.size(), "it did not ask again");
        assertTrue(told.getLast().contains("All 6 words"), told.toString());
        byte[] filled = {1, 2, 3};
        Files.write(file, filled);
        ask(() -> outlet.send(SMALL, more, again));
        assertEquals(english(Texts.get("export.changed-since")), told.getLast());
        assertArrayEquals(filled, Files.readAllBytes(file));
        fx(() -> outlet.choose(SMALL.withKind(Kind.FILLABLE)));
        assertEquals(Optional.empty(), outlet.again(), "a form is another file");
    }

    @Test
    void aWebPageHasNoPasswordAndIsProvenToo() throws IOException {
        memory.choose("export-file", "HTML");
        FileOutlet web = ask(() -> new FileOutlet(small.session, new SameThreadWork(), desk, memory));
        Path file = folder.resolve("mine.html");
        desk.answer = Optional.of(file);
        List<Entry> entries = entries("the blue kettle");
        assertTrue(ask(() -> web.send(SMALL, entries, run)));
        assertEquals(List.of("Workbook 2026-11-23.html"), desk.proposed);
        assertEquals(List.of("It is in " + file + ". All 3 words are in the file."), told);
        assertTrue(Files.readString(file).contains("the blue kettle"));
        ask(() -> web.send(SMALL.withKind(Kind.BLANK), List.of(), run));
        assertEquals("Worksheets 2026-11-23.pdf", desk.proposed.getLast());
    }

    @Test
    void aCharacterThatNoFontHasIsTold() {
        desk.answer = Optional.of(folder.resolve("mine.pdf"));
        send(entries("before \uE000 after"));
        assertTrue(told.getFirst().contains("In one place, a character is drawn as a box"), told.toString());
    }

    @Test
    void noAnswerInTheDialogIsNoExport() {
        assertFalse(send(List.of()));
        assertEquals(List.of(), told);
    }

    @Test
    void cancelledItLeavesAnOlderFileAsItWas() throws IOException {
        Path file = folder.resolve("mine.pdf");
        Files.write(file, new byte[] {1, 2, 3});
        desk.answer = Optional.of(file);
        run.cancel();
        send(entries("the blue kettle"));
        assertEquals(1, told.size());
        assertTrue(told.getFirst().startsWith("Stopped."), told.toString());
        assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(file));
        assertEquals(1, folder.toFile().list().length);
    }

    @Test
    void aFolderThatIsGoneIsSaidInASentence() {
        desk.answer = Optional.of(folder.resolve("gone").resolve("mine.pdf"));
        send(entries("the blue kettle"));
        assertEquals(1, told.size());
        assertTrue(told.getFirst().startsWith("The file could not be written there."), told.toString());
        assertFalse(told.getFirst().contains("kettle"));
    }

    @Test
    void aPasswordLocksTheFileAndIsForgotten() throws IOException {
        Path file = folder.resolve("locked.pdf");
        desk.answer = Optional.of(file);
        List<PasswordField> fields = ask(() -> outlet.more().orElseThrow().lookupAll(".password-field").stream()
                .map(PasswordField.class::cast).toList());
        fx(() -> fields.getFirst().setText("kettle"));
        assertFalse(send(entries("the blue kettle")));
        assertTrue(told.getFirst().contains("not the same"), told.toString());
        fx(() -> fields.getLast().setText("kettle"));
        assertTrue(send(entries("the blue kettle")));
        assertThrows(IOException.class, () -> PageImages.open(Files.readAllBytes(file)));
        assertEquals("", ask(fields.getFirst()::getText));
        byte[] locked = Files.readAllBytes(file);
        Outlet.Run again = new Outlet.Run(true, progress::add, words -> { }, words -> told.add(english(words)), (words, buttons) -> told.add(english(words)));
        assertFalse(ask(() -> outlet.send(SMALL, List.of(), again)), "it never becomes a file that everybody can open");
        assertTrue(told.getLast().contains("“locked.pdf” has a password"), told.toString());
        assertArrayEquals(locked, Files.readAllBytes(file));
    }
}

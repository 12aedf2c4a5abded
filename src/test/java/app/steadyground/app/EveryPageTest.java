package app.steadyground.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Contents;
import app.steadyground.entry.Entry;
import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.export.ExportRequest;
import app.steadyground.export.PrintedText;
import app.steadyground.export.WorkbookPdf;
import app.steadyground.export.page.Paper;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.storage.Places;
import app.steadyground.storage.Progress;
import app.steadyground.storage.Settings;
import app.steadyground.storage.SettingsFile;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.Pseudo;
import app.steadyground.ui.UiTest;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.parts.Unrolled;
import app.steadyground.ui.work.SameThreadWork;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, whole: every question of every page is answered in the window, saved, read again, shown again, printed. */
class EveryPageTest extends UiTest {
    private static final Guide GUIDE = Pseudo.NOW.guide();

    @TempDir
    Path temp;
    private Path folder;
    private Places places;
    private final Hand hand = new Hand();

    @BeforeEach
    void makeWorkbook() throws Exception {
        folder = WorkbookFolder.create(temp.resolve("book"), GuideRef.of(GUIDE), Ids.seeded(1), Instant.EPOCH).folder();
        places = new Places(temp.resolve("config"), temp.resolve("state"), temp.resolve("new"));
    }

    private Program start() {
        Preferences preferences = new Preferences(new SettingsFile(places.config()), Settings.DEFAULT, GUIDE, new SameThreadWork());
        Stage stage = ask(Stage::new);
        Program program = ask(() -> new Program(stage, null, GUIDE, places, preferences, new SameThreadWork(), () -> { }));
        fx(() -> program.start(Optional.of(folder)));
        return program;
    }

    private static OpenWorkbook open(Program program) {
        return program.open().orElseThrow();
    }

    private static List<Exercise> pages() {
        Stream<Exercise> exercises = GUIDE.chapters().stream().flatMap(c -> c.exercises().stream());
        return Stream.concat(exercises, GUIDE.page(Exercise.FREE_PAGE).stream()).toList();
    }

    private void answer(OpenWorkbook workbook, Exercise page) {
        fx(() -> workbook.go(new Place.NewEntry(page.id())));
        fx(() -> blocks(workbook).forEach(hand::answer));
        fx(() -> nodes(workbook).filter(n -> n instanceof Button b && b.getText().equals(Texts.get("page.keep")))
                .forEach(n -> ((Button) n).fire()));
    }

    private static Stream<Node> nodes(OpenWorkbook workbook) {
        return dressed(workbook).lookupAll("*").stream().filter(EveryPageTest::isShown);
    }

    private static List<Node> blocks(OpenWorkbook workbook) {
        return dressed(workbook).lookupAll(".field-block").stream().filter(EveryPageTest::isShown).toList();
    }

    /** A tab takes its content into the window only once it is dressed, and a page what is below its edge over some frames: later than one looks. */
    private static Parent dressed(OpenWorkbook workbook) {
        workbook.root().applyCss();
        workbook.root().layout();
        Unrolled.complete(workbook.root());
        return workbook.root();
    }

    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }

    private static String seen(OpenWorkbook workbook) {
        return nodes(workbook).map(n -> switch (n) {
            case Labeled l -> l.getText();
            case Text t -> t.getText();
            case TextInputControl t -> t.getText();
            default -> "";
        }).collect(Collectors.joining("\n"));
    }

    private static void close(OpenWorkbook workbook) throws InterruptedException {
        fx(workbook::flush);
        assertTrue(workbook.waitUntilSaved(OpenWorkbook.LAST_SAVE));
        workbook.close();
    }

    @Test
    void everyAnswerIsSavedShownAgainAndPrinted() throws Exception {
        OpenWorkbook first = open(start());
        pages().forEach(p -> answer(first, p));
        close(first);

        List<Entry> entries = WorkbookFolder.open(folder).read(Progress.NONE).entries();
        assertEquals(pages().stream().map(Exercise::id).collect(Collectors.toSet()),
                entries.stream().map(Entry::exercise).collect(Collectors.toSet()));
        for (Entry entry : entries) {
            Exercise page = GUIDE.page(entry.exercise()).orElseThrow();
            page.fields().forEach(f -> assertTrue(entry.answers().containsKey(f.id())
                    && !Contents.isBlank(entry.answers().get(f.id()).content()), page.id() + " " + f.id()));
        }
        Set<String> stored = words(entries).collect(Collectors.toSet());
        assertEquals(List.of(), hand.written.stream().filter(w -> !stored.contains(w)).toList());

        OpenWorkbook again = open(start());
        List<String> unseen = new ArrayList<>();
        for (Entry entry : entries) {
            fx(() -> again.go(new Place.Written(entry.id(), false)));
            String reading = ask(() -> seen(again));
            fx(() -> again.go(new Place.Written(entry.id(), true)));
            String editing = ask(() -> seen(again));
            words(List.of(entry)).filter(w -> !reading.contains(w) || !editing.contains(w)).forEach(unseen::add);
        }
        close(again);
        assertEquals(List.of(), unseen);
        assertEquals(entries, WorkbookFolder.open(folder).read(Progress.NONE).entries(), "looking changes nothing");

        Path pdf = temp.resolve("book.pdf");
        ExportRequest all = new ExportRequest(Paper.A4, Set.of(), Set.of(), Optional.empty(), Optional.empty(), false, true);
        new WorkbookPdf(GUIDE, entries, all, Instant.EPOCH, ZoneOffset.UTC, p -> { }, () -> false).write(pdf);
        PrintedText printed = PrintedText.of(pdf);
        List<String> lost = new ArrayList<>();
        words(entries).forEach(w -> printed.addLost(w, lost));
        assertEquals(List.of(), lost);
    }

    /** Without days, which are shown as people write them. */
    private static Stream<String> words(List<Entry> entries) {
        return entries.stream().flatMap(e -> e.answers().values().stream()).flatMap(a -> Contents.words(a.content()))
                .filter(w -> !w.matches("2026-\\d\\d-\\d\\d"));
    }
}

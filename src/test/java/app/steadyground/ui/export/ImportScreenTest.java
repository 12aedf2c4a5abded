package app.steadyground.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.export.ExportRequest;
import app.steadyground.export.Kind;
import app.steadyground.export.WorkbookPdf;
import app.steadyground.export.page.Paper;
import app.steadyground.guide.Texts;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.SmallSession;
import app.steadyground.ui.pages.Dates;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.work.Desk;
import app.steadyground.ui.work.SameThreadWork;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A filled form is looked at, added, and taken back. */
class ImportScreenTest extends SeeingTest {

    @TempDir
    private Path folder;
    private Path file;

    private final SmallSession small = ask(SmallSession::new);
    private final List<Place> gone = new ArrayList<>();

    @BeforeEach
    void open() {
        file = folder.resolve("filled.pdf");
        // Of all that a desk can be asked, only this is.
        Desk desk = (Desk) Proxy.newProxyInstance(Desk.class.getClassLoader(), new Class<?>[] {Desk.class},
                (proxy, method, args) -> Optional.of(file));
        open((Parent) ask(() -> new ImportScreen(small.session, new SameThreadWork(), desk, new FakeMemory(), gone::add).node()));
    }

    private void fill() throws Exception {
        Path form = folder.resolve("form.pdf");
        ExportRequest pages = new ExportRequest(Kind.FILLABLE, Paper.A4, Set.of("doubt-on-paper", "safety-check", "free-page"),
                Set.of(), Optional.empty(), Optional.empty(), false, true);
        new WorkbookPdf(SmallSession.GUIDE, List.of(), pages, Instant.EPOCH, ZoneOffset.UTC, p -> { }, () -> false).write(form);
        try (PDDocument document = Loader.loadPDF(form.toFile())) {
            PDAcroForm fields = document.getDocumentCatalog().getAcroForm(null);
            fields.getField("doubt-on-paper/date-of-entry").setValue("2026-03-02");
            fields.getField("doubt-on-paper/event").setValue("a pineapple on the table");
            fields.getField("safety-check/afraid").setValue("2");
            fields.getField("free-page/text").setValue("whatever");
            document.save(file.toFile());
        }
    }

    @Test
    void showsWhatIsInItAddsItAndKnowsItAgain() throws Exception {
        fill();
        press(Texts.get("form.choose"));
        assertTrue(shows("A doubt on paper, " + Dates.full(LocalDate.of(2026, 3, 2))));
        assertTrue(shows(Texts.get("form.page-undated")));
        assertTrue(shows(Texts.get("form.page-kept-off")));
        assertEquals(List.of(), small.saved, "nothing before it is asked for");
        press(Texts.get("form.add", 2));
        assertTrue(shows(Texts.get("form.added", 2)));
        assertEquals(2, ask(() -> small.session.workbook().entries().size()));
        assertEquals(List.of(), ask(() -> small.session.workbook().of("safety-check")), "kept off unless it is ticked");
        press(Texts.get("form.choose"));
        assertTrue(shows(Texts.get("form.page-there")));
        assertTrue(button(Texts.get("form.add", 0)).isDisabled(), "not twice by mistake");
    }

    @Test
    void itCanBeTakenBackAndAddedAgain() throws Exception {
        fill();
        press(Texts.get("form.choose"));
        press(Texts.get("form.add", 2));
        press(Texts.get("form.undo"));
        assertEquals(0, ask(() -> small.session.workbook().entries().size()));
        assertEquals(2, ask(() -> small.session.workbook().deleted().size()));
        press(Texts.get("form.choose"));
        assertTrue(hasButton(Texts.get("form.add", 2)));
    }

    @Test
    void oneAddedEntryCanBeLookedAt() throws Exception {
        fill();
        press(Texts.get("form.choose"));
        press(Texts.get("form.page", "A free page", Dates.full(small.session.today())));
        press(Texts.get("form.add", 1));
        press(Texts.get("form.look"));
        assertEquals(new Place.Written(ask(() -> small.session.workbook().entries().getFirst().id()), false), gone.getFirst());
    }

    @Test
    void anotherFileIsASentenceAndChangesNothing() throws Exception {
        Files.writeString(file, "no PDF");
        press(Texts.get("form.choose"));
        assertTrue(shows(Texts.get("form.problem.no-pdf")));
        assertFalse(hasButton(Texts.get("form.add", 0)));
        assertEquals(List.of(), small.saved);
    }
}

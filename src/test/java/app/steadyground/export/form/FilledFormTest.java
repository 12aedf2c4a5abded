package app.steadyground.export.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.entry.OpenList;
import app.steadyground.entry.Sitting;
import app.steadyground.entry.Workbook;
import app.steadyground.entry.WorkbookInfo;
import app.steadyground.export.ExportRequest;
import app.steadyground.export.Kind;
import app.steadyground.export.WorkbookPdf;
import app.steadyground.export.page.Paper;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Guide;
import app.steadyground.storage.GuideFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form goes out empty and comes back filled in. */
class FilledFormTest {

    private static final Guide GUIDE = GuideFiles.bundled();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.now(CLOCK);

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static Path form() {
        return shared.resolve("form.pdf");
    }

    @BeforeAll
    static void aForm() throws Exception {
        ExportRequest all = new ExportRequest(Paper.A4, Set.of(), Set.of(), Optional.empty(),
                Optional.empty(), false, true).withKind(Kind.FILLABLE);
        new WorkbookPdf(GUIDE, List.of(), all, CLOCK.instant(), ZoneOffset.UTC, p -> { }, () -> false).write(form());
    }

    private FilledForm fill(Map<String, String> values) throws Exception {
        Filler.write(form(), values, folder.resolve("filled.pdf"));
        return read(folder.resolve("filled.pdf"));
    }

    private static FilledForm read(Path pdf) throws FormProblem {
        return FilledForm.read(pdf, GUIDE, TODAY, Locale.UK, Ids.seeded(1));
    }

    @Test
    void everyKindOfAnswerComesBackInWhateverScript() throws Exception {
        Filler filler = new Filler(GUIDE, 7);
        Map<String, Map<String, Content>> wanted = new LinkedHashMap<>();
        GUIDE.pages().forEach(page -> wanted.put(page.id(), filler.fill(page)));
        FilledForm filled = fill(filler.values());
        assertEquals(List.of(), filled.unplaced());
        Map<String, Map<String, Content>> found = new LinkedHashMap<>();
        for (FilledPage page : filled.pages()) {
            Map<String, Content> contents = new LinkedHashMap<>(page.contents());
            contents.replaceAll((field, content) -> Filler.plain(content));
            found.put(page.page().id(), contents);
            assertEquals(LocalDate.of(2026, 11, 19), page.date());
        }
        assertEquals(wanted, found);
    }

    @Test
    void anEmptyFormHoldsNothingAndNoScriptOrLookOfItsOwnMakingIsNeeded() throws Exception {
        FilledForm filled = read(form());
        assertEquals(List.of(), filled.pages());
        assertEquals(new FormId("trust", GUIDE.version(), "en", filled.id().form()), filled.id());
        try (PDDocument document = Loader.loadPDF(form().toFile())) {
            PDAcroForm fields = document.getDocumentCatalog().getAcroForm(null);
            assertFalse(fields.getNeedAppearances());
            for (PDField field : fields.getFieldTree()) {
                assertFalse(field.getAlternateFieldName().isBlank(), field.getPartialName());
                assertFalse(field.getCOSObject().containsKey(COSName.AA) || field.getCOSObject().containsKey(COSName.A));
            }
        }
    }

    @Test
    void aProgramThatDrawsWhatItFillsInFindsTheFaceForIt() throws Exception {
        try (PDDocument document = Loader.loadPDF(form().toFile())) {
            PDAcroForm fields = document.getDocumentCatalog().getAcroForm(null);
            fields.getField("doubt-on-paper/event").setValue("Größe, naïve, “so”");
            fields.getField("doubt-on-paper/belief-before").setValue("7");
            fields.getField("doubt-on-paper/feelings/1/word").setValue("uneasy");
            document.save(folder.resolve("drawn.pdf").toFile());
        }
        Map<String, Content> contents = read(folder.resolve("drawn.pdf")).pages().getFirst().contents();
        assertEquals("Größe, naïve, “so”", ((Content.Text) contents.get("event")).text());
        assertEquals(7, ((Content.Number) contents.get("belief-before")).value().orElseThrow());
        assertEquals("afraid", ((Content.Feelings) contents.get("feelings")).felt().getFirst().group());
    }

    @Test
    void whatIsDrawnIntoOneFieldIsSeenInNoOther() throws Exception {
        Set<Object> drawings = Collections.newSetFromMap(new IdentityHashMap<>());
        try (PDDocument document = Loader.loadPDF(form().toFile())) {
            for (PDField field : document.getDocumentCatalog().getAcroForm(null).getFieldTree()) {
                if (field instanceof PDVariableText) {
                    assertTrue(drawings.add(field.getWidgets().getFirst().getAppearance().getNormalAppearance()
                            .getAppearanceStream().getCOSObject()), field.getPartialName());
                }
            }
        }
        assertTrue(drawings.size() > 500);
    }

    @Test
    void aPageWithoutADateIsOfToday() throws Exception {
        FilledPage page = fill(Map.of("doubt-on-paper/event", "x")).pages().getFirst();
        assertEquals(TODAY, page.date());
        assertFalse(page.dateGiven());
        assertEquals(LocalDate.of(2026, 3, 2), fill(Map.of("doubt-on-paper/event", "x", "doubt-on-paper/date-of-entry",
                "2 March 2026")).pages().getFirst().date());
        assertEquals(List.of(), fill(Map.of("doubt-on-paper/date-of-entry", "2026-01-01")).pages(), "a date alone is no entry");
    }

    @Test
    void whatFitsNowhereIsToldAndNotDropped() {
        Map<String, String> values = Map.of("doubt-on-paper/event", "x", "doubt-on-paper/new-question", "later guide",
                "doubt-on-paper/belief-before", "11", "doubt-on-paper/next", "an-option-of-later");
        FilledForm form = new FormReader(GUIDE, new DayReader(Locale.UK), Ids.seeded(1))
                .read(new FormId("trust", "9.0", "en", "f"), values, TODAY);
        assertEquals(List.of("11", "later guide", "an-option-of-later").stream().sorted().toList(),
                form.unplaced().stream().sorted().toList());
    }

    @Test
    void theSamePageIsKnownAgainUntilItsEntryIsDeleted() throws Exception {
        Workbook workbook = new Workbook(new WorkbookInfo("00000000-0000-4000-8000-000000000001", 1, 1,
                new GuideRef("trust", "1.0.0"), CLOCK.instant()), List.of(), List.of());
        FormImport entries = new FormImport(GUIDE, workbook, Ids.seeded(5), CLOCK);
        FilledPage page = fill(Map.of("doubt-on-paper/event", "x")).pages().getFirst();
        assertTrue(entries.added(page).isEmpty());
        Entry entry = workbook.add(entries.entry(page));
        assertEquals("x", ((Content.Text) entry.answers().get("event").content()).text());
        assertEquals(List.of("event"), List.copyOf(entry.answers().keySet()), "what was left empty is no answer");
        new OpenList(workbook, FormImport.LIST, Ids.seeded(6), CLOCK, r -> { }).put(page.mark(), entry.id());
        assertEquals(entry, entries.added(page).orElseThrow());
        assertNotEquals(page.mark(), fill(Map.of("doubt-on-paper/event", "y")).pages().getFirst().mark());
        Exercise exercise = GUIDE.page("doubt-on-paper").orElseThrow();
        workbook.add(new Sitting(Ids.seeded(7), exercise, entry).delete(true, CLOCK.instant()));
        assertTrue(entries.added(page).isEmpty(), "undone by the trash, it may come again");
    }
}

package app.steadyground.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Ids;
import app.steadyground.export.form.FilledForm;
import app.steadyground.export.page.Paper;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Guide;
import app.steadyground.storage.GuideFiles;
import app.steadyground.ui.PseudoGuide;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guide and entries that try to run, to load or to lead somewhere: they are text, in every file that is made of them. */
class HostileTest {
    private static final Path TRUST = Path.of(System.getProperty("project.basedir", "."), "assets", "guide", "trust");
    static final List<String> WORDS = List.of("<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[here](javascript:alert(1))",
            "![pic](http://example.org/track.png)", "data:text/html;base64,PHNjcmlwdD4=", "file:///etc/passwd", "\\\\server\\share\\x.scf",
            "<a href=\"https://example.org\">x</a>", ") Tj /OpenAction << /S /JavaScript /JS (app.alert(1)) >>", "\"></p><iframe src=//example.org>");

    @TempDir
    private Path temp;
    private int next;

    private String word() {
        return WORDS.get(next++ % WORDS.size());
    }

    private Guide guide() throws Exception {
        Path folder = PseudoGuide.write(TRUST, temp.resolve("guide"), text -> text.isBlank() ? text
                : text + " " + word(), "en");
        GuideFiles.Result result = GuideFiles.read(folder);
        assertEquals(List.of(), result.faults());
        return result.guide().orElseThrow();
    }

    private List<Entry> entries(Guide guide) {
        List<Entry> entries = new ArrayList<>();
        for (Exercise page : guide.pages().toList()) {
            Map<String, Content> contents = new LinkedHashMap<>();
            for (Field field : page.fields()) {
                contents.put(field.id(), switch (FieldKind.of(field)) {
                    case SHORT_TEXT, LONG_TEXT, LETTER -> new Content.Text(FieldKind.of(field), word());
                    case SINGLE_CHOICE -> new Content.Choice(word(), List.of());
                    case MULTI_CHOICE -> new Content.Choices(List.of(word()), List.of());
                    case TABLE -> new Content.Rows(List.of(word(), word()), List.of(new Content.Row("1", List.of(word(), word()), Map.of())));
                    case FEELINGS -> new Content.Feelings(List.of(new Content.Feeling(word(), "g", word(), 3, Map.of())));
                    case SORTING -> new Content.Sorted(List.of(word()), List.of(new Content.Card("1", word(), "", Map.of())));
                    case STEPS -> new Content.StepList(List.of(new Content.Step("1", word(), false, word(), Map.of())));
                    case DAY -> new Content.Day(word());
                    case SCALE, RATED_LIST -> Contents.blank(field);
                });
            }
            entries.add(FullWorkbook.entry(page, entries.size(), contents));
        }
        return entries;
    }

    private static WorkbookPdf pdf(Guide guide, List<Entry> entries, Kind kind, Set<String> pages) {
        ExportRequest request = new ExportRequest(Paper.A4, pages, Set.of(), Optional.empty(), Optional.empty(), true, true);
        return new WorkbookPdf(guide, entries, request.withKind(kind), Instant.EPOCH, ZoneOffset.UTC, p -> { }, () -> false);
    }

    @Test
    void inAPdfTheyAreText() throws Exception {
        Guide guide = guide();
        for (Kind kind : Kind.values()) {
            try (PDDocument document = Loader.loadPDF(pdf(guide, entries(guide), kind, Set.of()).bytes())) {
                assertEquals(List.of(), Harmless.troubles(document), kind.toString());
            }
        }
    }

    @Test
    void inHtmlAndMarkdownTheyAreText() throws Exception {
        Guide guide = guide();
        Path html = temp.resolve("book.html");
        assertEquals(List.of(), pdf(guide, entries(guide), Kind.COMPLETED, Set.of()).writeText(html).proof().lost());
        assertEquals(List.of(), Harmless.troubles(Files.readString(html)));
        Path markdown = temp.resolve("book.md");
        pdf(guide, entries(guide), Kind.COMPLETED, Set.of()).writeText(markdown);
        String text = Files.readString(markdown).replace("<br>", "");
        assertFalse(text.matches("(?s).*(?<!\\\\)(\\]\\(|<).*"), "no link, no picture and no tag");
    }

    @Test
    void theSearchForThemSees() throws Exception {
        for (String word : WORDS.subList(0, 2)) {
            assertFalse(Harmless.troubles("<p>" + word + "</p>").isEmpty(), word);
        }
        assertFalse(Harmless.troubles(WORDS.get(7)).isEmpty());
        assertEquals(List.of(), Harmless.troubles("<p><a href=\"#c1\">x</a></p>"));
        Path form = hostileForm(GuideFiles.bundled());
        try (PDDocument document = Loader.loadPDF(form.toFile())) {
            assertTrue(Harmless.troubles(document).size() >= 3);
        }
    }

    /** Filled with them, with a script that runs when it is opened, a link that starts a program, and a picture of ten thousand million dots. */
    private Path hostileForm(Guide guide) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(guide, List.of(), Kind.FILLABLE, Set.of("doubt-on-paper")).bytes())) {
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            PDAnnotationLink link = new PDAnnotationLink();
            PDActionLaunch launch = new PDActionLaunch();
            launch.getCOSObject().setString(COSName.F, "\\\\server\\share\\x.exe");
            link.setAction(launch);
            document.getPage(0).getAnnotations().add(link);
            COSStream picture = document.getDocument().createCOSStream();
            picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
            picture.setInt(COSName.WIDTH, 100_000);
            picture.setInt(COSName.HEIGHT, 100_000);
            picture.setInt(COSName.BITS_PER_COMPONENT, 8);
            picture.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
            try (var out = picture.createOutputStream(COSName.FLATE_DECODE)) {
                out.write("dots".getBytes(StandardCharsets.US_ASCII));
            }
            PDResources resources = document.getPage(0).getResources();
            resources.getCOSObject().setItem(COSName.XOBJECT, new COSDictionary());
            resources.getCOSObject().getCOSDictionary(COSName.XOBJECT).setItem(COSName.getPDFName("Huge"), picture);
            for (PDField field : document.getDocumentCatalog().getAcroForm(null).getFieldTree()) {
                // The one that says which form it is has a value already.
                if (field instanceof PDTextField && field.getCOSObject().getString(COSName.V, "").isEmpty()) {
                    field.getCOSObject().setString(COSName.V, word());
                }
            }
            Path file = temp.resolve("hostile.pdf");
            document.save(file.toFile());
            return file;
        }
    }

    @Test
    void aFilledFormIsReadAsText() throws Exception {
        Guide guide = GuideFiles.bundled();
        FilledForm filled = FilledForm.read(hostileForm(guide), guide, LocalDate.EPOCH, Locale.ROOT, Ids.seeded(1));
        List<String> words = filled.pages().getFirst().contents().values().stream().flatMap(Contents::words).toList();
        assertTrue(words.stream().filter(WORDS::contains).count() > 2, words::toString);
        List<Entry> entries = List.of(FullWorkbook.entry(filled.pages().getFirst().page(), 1, filled.pages().getFirst().contents()));
        try (PDDocument document = Loader.loadPDF(pdf(guide, entries, Kind.COMPLETED, Set.of("doubt-on-paper")).bytes())) {
            assertEquals(List.of(), Harmless.troubles(document));
        }
    }

    @Test
    void aGuideReadsNoFileOutsideItsFolder() throws Exception {
        Path secret = Files.copy(TRUST.resolve("four-signs.json"), temp.resolve("secret.json"));
        for (String id : List.of("../secret", secret.toString().replace(".json", ""), "file:///etc/passwd", "\\\\\\\\server\\\\share\\\\x", "http://example.org/x")) {
            Path folder = PseudoGuide.write(TRUST, temp.resolve("guide" + next++), text -> text, "en");
            Path book = folder.resolve("guide.json");
            Files.writeString(book, Files.readString(book).replace("\"four-signs\"", "\"" + id + "\""));
            GuideFiles.Result result = GuideFiles.read(folder);
            assertTrue(result.guide().isEmpty() && !result.faults().isEmpty(), id);
            assertTrue(result.faults().stream().allMatch(f -> f.file().equals("guide.json") || !f.file().contains("secret")), result.faults()::toString);
        }
    }
}

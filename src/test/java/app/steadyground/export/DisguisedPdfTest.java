package app.steadyground.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.export.page.Paper;
import app.steadyground.export.page.ReadBack;
import app.steadyground.export.share.Disguise;
import app.steadyground.export.share.Names;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Guide;
import app.steadyground.storage.GuideFiles;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name that was replaced everywhere is nowhere in the file. */
class DisguisedPdfTest {

    private static final Guide GUIDE = GuideFiles.bundled();
    private static final List<String> SPELLINGS = List.of("Jorvik", "JORVIK", "jorvik’s", "Jorviks", "Jorvikson", "xJorvik",
            "Jo\u00ADrvik", "Jórvik", "Jo\u0301rvik", "jORVIK", "(Jorvik)", "Jorvik\nand", "#jorvik!");
    private static final Names NAMES = new Names(Map.of("Jorvik", "Person A"));

    @TempDir
    Path folder;

    private static List<Entry> entries(Random random) {
        List<Entry> entries = new ArrayList<>();
        List<Exercise> pages = GUIDE.pages().toList();
        for (int i = 0; i < 12; i++) {
            Exercise page = pages.get(random.nextInt(pages.size()));
            Map<String, Content> contents = new LinkedHashMap<>();
            page.fields().forEach(field -> contents.put(field.id(), named(FullWorkbook.content(field, random.nextInt(500)), random)));
            entries.add(FullWorkbook.entry(page, i, contents));
        }
        return entries;
    }

    private static String named(String text, Random random) {
        String name = SPELLINGS.get(random.nextInt(SPELLINGS.size()));
        return random.nextBoolean() ? text + " " + name : name + " " + text;
    }

    private static Content named(Content content, Random random) {
        return switch (content) {
            case Content.Text c -> new Content.Text(c.kind(), named(c.text(), random));
            case Content.Rows c -> new Content.Rows(c.columns(), c.rows().stream().map(row -> new Content.Row(row.id(),
                    row.cells().stream().map(cell -> named(cell, random)).toList(), row.extra())).toList());
            case Content.Day c -> new Content.Day(named("the day of", random));
            case Content.Feelings c -> new Content.Feelings(c.felt().stream().map(f -> new Content.Feeling(named(f.word(), random),
                    f.group(), f.title(), f.strength(), f.extra())).toList());
            case Content.Sorted c -> new Content.Sorted(c.columns(), c.cards().stream().map(card -> new Content.Card(card.id(),
                    named(card.text(), random), card.column(), card.extra())).toList());
            case Content.StepList c -> new Content.StepList(c.steps().stream().map(step -> new Content.Step(step.id(),
                    named(step.text(), random), step.done(), named("when", random), step.extra())).toList());
            default -> content;
        };
    }

    @Test
    void afterwardsTheNameIsNowhere() throws Exception {
        for (int seed = 0; seed < 4; seed++) {
            List<Entry> entries = entries(new Random(seed));
            Path open = write(entries, "With Jorvik.");
            assertTrue(holdsName(open), "the test can see it");
            Disguise disguise = Disguise.everywhere(NAMES);
            Path disguised = write(disguise.of(entries), disguise.of("With Jorvik."));
            assertFalse(holdsName(disguised), "seed " + seed);
            assertTrue(PrintedText.of(disguised).holds("With Person A."));
        }
    }

    @Test
    void theWordsInFrontComeFirstAndAlsoAlone() throws Exception {
        Path file = write(List.of(FullWorkbook.entry(GUIDE.freePage(), 1, Map.of("text",
                new Content.Text(FieldKind.LETTER, "later words")))), "Please read\n\nthese two.");
        String text = PrintedText.of(file).text();
        assertTrue(text.indexOf("What I would like help with") < text.indexOf("Please read"));
        assertTrue(text.indexOf("these two") < text.indexOf("later words"));
        assertTrue(PrintedText.of(write(List.of(), "Only this.")).holds("Only this."));
        assertEquals(-1, PrintedText.of(write(List.of(), "")).text().indexOf("What I would like"));
    }

    private Path write(List<Entry> entries, String front) throws Exception {
        Path file = folder.resolve("out" + entries.size() + front.hashCode() + ".pdf");
        ExportRequest request = new ExportRequest(Paper.A4, Set.of(), Set.of(), Optional.empty(), Optional.empty(), false, true)
                .withFront(front);
        new WorkbookPdf(GUIDE, entries, request, Instant.EPOCH, ZoneOffset.UTC, p -> { }, () -> false).write(file);
        return file;
    }

    private static boolean holdsName(Path file) throws Exception {
        StringBuilder all = new StringBuilder(ReadBack.plain(file)).append(ReadBack.drawn(file));
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            bookmarks(document.getDocumentCatalog().getDocumentOutline(), all);
            all.append(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
            // All there is, unpacked, in both ways in which a PDF writes words.
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            document.save(plain, CompressParameters.NO_COMPRESSION);
            all.append(plain.toString(StandardCharsets.ISO_8859_1)).append(plain.toString(StandardCharsets.UTF_16BE));
        }
        return Normalizer.normalize(all, Normalizer.Form.NFKD).replaceAll("[\\p{M}\\p{Cf}\\s]", "").toLowerCase(Locale.ROOT)
                .contains("jorvik");
    }

    private static void bookmarks(PDOutlineNode node, StringBuilder all) {
        for (PDOutlineItem item : node == null ? List.<PDOutlineItem>of() : node.children()) {
            all.append(item.getTitle()).append('\n');
            bookmarks(item, all);
        }
    }
}

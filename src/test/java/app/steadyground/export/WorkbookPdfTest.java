package app.steadyground.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Content;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Entry;
import app.steadyground.export.page.Paper;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Flag;
import app.steadyground.guide.Guide;
import app.steadyground.storage.GuideFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The file that a person gets. */
class WorkbookPdfTest {

    private static final Guide GUIDE = GuideFiles.bundled();
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    @TempDir
    Path folder;

    private static WorkbookPdf workbook(List<Entry> entries, ExportRequest request, BooleanSupplier cancelled) {
        return new WorkbookPdf(GUIDE, entries, request, NOW, ZoneOffset.UTC, progress -> { }, cancelled);
    }

    private PrintedText printed(List<Entry> entries, ExportRequest request) throws Exception {
        Path file = folder.resolve("printed.pdf");
        workbook(entries, request, () -> false).write(file);
        return PrintedText.of(file);
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void everyWordOfEveryKindAndPageIsInTheFile(Paper paper) throws Exception {
        List<Entry> entries = FullWorkbook.of(GUIDE, (int) GUIDE.pages().count());
        PrintedText text = printed(entries, ExportRequest.everything(paper));
        TreeSet<String> lost = new TreeSet<>();
        for (Entry entry : entries) {
            boolean keptOff = GUIDE.page(entry.exercise()).orElseThrow().has(Flag.KEEP_OFF);
            for (Answer answer : keptOff ? List.<Answer>of() : entry.answers().values()) {
                text.addLost(answer.asked(), lost);
                if (!(answer.content() instanceof Content.Day)) {
                    Contents.words(answer.content()).filter(words -> !words.matches("\\d+-\\d+-\\d+"))
                            .forEach(words -> text.addLost(words, lost));
                }
            }
        }
        assertEquals(new TreeSet<>(), lost);
    }

    @Test
    void theReadingsAreInTheFile() throws Exception {
        PrintedText text = printed(List.of(), ExportRequest.everything(Paper.A4));
        TreeSet<String> lost = new TreeSet<>();
        GUIDE.chapters().forEach(chapter -> {
            text.addLost(chapter.title(), lost);
            text.addLost(chapter.purpose(), lost);
            text.addLost(chapter.preface().replaceAll("[*]+|(?m)^- ", ""), lost);
            chapter.readings().forEach(reading -> text.addLost(reading.text(), lost));
        });
        GUIDE.glossary().forEach(term -> text.addLost(term.term() + " " + term.meaning(), lost));
        GUIDE.references().forEach(source -> text.addLost(source.author() + " " + source.title() + " "
                + source.published() + " " + GUIDE.withTitles(source.usedFor()), lost));
        assertEquals(new TreeSet<>(), lost);
    }

    @Test
    void tellsHowItWent() throws Exception {
        Exercise page = GUIDE.freePage();
        Content strange = new Content.Text(FieldKind.LETTER, "\uE123 and again \uE123");
        Path file = folder.resolve("workbook.pdf");
        List<Double> progress = new ArrayList<>();
        ExportResult result = new WorkbookPdf(GUIDE, List.of(FullWorkbook.entry(page, 1, Map.of("text", strange))),
                new ExportRequest(Paper.A4, Set.of(), Set.of(), Optional.empty(),
                        Optional.empty(), false, false), NOW, ZoneOffset.UTC, progress::add, () -> false)
                .write(file);
        assertEquals(3, result.pages());
        assertEquals(1, result.entries());
        Place place = new Place(LocalDate.of(2024, 3, 2), page.title(), page.field("text").orElseThrow().prompt());
        assertEquals(List.of(new MissingCharacter(0xE123, 2, List.of(place))), result.missing());
        assertEquals(new Completeness(4, List.of(), List.of()), result.proof());
        assertEquals("U+E123", result.missing().getFirst().code());
        assertEquals(2, result.missingPlaces());
        assertEquals(1.0, progress.getLast());
        assertEquals(progress, progress.stream().sorted().toList());
        assertArrayEquals("%PDF".getBytes(), Arrays.copyOf(Files.readAllBytes(file), 4));
    }

    @Test
    void aCancelledExportLeavesTheOldFileAndNothingElse() throws Exception {
        Path file = Files.writeString(folder.resolve("workbook.pdf"), "old");
        int[] asked = {0};
        List<Entry> entries = FullWorkbook.of(GUIDE, 5);
        WorkbookPdf pdf = workbook(entries, ExportRequest.everything(Paper.A4), () -> asked[0]++ > 20);
        assertThrows(ExportCancelled.class, () -> pdf.write(file));
        assertEquals("old", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void theNameOfTheFolderOrPersonIsNowhere() throws Exception {
        Path file = Files.createDirectory(folder.resolve("Zacharias")).resolve("Zacharias.pdf");
        workbook(List.of(), ExportRequest.everything(Paper.A4), () -> false).write(file);
        String raw = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertFalse(raw.contains("Zacharias"));
        assertFalse(raw.contains(System.getProperty("user.name") + "/"));
        assertTrue(raw.contains("%%EOF"));
    }
}

package app.steadyground.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Remarks;
import app.steadyground.export.page.Block;
import app.steadyground.export.page.Paper;
import app.steadyground.export.share.Disguise;
import app.steadyground.export.share.Names;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Trend;
import app.steadyground.storage.GuideFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers over time and later notes, beside the entries that they belong to. */
class TrendBlocksTest {

    private static final Guide GUIDE = GuideFiles.bundled();
    private static final ExportRequest BARE = new ExportRequest(Paper.A4, Set.of(), Set.of(), Optional.empty(), Optional.empty(), false, false);
    private static final Exercise PAIRED = GUIDE.pages().filter(page -> page.trends().stream().anyMatch(Trend.Pair.class::isInstance))
            .findFirst().orElseThrow();

    @TempDir
    Path folder;

    /** An entry with a number before and, unless it is negative, one after. */
    private static Entry pair(int day, int before, int after) {
        Trend.Pair trend = PAIRED.trends().stream().filter(Trend.Pair.class::isInstance).map(Trend.Pair.class::cast).findFirst().orElseThrow();
        Map<String, Content> contents = new HashMap<>();
        contents.put(trend.before(), number(trend.before(), before));
        if (after >= 0) {
            contents.put(trend.after(), number(trend.after(), after));
        }
        return FullWorkbook.entry(PAIRED, day, contents);
    }

    private static Content number(String field, int value) {
        return new Content.Number(OptionalInt.of(value), ((Field.Scale) PAIRED.field(field).orElseThrow()).range());
    }

    private static List<Block> blocks(ExportRequest request, List<Entry> entries) {
        List<Block> blocks = new ArrayList<>();
        new WorkbookBlocks(GUIDE, entries, request, LocalDate.of(2026, 11, 20), Locale.UK).parts().iterator(done -> { })
                .forEachRemaining(blocks::add);
        return blocks;
    }

    private static List<Block.Trend> trends(ExportRequest request, List<Entry> entries) {
        return blocks(request, entries).stream().flatMap(block -> block instanceof Block.Group g ? g.blocks().stream() : Stream.of(block))
                .filter(Block.Trend.class::isInstance).map(Block.Trend.class::cast).toList();
    }

    @Test
    void beforeAndAfterAreDrawnOverRealTimeAndTold() {
        Block.Trend trend = trends(BARE, List.of(pair(0, 8, 3), pair(10, 5, -1), pair(4, 6, 6))).getFirst();
        assertTrue(trend.pairs());
        assertEquals(List.of(List.of(0, 4, 10)), trend.runs().stream().map(run -> run.stream().map(Block.Moment::day).toList()).toList());
        assertEquals(10, trend.days());
        assertEquals("1 Mar 2024: 8 before, 3 after; 5 Mar 2024: 6 before, 6 after; 11 Mar 2024: 5 before, No number chosen after", trend.alt());
    }

    @Test
    void onlyWhatIsChosenIsInIt() {
        List<Entry> entries = List.of(pair(0, 8, 3), pair(4, 6, 6), pair(9, 1, 1));
        ExportRequest two = BARE.withItems(Set.of(entries.get(0).id(), entries.get(1).id()));
        assertFalse(trends(two, entries).getFirst().alt().contains("10 Mar"));
        assertEquals(List.of(), trends(BARE.withItems(Set.of(entries.get(2).id())), entries), "one number is no trend");
        assertEquals(List.of(), trends(BARE.withTrends(false), entries));
        Manner byDate = new Manner(Manner.USUAL.size(), Manner.USUAL.ink(), Order.DATE);
        assertEquals(trends(BARE, entries).getFirst().alt(), trends(BARE.withManner(byDate), entries).getFirst().alt());
    }

    @Test
    void aLongSeriesIsToldByItsEnds() {
        List<Entry> entries = new ArrayList<>();
        for (int day = 0; day < 60; day++) {
            entries.add(pair(day, day % 11, 5));
        }
        assertEquals("60 numbers. The first: 1 Mar 2024: 0 before, 5 after. The last: 29 Apr 2024: 4 before, 5 after.",
                trends(BARE, entries).getFirst().alt());
    }

    private ExportResult export(List<Entry> entries, String name) throws Exception {
        WorkbookPdf pdf = new WorkbookPdf(GUIDE, entries, BARE, Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC, done -> { }, () -> false);
        Path file = folder.resolve(name);
        return name.endsWith(".pdf") ? pdf.write(file) : pdf.writeText(file);
    }

    @Test
    void laterNotesStandWithTheirEntryUnderOtherNamesAndAreProven() throws Exception {
        Entry entry = FullWorkbook.entry(GUIDE.freePage(), 1, Map.of("text", new Content.Text(FieldKind.LETTER, "Jorvik was late")));
        Entry other = FullWorkbook.entry(GUIDE.freePage(), 2, Map.of("text", new Content.Text(FieldKind.LETTER, "another day")));
        List<Remarks.Remark> remarks = List.of(
                new Remarks.Remark("r1", entry.id(), LocalDate.of(2025, 5, 6), "It was the train,\n\nand Jorvik said so."),
                new Remarks.Remark("r2", "no such entry", LocalDate.of(2025, 5, 6), "of an entry that is not here"));
        List<Entry> noted = LaterNotes.beside(List.of(entry, other), remarks);
        assertEquals(1, entry.answers().size(), "the entry stays as it is");
        List<Entry> disguised = Disguise.everywhere(new Names(Map.of("Jorvik", "Person A"))).of(noted);
        for (String name : List.of("book.pdf", "book.html", "book.md")) {
            ExportResult result = export(disguised, name);
            assertEquals(List.of(), result.proof().lost(), name);
            assertEquals(15, result.proof().words(), name);
            String text = name.endsWith(".pdf") ? PrintedText.of(folder.resolve(name)).text() : Files.readString(folder.resolve(name));
            String line = text.replaceAll("(<[^>]*>|\\s)+", " ");
            assertFalse(line.contains("Jorvik"), name);
            assertFalse(line.contains("not here"), name);
            assertTrue(line.indexOf("Person A was late") < line.indexOf("Added later, "), name);
            assertTrue(line.indexOf("Person A said so") < line.indexOf("another day"), name);
        }
    }

    @Test
    void aTrendIsADrawingInHtmlAndATableInBoth() throws Exception {
        List<Entry> entries = List.of(pair(0, 8, 3), pair(4, 6, 6));
        export(entries, "book.html");
        export(entries, "book.md");
        String html = Files.readString(folder.resolve("book.html"));
        assertTrue(html.contains("<svg role=\"img\""));
        assertTrue(html.matches("(?s).*<td dir=\"auto\">[^<]*2024</td><td dir=\"auto\">8</td><td dir=\"auto\">3</td>.*"));
        assertTrue(Files.readString(folder.resolve("book.md")).matches("(?s).*\\| [^|]*2024 \\| 8 \\| 3 \\|.*"));
    }
}

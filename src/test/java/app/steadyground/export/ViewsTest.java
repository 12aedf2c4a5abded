package app.steadyground.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Written;
import app.steadyground.export.page.Block;
import app.steadyground.export.page.Paper;
import app.steadyground.export.page.Standards;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Guide;
import app.steadyground.reread.OpenEnds;
import app.steadyground.reread.Search;
import app.steadyground.reread.Writings;
import app.steadyground.storage.GuideFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stood on a screen for looking back comes out on paper with every word of it. */
class ViewsTest {

    private static final Guide GUIDE = GuideFiles.bundled();
    private static final Views VIEWS = new Views(GUIDE);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @TempDir
    Path folder;

    private static ExportResult write(View view, Path file) throws Exception {
        return new WorkbookPdf(GUIDE, view.entries(), ExportRequest.everything(Paper.A4).withView(view), Instant.parse("2026-11-20T12:00:00Z"),
                ZoneOffset.UTC, done -> { }, () -> false).write(file);
    }

    private static void assertComplete(ExportResult result) {
        assertTrue(result.proof().isComplete(), result.proof().toString());
        assertTrue(result.proof().words() > 0);
    }

    @Test
    void everyWordOfTwoEntriesOfEveryPageStandsSideBySide() throws Exception {
        int pages = 0;
        for (Exercise page : GUIDE.pages().toList()) {
            Entry then = FullWorkbook.entry(page, 2);
            Entry now = FullWorkbook.entry(page, 31);
            ExportResult result = write(VIEWS.thenAndNow(then, now, pages++ % 2 == 0), folder.resolve("then.pdf"));
            assertTrue(result.proof().isComplete(), page.id() + result.proof());
        }
        assertTrue(pages > 30);
    }

    @Test
    void whatOnlyOneOfTheTwoHasIsThereToo() throws Exception {
        Exercise page = GUIDE.page("word-and-deed").orElseThrow();
        Entry full = FullWorkbook.entry(page, 2);
        Entry empty = FullWorkbook.entry(page, 31, Map.of());
        for (View view : List.of(VIEWS.thenAndNow(full, empty, true), VIEWS.thenAndNow(empty, full, true))) {
            assertComplete(write(view, folder.resolve("one.pdf")));
        }
    }

    @Test
    void whatIsNewStandsOutOnlyIfItIsWanted() {
        Entry then = Written.entry("doubt-on-paper", "2026-01-10", Map.of("event", Written.text("the kettle sang")));
        Entry now = Written.entry("doubt-on-paper", "2026-02-10", Map.of("event", Written.text("the kettle slept")));
        assertTrue(VIEWS.thenAndNow(then, now, true).blocks().toString().contains("text=slept, emphasis=STRONG"));
        assertFalse(VIEWS.thenAndNow(then, now, false).blocks().toString().contains("STRONG"));
    }

    @Test
    void longTextsGoOverPagesSideBySideAndLoseNothing() throws Exception {
        String words = Stream.iterate(1, i -> i + 1).limit(900).map(i -> "word" + i + (i % 70 == 0 ? "\n\n" : "")).collect(Collectors.joining(" "));
        Entry then = Written.entry("doubt-on-paper", "2026-01-10", Map.of("event", Written.text(words)));
        Entry now = Written.entry("doubt-on-paper", "2026-02-10", Map.of("event", Written.text(words.replace("word4", "other4"))));
        ExportResult result = write(VIEWS.thenAndNow(then, now, true), folder.resolve("long.pdf"));
        assertComplete(result);
        assertEquals(1800, result.proof().words());
        assertTrue(result.pages() >= 3 && result.pages() <= 6, "the columns stand beside each other: " + result.pages());
    }

    @Test
    void numbersComeAsLinesOrAsATable() throws Exception {
        Exercise page = GUIDE.page("weekly-check-in").orElseThrow();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            entries.add(FullWorkbook.entry(page, i));
        }
        View lines = VIEWS.trends(page, entries, LONG_AGO, "All", false);
        View table = VIEWS.trends(page, entries, LONG_AGO, "All", true);
        assertTrue(lines.blocks().toString().contains("Trend[") || lines.blocks().toString().contains("Change["));
        assertTrue(table.blocks().stream().anyMatch(Block.Table.class::isInstance));
        assertComplete(write(lines, folder.resolve("lines.pdf")));
        assertComplete(write(table, folder.resolve("table.pdf")));
        View late = VIEWS.trends(page, entries, entries.getLast().date(), "Month", false);
        assertEquals(List.of(entries.getLast()), late.entries(), "only what the screen shows");
    }

    @Test
    void openEndsAndListsComeWithAllTheirWords() throws Exception {
        List<Entry> entries = GUIDE.pages().map(page -> FullWorkbook.entry(page, 4)).toList();
        List<OpenEnds.End> ends = OpenEnds.of(GUIDE, entries, LONG_AGO);
        assertEquals(3, ends.stream().map(Object::getClass).distinct().count(), "of each kind");
        assertComplete(write(VIEWS.openEnds(ends), folder.resolve("ends.pdf")));
        assertComplete(write(VIEWS.list("Past entries", entries), folder.resolve("past.pdf")));
        Search search = new Search(GUIDE);
        View found = VIEWS.found("trust", search.find(new Writings(entries, Map.of()), "trust"), search.findInGuide("trust"));
        assertComplete(write(found, folder.resolve("found.pdf")));
    }

    @Test
    void listsLeaveOutWhatIsKeptOffPaper() {
        Entry off = FullWorkbook.entry(GUIDE.page("safety-check").orElseThrow(), 3);
        Entry on = FullWorkbook.entry(GUIDE.page("doubt-on-paper").orElseThrow(), 4);
        assertEquals(List.of(on), VIEWS.list("Past entries", List.of(on, off)).entries());
        assertEquals(List.of(off, off), VIEWS.thenAndNow(off, off, true).entries(), "asked for by itself");
    }

    @Test
    void theFilesKeepToTheStandards() throws Exception {
        Exercise page = GUIDE.page("weekly-check-in").orElseThrow();
        Exercise told = GUIDE.page("word-and-deed").orElseThrow();
        List<View> views = List.of(VIEWS.thenAndNow(FullWorkbook.entry(page, 2), FullWorkbook.entry(page, 31), true),
                VIEWS.trends(page, List.of(FullWorkbook.entry(page, 2), FullWorkbook.entry(page, 31)), LONG_AGO, "All", true),
                VIEWS.openEnds(OpenEnds.of(GUIDE, List.of(FullWorkbook.entry(told, 3)), LONG_AGO)));
        for (View view : views) {
            Path file = folder.resolve("standard.pdf");
            write(view, file);
            assertEquals(Map.of(), Standards.failures(file, Standards.ACCESSIBLE), view.title());
            assertEquals(Map.of(), Standards.failures(file, Standards.ARCHIVE), view.title());
        }
    }

    @Test
    void theSameStandsInHtmlAndMarkdown() throws Exception {
        Exercise page = GUIDE.page("feelings-now").orElseThrow();
        View view = VIEWS.thenAndNow(FullWorkbook.entry(page, 2), FullWorkbook.entry(page, 31), true);
        for (String name : List.of("view.html", "view.md")) {
            ExportResult result = new WorkbookPdf(GUIDE, view.entries(), ExportRequest.everything(Paper.A4).withView(view), Instant.EPOCH,
                    ZoneOffset.UTC, done -> { }, () -> false).writeText(folder.resolve(name));
            assertComplete(result);
            assertTrue(Files.size(folder.resolve(name)) > 0);
        }
    }
}

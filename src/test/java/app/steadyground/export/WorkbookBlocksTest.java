package app.steadyground.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Header;
import app.steadyground.entry.Stamp;
import app.steadyground.export.page.Block;
import app.steadyground.export.page.Paper;
import app.steadyground.export.type.Span;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Guide;
import app.steadyground.storage.GuideFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is printed, in which order. */
class WorkbookBlocksTest {

    private static final Guide GUIDE = GuideFiles.bundled();
    private static final ExportRequest BARE = new ExportRequest(Paper.A4, Set.of(), Set.of(), Optional.empty(),
            Optional.empty(), false, false);

    private static List<Block> blocks(ExportRequest request, Entry... entries) {
        List<Block> blocks = new ArrayList<>();
        Iterator<Block> all = new WorkbookBlocks(GUIDE, List.of(entries), request, LocalDate.of(2026, 11, 20),
                Locale.UK).parts().iterator(progress -> { });
        all.forEachRemaining(blocks::add);
        return blocks;
    }

    /** Headings as "level text", and paragraphs. */
    private static List<String> lines(ExportRequest request, Entry... entries) {
        return blocks(request, entries).stream().flatMap(WorkbookBlocksTest::line).toList();
    }

    private static Stream<String> line(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(heading.level() + " " + heading.text());
            case Block.Paragraph paragraph -> Stream.of(paragraph.spans().stream().map(Span::text)
                    .collect(Collectors.joining()));
            case Block.Group group -> group.blocks().stream().flatMap(WorkbookBlocksTest::line);
            default -> Stream.of();
        };
    }

    private static Answer answer(Content content) {
        return new Answer("Asked", content, new Stamp(1, "00000000"));
    }

    private static Answer text(String text) {
        return answer(new Content.Text(FieldKind.LONG_TEXT, text));
    }

    private static Entry entry(String page, int day, Answer answer) {
        return FullWorkbook.entry(page, day, Map.of("answer", answer));
    }

    @Test
    void entriesStandInTheGuidesOrderAndThenByDate() {
        assertEquals(List.of(
                "1 The four signs", "2 A doubt on paper", "3 Sunday 3 March 2024", "Asked", "earlier",
                "3 Tuesday 5 March 2024", "Asked", "later",
                "2 Notes to myself", "3 Friday 1 March 2024", "Asked", "note",
                "1 Free pages", "3 Saturday 2 March 2024", "Asked", "free",
                "1 Other pages", "2 Page “a-page-of-old”", "3 Wednesday 6 March 2024", "Asked", "old"),
                lines(BARE, entry("a-page-of-old", 5, text("old")), entry("free-page", 1, text("free")),
                        entry("doubt-on-paper", 4, text("later")), entry("notes-four-signs", 0, text("note")),
                        entry("doubt-on-paper", 2, text("earlier"))).stream()
                        .map(line -> line.replace(",", "")).toList());
    }

    @Test
    void withReadingsEveryChapterIsThereAndTheWordsAndSources() {
        List<String> lines = lines(ExportRequest.everything(Paper.A4));
        GUIDE.chapters().forEach(chapter -> {
            assertTrue(lines.contains("1 " + chapter.title()));
            assertTrue(lines.contains(chapter.purpose()));
        });
        assertTrue(lines.containsAll(List.of("1 Words", "1 Sources")));
        assertFalse(lines.contains("2 A doubt on paper"), "a page without entries is left out");
    }

    @Test
    void readingsOfChosenPagesOnly() {
        List<String> lines = lines(new ExportRequest(Paper.A4, Set.of("doubt-on-paper"), Set.of(), Optional.empty(),
                Optional.empty(), true, false));
        assertTrue(lines.contains("1 The four signs"));
        assertFalse(lines.contains("1 What trust is"));
    }

    @Test
    void whatIsBlankOrDeletedOrKeptOffOrNoEntryIsLeftOut() {
        Entry entry = entry("doubt-on-paper", 1, text("words"));
        Header header = entry.header();
        Entry list = new Entry(new Header(header.workbook(), "names-to-replace", header.item(), header.guide(),
                "doubt-on-paper", header.date(), header.dateChanged(), header.created(), header.zone()),
                entry.covers(), 1, entry.saved(), false, entry.answers(), true, 1, 1, Map.of());
        Entry deleted = new Entry(header, entry.covers(), 1, entry.saved(), true, entry.answers(), true, 1, 1,
                Map.of());
        Entry keptOff = entry("safety-check", 1, text("never"));
        assertEquals(List.of(), lines(BARE, entry("doubt-on-paper", 1, text(" \n")), list, deleted, keptOff));
        assertTrue(lines(new ExportRequest(Paper.A4, Set.of(), Set.of(), Optional.empty(), Optional.empty(), false,
                true), keptOff).contains("never"));
    }

    @Test
    void blankLinesDivideParagraphsAndLineEndsStay() {
        assertEquals(List.of("one\ntwo", "  three"), answerLines(text("one\ntwo\n \n\n  three\n")));
    }

    private static List<String> answerLines(Answer answer) {
        List<String> lines = lines(BARE, entry("free-page", 0, answer));
        return lines.subList(lines.indexOf("Asked") + 1, lines.size());
    }

    @Test
    void daysAreInWordsIfTheyAreDays() {
        assertEquals(List.of("Tuesday 17 June 2025"), answerLines(answer(new Content.Day("2025-06-17"))).stream()
                .map(line -> line.replace(",", "")).toList());
        assertEquals(List.of("2025-02-31"), answerLines(answer(new Content.Day("2025-02-31"))));
        assertEquals(List.of("last spring"), answerLines(answer(new Content.Day("last spring"))));
    }

    @Test
    void answersOfEqualRightAreAllThere() {
        Answer divided = new Answer("Asked", new Content.Text(FieldKind.LONG_TEXT, "here"),
                new Stamp(1, "00000000"), List.of(text("there")), Map.of());
        assertEquals(List.of("here", "Also written elsewhere, at the same time:", "there"), answerLines(divided));
    }

    @Test
    void anAnswerOfALaterVersionGetsACalmSentence() {
        List<String> lines = answerLines(answer(new Content.Unknown("drawing", "{\"secret\":1}")));
        assertEquals(1, lines.size());
        assertTrue(lines.getFirst().contains("newer version"), lines.getFirst());
    }

    @Test
    void singleEntriesByThemselvesHaveNoCover() {
        Entry entry = entry("free-page", 0, text("one"));
        ExportRequest single = new ExportRequest(Paper.A4, Set.of(), Set.of(entry.id()), Optional.empty(),
                Optional.empty(), false, false);
        assertFalse(blocks(single, entry).stream().anyMatch(Block.Cover.class::isInstance));
        assertTrue(blocks(BARE, entry).stream().anyMatch(Block.Cover.class::isInstance));
    }
}

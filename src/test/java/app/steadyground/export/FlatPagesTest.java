package app.steadyground.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.export.flat.FlatPages;
import app.steadyground.export.flat.Html;
import app.steadyground.export.flat.Markdown;
import app.steadyground.export.page.Block;
import app.steadyground.export.page.Look;
import app.steadyground.export.page.Paper;
import app.steadyground.export.type.Span;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Guide;
import app.steadyground.storage.GuideFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbook as HTML and as Markdown. */
class FlatPagesTest {

    private static final Guide GUIDE = GuideFiles.bundled();

    @TempDir
    Path folder;

    private ExportResult export(List<Entry> entries, Path file) throws Exception {
        ExportRequest request = new ExportRequest(Paper.A4, Set.of(), Set.of(), Optional.empty(), Optional.empty(), true, true);
        return new WorkbookPdf(GUIDE, entries, request, Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC, done -> { },
                () -> false).writeText(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"book.html", "book.md"})
    void everyWordIsInTheText(String name) throws Exception {
        Path file = folder.resolve(name);
        ExportResult result = export(FullWorkbook.of(GUIDE, (int) GUIDE.pages().count()), file);
        assertEquals(List.of(), result.proof().lost());
        assertTrue(result.proof().words() > 1000);
    }

    @Test
    void whatWasTypedIsNoMarkup() throws Exception {
        String typed = "<script>alert(1)</script> & \"quotes\" *stars* [x](y) # not a heading\n# nor this\n1. nor a list | pipe";
        List<Entry> entries = List.of(FullWorkbook.entry(GUIDE.freePage(), 1,
                Map.of("text", new Content.Text(FieldKind.LETTER, typed))));
        for (String name : List.of("book.html", "book.md")) {
            Path file = folder.resolve(name);
            assertEquals(List.of(), export(entries, file).proof().lost(), name);
            assertFalse(Files.readString(file).contains("<script>"), name);
        }
        String html = Files.readString(folder.resolve("book.html"));
        assertTrue(html.contains("lang=\"en\"") && html.contains("<h1>"), "a language and a title");
        assertFalse(html.matches("(?s).*(src=|http-equiv=\"refresh|url\\().*"), "it loads nothing");
        assertTrue(Files.readString(folder.resolve("book.md")).contains("\\# nor this"));
    }

    private static final List<Block> READING = List.of(new Block.Heading(1, "First", 0, true, "first"), new Block.Heading(3, "How to use it", 0, false, null),
            new Block.ListItem("•", List.of(Span.of("make one in "), Span.emphasis("Month by month"), Span.of(" and one more")), Look.READING),
            new Block.ListItem("•", List.of(Span.of("second")), Look.READING),
            new Block.Paragraph(List.of(Span.of("See also: "), Span.link("First", "first"), Span.of(" · "), Span.link("Elsewhere", "elsewhere")),
                    Look.SMALL, Block.Align.START));

    private static String flat(FlatPages pages) {
        READING.forEach(pages::add);
        return pages.text();
    }

    @Test
    void inMarkdownWordsThatStandOutKeepTheirSpacesAndNoRankOfHeadingIsLeftOut() {
        String text = flat(new Markdown(null));
        assertEquals("""
                ## First

                ### How to use it

                - make one in *Month by month* and one more
                - second

                See also: First · Elsewhere
                """, text);
    }

    @Test
    void inHtmlItemsAreOneListAndLinksLeadToWhatIsThere() {
        String text = flat(new Html(null, "Title", "en"));
        assertTrue(text.contains("one more</li>\n<li dir=\"auto\">second</li>\n</ul>"), text);
        assertTrue(text.contains("See also: <a href=\"#h1\">First</a> · Elsewhere</p>"), text);
    }
}

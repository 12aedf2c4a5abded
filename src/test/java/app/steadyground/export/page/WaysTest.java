package app.steadyground.export.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.export.type.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document of some hundred headings, so that its contents take several pages. */
class WaysTest {

    private static final int CHAPTERS = 4;
    private static final int PAGES = 40;

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void print() throws Exception {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Cover("Workbook", "", List.of(), Samples.TEAL));
        blocks.add(new Block.Contents("Contents", 2));
        for (int chapter = 1; chapter <= CHAPTERS; chapter++) {
            blocks.add(new Block.Section("Chapter " + chapter, Samples.TEAL));
            blocks.add(Samples.heading(1, "Chapter " + chapter, "c" + chapter));
            blocks.add(new Block.Paragraph(List.of(Span.link("on to the last chapter", "c" + CHAPTERS),
                    Span.link("nowhere", "nowhere")), Look.READING, Block.Align.START));
            for (int page = 1; page <= PAGES; page++) {
                blocks.add(Samples.heading(2, "Title " + chapter + "-" + page + "!", null));
                blocks.add(Samples.heading(3, "Entry", null));
                blocks.add(Samples.answer(Samples.STORY));
            }
        }
        file = folder.resolve("ways.pdf");
        Printer.print(file, blocks.iterator(), Samples.SETUP, Watch.NOBODY);
    }

    @Test
    void bookmarksLeadToTheirHeadings() throws Exception {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDOutlineNode root = document.getDocumentCatalog().getDocumentOutline();
            assertEquals(CHAPTERS, count(root));
            for (PDOutlineItem chapter : root.children()) {
                assertEquals(PAGES, count(chapter));
                assertHeadingOn(document, chapter);
                for (PDOutlineItem page : chapter.children()) {
                    assertHeadingOn(document, page);
                    assertEquals("Entry", page.getFirstChild().getTitle());
                }
            }
        }
    }

    private static int count(PDOutlineNode node) {
        int count = 0;
        for (PDOutlineItem ignored : node.children()) {
            count++;
        }
        return count;
    }

    private static void assertHeadingOn(PDDocument document, PDOutlineItem item) throws Exception {
        int page = pageOf(item) + 1;
        assertTrue(ReadBack.plain(document, page).contains(item.getTitle()), item.getTitle() + " on page " + page);
    }

    @Test
    void theContentsNameTheRightPages() throws Exception {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            Map<String, Integer> listed = new TreeMap<>();
            for (int page = 2; page < 8; page++) {
                Matcher line = Pattern.compile("(Title \\d-\\d+!|Chapter \\d) (\\d+)\\s")
                        .matcher(ReadBack.plain(document, page));
                while (line.find()) {
                    listed.put(line.group(1), Integer.valueOf(line.group(2)));
                }
            }
            assertEquals(CHAPTERS * (PAGES + 1), listed.size());
            for (Map.Entry<String, Integer> entry : listed.entrySet()) {
                assertTrue(ReadBack.plain(document, entry.getValue()).contains(entry.getKey()), entry.toString());
            }
        }
    }

    @Test
    void linksLeadToTheirPlaces() throws Exception {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDOutlineNode chapters = document.getDocumentCatalog().getDocumentOutline();
            int last = pageOf(chapters.getLastChild());
            List<Integer> targets = new ArrayList<>();
            for (int page = pageOf(chapters.getFirstChild()); page < document.getNumberOfPages(); page++) {
                for (PDAnnotation annotation : document.getPage(page).getAnnotations()) {
                    PDAnnotationLink link = (PDAnnotationLink) annotation;
                    targets.add(((PDPageDestination) link.getDestination()).retrievePageNumber());
                }
            }
            assertEquals(Collections.nCopies(CHAPTERS, last), targets, "one from each chapter, and none to nowhere");
            assertTrue(document.getPage(1).getAnnotations().size() > 20, "the contents can be clicked");
        }
    }

    private static int pageOf(PDOutlineItem item) throws Exception {
        return ((PDPageDestination) item.getDestination()).retrievePageNumber();
    }
}

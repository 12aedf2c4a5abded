package app.steadyground.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.export.page.Paper;
import app.steadyground.guide.Guide;
import app.steadyground.storage.GuideFiles;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages as a printer gets them. */
class PageImagesTest {

    private static final String FONT_CACHE = "pdfbox.fontcache";

    private static byte[] pdf(Paper paper) throws Exception {
        Guide guide = GuideFiles.bundled();
        return new WorkbookPdf(guide, FullWorkbook.of(guide, 2), ExportRequest.everything(paper),
                Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC, progress -> { }, () -> false).bytes();
    }

    @Test
    void everyPageIsAPictureOfTheRightSize() throws Exception {
        try (PageImages pages = PageImages.open(pdf(Paper.LETTER))) {
            assertEquals(8.5f, pages.width(0));
            assertEquals(11f, pages.height(0));
            for (int page = 0; page < pages.count(); page++) {
                BufferedImage image = pages.image(page, 24);
                assertEquals(List.of(204, 264), List.of(image.getWidth(), image.getHeight()));
                assertTrue(colours(image).size() > 3, "page " + page + " is empty");
            }
        }
    }

    private static Set<Integer> colours(BufferedImage image) {
        Set<Integer> colours = new TreeSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }

    /** PDFBox looks for the system's fonts, and notes them in a file, only where a font is not in the document. */
    @Test
    void noListOfTheSystemsFontsIsWritten(@TempDir Path cache) throws Exception {
        String before = System.getProperty(FONT_CACHE);
        System.setProperty(FONT_CACHE, cache.toString());
        try (PageImages pages = PageImages.open(pdf(Paper.A4))) {
            for (int page = 0; page < pages.count(); page++) {
                pages.image(page, 10);
            }
        } finally {
            if (before == null) {
                System.clearProperty(FONT_CACHE);
            } else {
                System.setProperty(FONT_CACHE, before);
            }
        }
        try (var files = Files.list(cache)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void somethingElseIsNoPdf() {
        assertThrows(IOException.class, () -> PageImages.open(new byte[] {1, 2, 3}));
    }
}

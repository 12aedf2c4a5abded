package app.steadyground.export.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrinterTest {

    @TempDir
    Path folder;

    private Path everything(String name) throws Exception {
        Path file = folder.resolve(name);
        Printer.print(file, Samples.everything().iterator(), Samples.SETUP, Watch.NOBODY);
        return file;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void onlyEmbeddedFontsAreUsed() throws Exception {
        try (PDDocument document = Loader.loadPDF(everything("a.pdf").toFile())) {
            int fonts = 0;
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertTrue(font instanceof PDType0Font && font.isEmbedded(), font.getName());
                fonts++;
            }
            assertTrue(fonts >= 10, fonts + " fonts");
        }
    }

    @Test
    void theSameBlocksMakeTheSameBytes() throws Exception {
        assertArrayEquals(Files.readAllBytes(everything("a.pdf")), Files.readAllBytes(everything("b.pdf")));
    }

    @Test
    void severalPrintersDoNotDisturbEachOther() throws Exception {
        byte[] alone = Files.readAllBytes(everything("a.pdf"));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Path>> files = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                String name = "beside-" + i + ".pdf";
                files.add(threads.submit(() -> everything(name)));
            }
            for (Future<Path> file : files) {
                assertArrayEquals(alone, Files.readAllBytes(file.get()));
            }
        }
    }

    @Test
    void theFileSaysNothingPrivate() throws Exception {
        try (PDDocument document = Loader.loadPDF(everything("a.pdf").toFile())) {
            assertEquals("Workbook", document.getDocumentInformation().getTitle());
            assertEquals(List.of("CreationDate", "Title"), document.getDocumentInformation().getCOSObject().keySet()
                    .stream().map(COSName::getName).sorted().toList());
            assertEquals("en", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void missingCharactersAreCounted() throws Exception {
        Printed printed = Samples.print(folder.resolve("a.pdf"), Samples.answer("\uE123 \uE123 \u0000 \uD800 ok"));
        assertEquals(Map.of(0xE123, 2, 0, 1, 0xD800, 1), printed.missing());
    }

    @Test
    void pagesAreNumbered() throws Exception {
        Path file = everything("a.pdf");
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            int count = document.getNumberOfPages();
            assertFalse(ReadBack.plain(document, 1).contains("Page 1"), "the cover has no number");
            for (int page = 2; page <= count; page++) {
                assertTrue(ReadBack.plain(document, page).contains("Page " + page + " of " + count), "page " + page);
            }
        }
    }

    @Test
    void theTargetIsReplacedWhole() throws Exception {
        Path file = folder.resolve("a.pdf");
        Files.writeString(file, "the old one");
        everything("a.pdf");
        assertEquals(List.of("a.pdf"), files());
        assertTrue(Files.size(file) > 10_000);
    }

    @Test
    void onlyTheOwnerMayReadIt() throws Exception {
        Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(everything("a.pdf"))));
    }

    @Test
    void cancellingAtAnyTimeLeavesTheOldFile() throws Exception {
        Path file = folder.resolve("a.pdf");
        Files.writeString(file, "the old one");
        int[] all = {0};
        Printer.print(folder.resolve("b.pdf"), Samples.everything().iterator(), Samples.SETUP,
                new Watch(pages -> { }, () -> all[0]++ < 0));
        Files.delete(folder.resolve("b.pdf"));
        for (int after = 0; after < all[0]; after += 1 + all[0] / 8) {
            int[] asked = {0};
            int limit = after;
            assertThrows(CancellationException.class, () -> Printer.print(file, Samples.everything().iterator(),
                    Samples.SETUP, new Watch(pages -> { }, () -> asked[0]++ >= limit)));
            assertEquals("the old one", Files.readString(file));
            assertEquals(List.of("a.pdf"), files());
        }
    }

    @Test
    void aFolderThatDoesNotExistIsAnIoError() {
        Path file = folder.resolve("none").resolve("a.pdf");
        assertThrows(IOException.class, () -> Samples.print(file, Samples.answer("text")));
        assertFalse(Files.exists(file));
    }

    @Test
    void aSourceThatFailsLeavesTheOldFile() throws Exception {
        Path file = folder.resolve("a.pdf");
        Files.writeString(file, "the old one");
        Iterator<Block> failing = Stream.iterate(1, i -> i + 1).map(PrinterTest::failingAtThird).iterator();
        assertThrows(IllegalStateException.class,
                () -> Printer.print(file, failing, Samples.SETUP, Watch.NOBODY));
        assertEquals("the old one", Files.readString(file));
        assertEquals(List.of("a.pdf"), files());
    }

    private static Block failingAtThird(int i) {
        if (i == 3) {
            throw new IllegalStateException("cannot be read");
        }
        return Samples.answer("text");
    }

    @Test
    void whoWaitsHearsOfEachPage() throws Exception {
        List<Integer> heard = new ArrayList<>();
        Printed printed = Printer.print(folder.resolve("a.pdf"), Samples.everything().iterator(), Samples.SETUP,
                new Watch(heard::add, () -> false));
        assertEquals(1, heard.getFirst());
        assertEquals(printed.pages(), heard.getLast());
    }

    @Test
    void nothingToPrintIsAnEmptyPage() throws Exception {
        Printed printed = Samples.print(folder.resolve("a.pdf"));
        assertEquals(1, printed.pages());
        try (PDDocument document = Loader.loadPDF(folder.resolve("a.pdf").toFile())) {
            assertEquals(1, document.getNumberOfPages());
        }
    }

    @Test
    void letterPaperIsLetterPaper() throws Exception {
        Path file = folder.resolve("a.pdf");
        Printer.print(file, List.of(Samples.answer("text")).iterator(), new Setup(Paper.LETTER, "Workbook", "en",
                Samples.SETUP.made(), Samples.WORDS), Watch.NOBODY);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals(612, document.getPage(0).getMediaBox().getWidth());
            assertEquals(792, document.getPage(0).getMediaBox().getHeight());
        }
    }
}

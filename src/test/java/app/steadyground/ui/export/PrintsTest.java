package app.steadyground.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.export.Completeness;
import app.steadyground.export.ExportResult;
import app.steadyground.export.MissingCharacter;
import app.steadyground.ui.SmallSession;
import app.steadyground.ui.UiTest;
import app.steadyground.ui.work.SameThreadWork;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.print.PageRange;
import javafx.print.Printer;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Printing, as far as it goes without a printer. */
class PrintsTest extends UiTest {
    private static final Completeness ALL = new Completeness(0, List.of(), List.of());

    @Test
    void everyTroubleIsASentenceWithoutTheNameOfAnyFile() {
        String denied = english(Prints.trouble(new AccessDeniedException("/secret/name.pdf")));
        assertEquals(denied, english(FileOutlet.trouble(new AccessDeniedException("/secret/name.pdf"))));
        assertTrue(denied.startsWith("This account may not write there."));
        String gone = english(Prints.trouble(new NoSuchFileException("/secret/name.pdf")));
        assertTrue(gone.startsWith("The file could not be written there."));
        assertFalse((denied + gone).contains("secret"));
        assertTrue(english(Prints.trouble(new IOException("secret"))).startsWith("The pages could not be made"));
        assertTrue(english(Prints.trouble(new IllegalStateException("secret"))).startsWith("The pages could not be made"));
    }

    @Test
    void aFullDiskIsNotTheFaultOfThePages() {
        assertTrue(english(FileOutlet.trouble(new IOException("No space left on device"))).startsWith("The file could not be written there."));
    }

    @Test
    void charactersThatNoFontHasAreCounted() {
        assertEquals("", Prints.missing(new ExportResult(3, 1, List.of(), ALL)));
        String missing = english(Prints.missing(new ExportResult(3, 1, List.of(new MissingCharacter(0xE000, 2, List.of()), new MissingCharacter(0xE001, 1, List.of())), ALL)));
        assertTrue(missing.contains("3 places"), missing);
    }

    @Test
    void pagesAreChosenByTheRangesOfTheDialog() {
        assertTrue(PrintedPages.isWanted(5, null));
        assertTrue(PrintedPages.isWanted(5, new PageRange[0]));
        PageRange[] ranges = {new PageRange(2, 3), new PageRange(7, 7)};
        assertEquals(List.of(2, 3, 7), IntStream.rangeClosed(1, 9).filter(p -> PrintedPages.isWanted(p, ranges)).boxed().toList());
    }

    @Test
    void thePictureOfAPageGoesToThePrinterPixelByPixel() {
        BufferedImage picture = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(2, 1, 0x1F6F6B);
        Image image = PrintedPages.image(picture);
        assertEquals(3, image.getWidth());
        assertEquals(2, image.getHeight());
        assertEquals(0xFF1F6F6B, image.getPixelReader().getArgb(2, 1));
        assertEquals(0xFF000000, image.getPixelReader().getArgb(0, 0));
    }

    @Test
    void withoutAPrinterASentenceSaysWhatCanBeDoneInstead() {
        Assumptions.assumeTrue(ask(() -> Printer.getAllPrinters().isEmpty()), "This computer has a printer");
        SmallSession small = ask(SmallSession::new);
        List<String> told = new ArrayList<>();
        Outlet.Run run = new Outlet.Run(done -> told.add("progress"), words -> told.add(english(words)), (words, more) -> told.add("done"));
        assertFalse(ask(() -> new PrinterOutlet(small.session, new SameThreadWork(), stage()).send(null, List.of(), run)));
        assertEquals(1, told.size());
        assertTrue(told.getFirst().startsWith("No printer was found."), told.toString());
    }
}

package app.steadyground.export.proof;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** A page whose drawing is in memory at once: going through the streams of one after the other takes PDFBox a quarter longer. */
final class WholePage extends PDPage {

    private final PDPage page;

    WholePage(PDPage page) {
        super(page.getCOSObject());
        this.page = page;
    }

    /** Those of the page itself, which keep the fonts that were opened for pages before. */
    @Override
    public PDResources getResources() {
        return page.getResources();
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        try (InputStream all = getContents()) {
            return new RandomAccessReadBuffer(all.readAllBytes());
        }
    }
}

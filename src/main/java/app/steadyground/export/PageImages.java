package app.steadyground.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages of a PDF of ours as pictures, for printers and previews. All in memory. One thread at a time. */
public final class PageImages implements AutoCloseable {

    private static final float POINTS_AN_INCH = 72;

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PageImages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /** @throws IOException if this is no PDF */
    public static PageImages open(byte[] pdf) throws IOException {
        return new PageImages(Loader.loadPDF(pdf));
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /** Inches. */
    public float width(int page) {
        return document.getPage(page).getMediaBox().getWidth() / POINTS_AN_INCH;
    }

    /** Inches. */
    public float height(int page) {
        return document.getPage(page).getMediaBox().getHeight() / POINTS_AN_INCH;
    }

    /** @param page from 0 */
    public BufferedImage image(int page, float dpi) throws IOException {
        return renderer.renderImageWithDPI(page, dpi, ImageType.RGB);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}

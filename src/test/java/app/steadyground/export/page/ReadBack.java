package app.steadyground.export.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF as a reader does that minds actual text: each glyph's text in the order of drawing. */
public final class ReadBack extends PDFTextStripper {

    private final StringBuilder drawn = new StringBuilder();
    private final StringBuilder inColor = new StringBuilder();
    private int color;
    private int depth;
    private int actualDepth;

    private ReadBack() {
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
    }

    public static String drawn(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            ReadBack reader = new ReadBack();
            reader.getText(document);
            return reader.drawn.toString();
        }
    }

    static String drawnIn(Path pdf, int color) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            ReadBack reader = new ReadBack();
            reader.color = color;
            reader.getText(document);
            return reader.inColor.toString();
        }
    }

    public static String plain(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    static String plain(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        depth++;
        String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        if (actual != null && actualDepth == 0) {
            actualDepth = depth;
            drawn.append(actual);
        }
    }

    @Override
    public void endMarkedContentSequence() {
        if (depth == actualDepth) {
            actualDepth = 0;
        }
        depth--;
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        if (actualDepth == 0) {
            drawn.append(glyph.getUnicode());
        }
        if (rgb() == color) {
            inColor.append(glyph.getUnicode());
        }
    }

    private int rgb() {
        try {
            return getGraphicsState().getNonStrokingColor().toRGB();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

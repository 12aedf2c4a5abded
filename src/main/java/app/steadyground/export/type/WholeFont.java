package app.steadyground.export.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/** A whole font in a document, for words that are typed into it later. */
public final class WholeFont {

    private WholeFont() {
    }

    /** A simple font of one byte a character, as {@code windows-1252}. */
    public static COSDictionary embed(PDDocument document, FontFile file) throws IOException {
        return PDTrueTypeFont.load(document, new ByteArrayInputStream(file.bytes()), WinAnsiEncoding.INSTANCE)
                .getCOSObject();
    }
}

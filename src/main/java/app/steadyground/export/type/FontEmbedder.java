package app.steadyground.export.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Puts the used glyphs of each font into a document, with the map from glyph to text that shaping found. */
final class FontEmbedder {

    private final PDDocument document;

    FontEmbedder(PDDocument document) {
        this.document = document;
    }

    void embed(GlyphTexts texts, COSDictionary fonts) throws IOException {
        for (Map.Entry<FontSource, SortedMap<Integer, String>> used : texts.all().entrySet()) {
            // A font of its own for each document: PDFBox changes and closes what it embeds.
            try (TrueTypeFont font = Face.parse(used.getKey().bytes())) {
                PDType0Font embedded = PDType0Font.load(document, font, true);
                embedded.addGlyphsToSubset(used.getValue().keySet());
                embedded.subset();
                PDStream toUnicode = new PDStream(document,
                        new ByteArrayInputStream(ToUnicode.write(used.getValue())), COSName.FLATE_DECODE);
                embedded.getCOSObject().setItem(COSName.TO_UNICODE, toUnicode);
                fonts.setItem(COSName.getPDFName(used.getKey().resourceName()), embedded);
            }
        }
    }
}

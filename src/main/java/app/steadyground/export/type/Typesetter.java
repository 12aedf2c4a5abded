package app.steadyground.export.type;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Sets the texts of one document in lines, and in the end puts the fonts they needed into it. One thread.
 * No text makes it throw; only a damaged installation does ({@link java.io.UncheckedIOException}).
 */
public final class Typesetter {

    private final GlyphTexts texts = new GlyphTexts();
    private final Shaper shaper = new Shaper(texts);

    /** Lines no wider than {@code width} points; at least one, and one for each line end in the text. */
    public List<Line> lines(List<Span> spans, TextStyle style, float width) {
        List<Line> lines = new ArrayList<>();
        for (HardLine line : HardLine.of(spans, style, shaper)) {
            lines.addAll(new LineFiller(line, style, width).fill());
        }
        return lines;
    }

    public List<Line> lines(String text, TextStyle style, float width) {
        return lines(List.of(Span.of(text)), style, width);
    }

    /** A short text on one line, however long it gets. */
    public Line line(String text, TextStyle style) {
        return lines(text.replaceAll("\\R", " "), style, Float.MAX_VALUE).getFirst();
    }

    /** Call once, when all lines were made. The dictionary holds each font under its face's resource name. */
    public void embed(PDDocument document, COSDictionary fonts) throws IOException {
        new FontEmbedder(document).embed(texts, fonts);
    }
}

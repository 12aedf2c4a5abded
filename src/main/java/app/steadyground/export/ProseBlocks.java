package app.steadyground.export;

import app.steadyground.export.page.Block;
import app.steadyground.export.page.Look;
import app.steadyground.export.type.Span;
import app.steadyground.guide.Prose;
import java.util.List;

/** The guide's longer texts, with headings, bullets and stressed words. */
final class ProseBlocks {

    private static final String BULLET = "•";

    private ProseBlocks() {
    }

    static List<Block> of(String text, int tint) {
        return Prose.parse(text).blocks().stream().map(block -> block(block, tint)).toList();
    }

    private static Block block(Prose.Block block, int tint) {
        return switch (block.kind()) {
            case HEADING -> new Block.Heading(2, block.text(), tint, false, null);
            case SUBHEADING -> new Block.Heading(3, block.text(), tint, false, null);
            case PARAGRAPH -> new Block.Paragraph(spans(block), Look.READING, Block.Align.START);
            case ITEM -> new Block.ListItem(BULLET, spans(block), Look.READING);
        };
    }

    private static List<Span> spans(Prose.Block block) {
        return block.spans().stream().map(ProseBlocks::span).toList();
    }

    private static Span span(Prose.Span span) {
        return switch (span.style()) {
            case PLAIN -> Span.of(span.text());
            case STRONG -> Span.strong(span.text());
            case EMPHASIS -> Span.emphasis(span.text());
        };
    }
}

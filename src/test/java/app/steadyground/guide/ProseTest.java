package app.steadyground.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.steadyground.guide.Prose.Block;
import app.steadyground.guide.Prose.Kind;
import app.steadyground.guide.Prose.Span;
import app.steadyground.guide.Prose.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {

    private static List<String> blocks(String text) {
        return Prose.parse(text).blocks().stream().map(b -> b.kind() + ": " + b.text()).toList();
    }

    @Test
    void linesBecomeBlocks() {
        assertEquals(List.of("HEADING: Title", "SUBHEADING: Privacy", "ITEM: one", "ITEM: two",
                        "PARAGRAPH: Plain text."),
                blocks("### Title\n\n**Privacy**\n\n- one\n  - two  \n\n   \nPlain text.\n"));
    }

    @Test
    void marksWithinALineBecomeStyles() {
        assertEquals(List.of(new Block(Kind.PARAGRAPH, List.of(new Span("What this is.", Style.STRONG),
                new Span(" See ", Style.PLAIN), new Span("Month by month", Style.EMPHASIS),
                new Span(".", Style.PLAIN)))),
                Prose.parse("**What this is.** See *Month by month*.").blocks());
    }

    @Test
    void aLineThatIsOnlyEmphasisStaysAParagraph() {
        assertEquals(List.of(new Block(Kind.PARAGRAPH, List.of(new Span("softly", Style.EMPHASIS)))),
                Prose.parse("*softly*").blocks());
    }

    @Test
    void marksWithoutAPartnerStayAsWritten() {
        assertEquals(List.of("PARAGRAPH: 2 * 3 and **more", "PARAGRAPH: -no item", "PARAGRAPH: #no heading"),
                blocks("2 * 3 and **more\n-no item\n#no heading"));
    }

    @Test
    void nothingIsNoBlock() {
        assertEquals(List.of(), blocks(" \n\n"));
    }
}

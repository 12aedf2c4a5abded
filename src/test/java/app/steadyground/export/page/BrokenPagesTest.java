package app.steadyground.export.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.export.proof.Findings;
import app.steadyground.export.proof.Passage;
import app.steadyground.export.proof.Proof;
import app.steadyground.export.proof.Unseen;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;

/** The proof is no formality: each way in which a page can be broken turns it red. */
class BrokenPagesTest {

    private static final String WORDS = "The kettle was blue, and nobody had asked.";

    /** Prints one answer, breaks the page, and reads it. */
    private static Findings read(UnaryOperator<String> breaking) throws Exception {
        List<Block> blocks = List.of(new Block.Answer(1), new Block.Note(Samples.SAND, List.of(Samples.answer(WORDS))),
                new Block.Answer(Block.Answer.NONE));
        Findings[] findings = {null};
        Printer.print(blocks.iterator(), Samples.SETUP, Watch.NOBODY, (document, printed) -> {
            PDPage page = document.getPage(0);
            String content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            page.setContents(new PDStream(document, new ByteArrayInputStream(breaking.apply(content).getBytes(StandardCharsets.ISO_8859_1))));
            findings[0] = new Proof(List.of(new Passage(1, List.of(WORDS))).iterator()).read(document, printed.traces(), share -> { });
        });
        return findings[0];
    }

    private static Set<Unseen.Why> unseen(UnaryOperator<String> breaking) throws Exception {
        Findings findings = read(breaking);
        assertFalse(findings.isComplete());
        assertEquals(List.of(), findings.lost(), "the words are there, and yet they cannot be seen");
        return findings.unseen().stream().map(Unseen::why).collect(Collectors.toSet());
    }

    @Test
    void aWholePageIsWhole() throws Exception {
        Findings findings = read(UnaryOperator.identity());
        assertTrue(findings.isComplete(), findings.toString());
        assertEquals(8, findings.words());
    }

    @Test
    void aWordThatIsNotThere() throws Exception {
        Findings findings = read(content -> content.replaceFirst("(?s)\\[?<[0-9A-Fa-f]+>[^\\]\\n]*\\]? ?T[jJ]", ""));
        assertFalse(findings.isComplete());
        assertFalse(findings.lost().getFirst().words().isEmpty());
    }

    @Test
    void outsideThePage() throws Exception {
        assertTrue(unseen(content -> "1 0 0 1 -500 0 cm\n" + content).contains(Unseen.Why.OUTSIDE_PAGE));
    }

    @Test
    void paintedOver() throws Exception {
        assertEquals(Set.of(Unseen.Why.COVERED), unseen(content -> content + "\n1 1 1 rg 0 0 600 900 re f\n"));
    }

    @Test
    void cutOff() throws Exception {
        assertEquals(Set.of(Unseen.Why.CLIPPED), unseen(content -> "0 0 20 20 re W n\n" + content));
    }

    @Test
    void inTheColourOfItsGround() throws Exception {
        assertEquals(Set.of(Unseen.Why.HIDDEN), unseen(content -> content.replaceAll("[\\d.]+ [\\d.]+ [\\d.]+ rg", "1 1 1 rg")));
    }

    @Test
    void withoutInkOrTooSmall() throws Exception {
        assertEquals(Set.of(Unseen.Why.HIDDEN), unseen(content -> "3 Tr\n" + content));
        assertTrue(unseen(content -> "0.1 0 0 0.1 0 0 cm\n" + content).contains(Unseen.Why.HIDDEN));
    }
}

package app.steadyground.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.steadyground.entry.Content;
import app.steadyground.export.page.Block;
import app.steadyground.export.page.Look;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Range;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Answers that are drawn rather than written. */
class AnswerBlocksTest {

    private static final Range TEN = new Range(0, 10, "Never", "Always");

    private static List<Block.Flowing> blocks(Content content) {
        return new AnswerBlocks(new Days(Locale.UK)).of(content).stream().flatMap(block ->
                block instanceof Block.Group group ? group.blocks().stream() : List.of(block).stream()).toList();
    }

    private static Block.Flowing said(String words) {
        return Block.Paragraph.of(words, Look.ANSWER);
    }

    @Test
    void aScaleShowsItsNumber() {
        assertEquals(List.of(new Block.Scale(0, 10, 7, "Never", "Always")),
                blocks(new Content.Number(OptionalInt.of(7), TEN)));
    }

    @Test
    void aNumberBesideItsScaleIsPrintedInWords() {
        assertEquals(List.of(said("12, on a scale from 0 to 10")), blocks(new Content.Number(OptionalInt.of(12), TEN)));
        Range wide = new Range(0, Integer.MAX_VALUE, "", "");
        assertEquals(List.of(said("1234, on a scale from 0 to 2147483647")),
                blocks(new Content.Number(OptionalInt.of(1234), wide)));
    }

    /** As many as a key that was held down leaves. */
    @Test
    void anyNumberOfBlankLinesIsOneEndOfAParagraph() {
        assertEquals(List.of(said("before"), said("after")),
                blocks(new Content.Text(FieldKind.LONG_TEXT, "before" + "\n".repeat(100_000) + " \t\r\nafter")));
    }

    @Test
    void ratingsShowOpenItemsAndForgetNone() {
        List<Block.Flowing> blocks = blocks(new Content.Ratings(Map.of("a", 3, "gone", 4, "beside", -1),
                List.of("a", "open", "beside"), TEN));
        assertEquals(Block.Paragraph.of("0 = Never · 10 = Always", Look.HINT), blocks.get(0));
        assertEquals(new Block.Ratings(0, 10, List.of(new Block.Rating("a", 3), new Block.Rating("open", null),
                new Block.Rating("gone", 4))), blocks.get(1));
        assertEquals(said("beside: -1, on a scale from 0 to 10"), blocks.get(2));
    }

    @Test
    void choicesShowAllOptionsAndOnesThatAreNoMore() {
        assertEquals(List.of(new Block.Choices(false, List.of(new Block.Choice("a", false),
                new Block.Choice("b", true), new Block.Choice("old", true)))),
                blocks(new Content.Choices(List.of("b", "old"), List.of("a", "b"))));
    }

    @Test
    void cardsNotSortedYetHaveAPileOfTheirOwn() {
        Content sorted = new Content.Sorted(List.of("Mine", "Theirs"), List.of(
                new Content.Card("1", "later", "", Map.of()), new Content.Card("2", "keep", "Mine", Map.of()),
                new Content.Card("3", " ", "Mine", Map.of()), new Content.Card("4", "lost", "Gone", Map.of())));
        assertEquals(List.of(List.of("Mine", List.of("keep")), List.of("Theirs", List.of()),
                List.of("Not sorted yet", List.of("later")), List.of("Gone", List.of("lost"))),
                ((Block.Cards) blocks(sorted).getFirst()).piles().stream()
                        .map(pile -> List.of(pile.title(), pile.cards())).toList());
    }

    @Test
    void stepsKeepTheirDayAsItWasWritten() {
        Content steps = new Content.StepList(List.of(new Content.Step("1", "Ask", true, "2025-12-24", Map.of()),
                new Content.Step("2", "", false, "", Map.of()), new Content.Step("3", "", true, "soon", Map.of())));
        assertEquals(List.of(new Block.Steps(List.of(new Block.Step(true, "Ask", "24 Dec 2025"),
                new Block.Step(true, "", "soon")))), blocks(steps));
    }

    @Test
    void tablesKeepCellsBeyondTheirColumnsAndLeaveOutBlankRows() {
        Content rows = new Content.Rows(List.of("What", "Who"), List.of(row("a", "b", "c"), row("", " "), row("d")));
        Block.Table table = (Block.Table) blocks(rows).getFirst();
        assertEquals(List.of("What", "Who", ""), table.columns());
        assertEquals(List.of(List.of("a", "b", "c"), List.of("d", "", "")), table.rows());
    }

    private static Content.Row row(String... cells) {
        return new Content.Row("r", Arrays.asList(cells), Map.of());
    }
}

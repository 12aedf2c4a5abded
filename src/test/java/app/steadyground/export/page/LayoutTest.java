package app.steadyground.export.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.export.type.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {

    /** Every block that takes text, with whatever text. */
    static List<Block.Flowing> blocksOf(String text) {
        return List.of(
                Samples.heading(1, text, "a"), Samples.heading(2, text, null), Samples.heading(3, text, null),
                Samples.heading(4, text, null),
                Block.Paragraph.of(text, Look.ANSWER), Block.Paragraph.of(text, Look.PROMPT),
                new Block.Paragraph(List.of(Span.link(text, "a")), Look.SMALL, Block.Align.CENTER),
                new Block.ListItem("10.", List.of(Span.of(text)), Look.READING),
                Block.Table.even(List.of(text, "b", "c"), List.of(List.of(text, text, ""), List.of("", "", ""))),
                new Block.Table(List.of("a", "b"), List.of(List.of(text, text)), List.of(5f, 1f)),
                new Block.Scale(0, 10, 3, text, text), new Block.Scale(1, 20, 3, "", text),
                new Block.Scale(0, 100, 3, text, ""),
                new Block.Ratings(0, 10, List.of(new Block.Rating(text, 3), new Block.Rating(text, null))),
                new Block.Ratings(0, 100, List.of(new Block.Rating(text, 3))),
                new Block.Choices(false, List.of(new Block.Choice(text, true), new Block.Choice(text, false))),
                new Block.Choices(true, List.of(new Block.Choice(text, true))),
                new Block.Feelings(5, List.of(new Block.Feeling("calm", 1), new Block.Feeling(text, 5),
                        new Block.Feeling("sad", 1))),
                new Block.Cards(List.of(new Block.Pile(text, List.of(text, "")), new Block.Pile("b", List.of()),
                        new Block.Pile("c", List.of(text)), new Block.Pile("d", List.of("e")),
                        new Block.Pile("f", List.of(text)))),
                new Block.Steps(List.of(new Block.Step(true, text, text), new Block.Step(false, "", ""))),
                new Block.Note(0xC9A66B, List.of(Block.Paragraph.of(text, Look.READING),
                        Block.Table.even(List.of("a", "b"), List.of(List.of(text, "x"))))),
                new Block.Group(List.of(Block.Paragraph.of(text, Look.READING), new Block.Spacer(20),
                        new Block.Rule(), new Block.Anchor("b"))));
    }

    static List<String> texts() {
        return List.of("", "word", Samples.STORY, Samples.SCRIPTS, "x".repeat(900), "👩‍👩‍👧‍👦".repeat(60),
                "word\n".repeat(200), "\n".repeat(90), "מילה ".repeat(150), "\u0000\uD800𒀀\uE123".repeat(60));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void nothingStandsOutsideItsPage(String text) {
        List<Block.Flowing> blocks = blocksOf(text);
        for (Block.Flowing block : blocks) {
            Layout.assertWithin(Layout.sheets(block), Format.A4);
        }
        Layout.assertWithin(Layout.sheets(blocks.toArray(Block.Flowing[]::new)), Format.A4);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textStaysInItsCell(String text) {
        Block.Table table = new Block.Table(List.of("a", "b", "c"), List.of(List.of(text, text, text)),
                List.of(1f, 1f, 1f));
        float third = (Paper.COLUMN - 2 * 12) / 3;
        float[] left = {0, third + 12, 2 * third + 24};
        float[] right = {third, 2 * third + 12, Paper.COLUMN};
        for (Unit row : Layout.units(table)) {
            row.marks().stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast).forEach(line -> {
                int column = 2;
                while (column > 0 && line.x() < left[column] - 0.1f) {
                    column--;
                }
                assertTrue(line.x() + line.line().width() <= right[column] + 0.1f, "column " + column);
                assertTrue(line.baseline() > 0 && line.baseline() < row.height(), "within the row's height");
            });
        }
    }

    @Test
    void aNoteIsOneBoxOnEachPage() {
        Block.Flowing note = new Block.Note(0xC9A66B, List.of(Samples.answer(Samples.STORY.repeat(30)),
                Block.Paragraph.of("Asked", Look.PROMPT), Samples.answer(Samples.STORY)));
        List<Sheet> sheets = Layout.sheets(Samples.answer("before"), note);
        assertTrue(sheets.size() > 1);
        sheets.forEach(sheet -> assertEquals(1, sheet.panels().size()));
    }

    @Test
    void cardsAreBoxesOfTheirOwn() {
        List<Sheet> sheets = Layout.sheets(new Block.Cards(List.of(new Block.Pile("a", List.of("1", "2", "3")),
                new Block.Pile("b", List.of("4")))));
        assertEquals(4, sheets.getFirst().panels().size());
    }

    @Test
    void figuresSayWhatTheyShow() {
        List<String> said = new ArrayList<>();
        for (Block.Flowing block : List.<Block.Flowing>of(new Block.Scale(0, 10, 7, "", ""),
                new Block.Scale(0, 10, null, "", ""),
                new Block.Choices(false, List.of(new Block.Choice("x", true), new Block.Choice("y", false))),
                new Block.Feelings(5, List.of(new Block.Feeling("sad", 4))))) {
            Layout.units(block).forEach(unit -> unit.marks().stream().filter(Mark.Figure.class::isInstance)
                    .forEach(mark -> said.add(((Mark.Figure) mark).alt())));
        }
        assertEquals(List.of("7 of 10", "no answer", "chosen", "not chosen", "4 of 5"), said);
    }
}

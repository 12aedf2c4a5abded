package app.steadyground.export.page;

import app.steadyground.export.type.TextStyle;
import app.steadyground.export.type.Typeface;
import app.steadyground.export.type.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** Cards in named columns, at most four columns beside each other. */
final class CardSetter {

    private static final TextStyle TITLE = new TextStyle(Typeface.SANS_SEMIBOLD, 9.25f, 12.5f, Colors.MUTED);
    private static final TextStyle TEXT = new TextStyle(Typeface.SERIF, 9.75f, 14, Colors.INK);
    private static final int BESIDE = 4;
    private static final float GAP = 10;
    private static final float PADDING = 8;

    private final Typesetter type;

    CardSetter(Typesetter type) {
        this.type = type;
    }

    List<Unit> units(Block.Cards cards, float width) {
        List<Unit> units = new ArrayList<>();
        for (int from = 0; from < cards.piles().size(); from += BESIDE) {
            units.addAll(band(cards.piles().subList(from, Math.min(from + BESIDE, cards.piles().size())), width));
        }
        return units;
    }

    private List<Unit> band(List<Block.Pile> piles, float width) {
        List<String> titles = piles.stream().map(Block.Pile::title).toList();
        List<Unit> units = new ArrayList<>();
        for (Unit unit : row(titles, width, TITLE, 10, 1, true)) {
            units.add(unit.kept(true));
        }
        int deepest = piles.stream().mapToInt(pile -> pile.cards().size()).max().orElse(0);
        for (int i = 0; i < deepest; i++) {
            int level = i;
            List<String> texts = piles.stream()
                    .map(pile -> level < pile.cards().size() ? pile.cards().get(level) : null).toList();
            units.addAll(row(texts, width, TEXT, 5, 6, false));
        }
        units.add(units.removeLast().kept(false));
        return units;
    }

    private List<Unit> row(List<String> texts, float width, TextStyle style, float before, float padding,
            boolean title) {
        float column = (width - GAP * (texts.size() - 1)) / texts.size();
        float room = column - 2 * PADDING;
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i) != null) {
                cells.add(new Cell(i * (column + GAP) + PADDING, room, type.lines(texts.get(i), style, room), false,
                        title ? Cell.NO_PANEL : Colors.PAPER));
            }
        }
        return new Row(cells, List.of(), 0, padding, padding, before, Row.NO_RULE).units();
    }
}

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
    private final Format format;

    CardSetter(Typesetter type, Format format) {
        this.type = type;
        this.format = format;
    }

    List<Unit> units(Block.Cards cards, float width, Tag parent) {
        List<Unit> units = new ArrayList<>();
        int beside = format.isLarge() ? BESIDE / 2 : BESIDE;
        for (int from = 0; from < cards.piles().size(); from += beside) {
            units.addAll(band(cards.piles().subList(from, Math.min(from + beside, cards.piles().size())), width, parent));
        }
        return units;
    }

    /** On paper the piles stand side by side; whoever listens hears one after the other. */
    private List<Unit> band(List<Block.Pile> piles, float width, Tag parent) {
        List<Tag> titleTags = new ArrayList<>();
        List<Tag> lists = new ArrayList<>();
        for (Block.Pile pile : piles) {
            titleTags.add(parent.add("P"));
            lists.add(pile.cards().isEmpty() ? null : parent.add("L"));
        }
        List<String> titles = piles.stream().map(Block.Pile::title).toList();
        List<Unit> units = new ArrayList<>();
        for (Unit unit : row(titles, titleTags, width, format.style(TITLE), 10, 1, true)) {
            units.add(unit.kept(true));
        }
        int deepest = piles.stream().mapToInt(pile -> pile.cards().size()).max().orElse(0);
        for (int i = 0; i < deepest; i++) {
            int level = i;
            List<String> texts = piles.stream()
                    .map(pile -> level < pile.cards().size() ? pile.cards().get(level) : null).toList();
            List<Tag> tags = new ArrayList<>();
            for (int pile = 0; pile < piles.size(); pile++) {
                tags.add(texts.get(pile) == null ? null : lists.get(pile).add("LI").add("LBody"));
            }
            units.addAll(row(texts, tags, width, format.style(TEXT), 5, 6, false));
        }
        units.add(units.removeLast().kept(false));
        return units;
    }

    private List<Unit> row(List<String> texts, List<Tag> tags, float width, TextStyle style, float before,
            float padding, boolean title) {
        float column = (width - GAP * (texts.size() - 1)) / texts.size();
        float room = column - 2 * PADDING;
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i) != null) {
                cells.add(new Cell(i * (column + GAP) + PADDING, room, type.lines(texts.get(i), style, room), false,
                        title ? Cell.NO_PANEL : Colors.PAPER, tags.get(i)));
            }
        }
        return new Row(cells, List.of(), 0, padding, padding, before, Row.NO_RULE, format.room() / 2).units();
    }
}

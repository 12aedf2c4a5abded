package app.steadyground.export.page;

import app.steadyground.export.type.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** Sets each kind of block as units for a column of some width. */
final class Setter {

    private final TextSetter text;
    private final HeadingSetter headings;
    private final ScaleSetter scales;
    private final ListSetter lists;
    private final TableSetter tables;
    private final CardSetter cards;
    private final FeelingSetter feelings;

    Setter(Typesetter type, Words words) {
        text = new TextSetter(type);
        headings = new HeadingSetter(type);
        scales = new ScaleSetter(type, words);
        lists = new ListSetter(type, words);
        tables = new TableSetter(type);
        cards = new CardSetter(type);
        feelings = new FeelingSetter(type, words);
    }

    List<Unit> units(Block.Flowing block, float width) {
        return switch (block) {
            case Block.Heading b -> headings.units(b, width);
            case Block.Paragraph b -> text.units(b.spans(), b.look().style(), width, b.look().before(),
                    b.look().staysWithNext(), b.align());
            case Block.ListItem b -> lists.units(b, width);
            case Block.Rule b -> List.of(rule(width));
            case Block.Spacer b -> List.of(new Unit(0, b.height(), true, List.of()));
            case Block.Anchor b -> List.of(new Unit(0, 0, true, List.of(new Mark.Place(b.id(), null))));
            case Block.Group b -> group(all(b.blocks(), width));
            case Block.Note b -> NoteSetter.around(all(b.blocks(), width - 2 * NoteSetter.INSET), b.tint(), width);
            case Block.Table b -> tables.units(b, width);
            case Block.Scale b -> scales.units(b, width);
            case Block.Ratings b -> scales.units(b, width);
            case Block.Choices b -> lists.units(b, width);
            case Block.Feelings b -> feelings.units(b, width);
            case Block.Cards b -> cards.units(b, width);
            case Block.Steps b -> lists.units(b, width);
        };
    }

    private List<Unit> all(List<Block.Flowing> blocks, float width) {
        List<Unit> units = new ArrayList<>();
        blocks.forEach(block -> units.addAll(units(block, width)));
        return units;
    }

    /** What no page can hold keeps its own good places to break. */
    private static List<Unit> group(List<Unit> units) {
        double height = units.stream().mapToDouble(unit -> unit.before() + unit.height()).sum();
        return height <= Paper.LETTER.room() ? Unit.together(units) : units;
    }

    private static Unit rule(float width) {
        return new Unit(1, 14, false, List.of(new Mark.Stroke(List.of(0f, 0.5f, width, 0.5f), 0.6f, Colors.LINE)));
    }
}

package app.steadyground.export.page;

import app.steadyground.export.type.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** Sets each kind of block as units for a column of some width, and gives each its place in the structure. */
final class Setter {

    private static final String BULLET = "•";

    private final Format format;
    private final Sections sections;
    private final TextSetter text;
    private final HeadingSetter headings;
    private final ScaleSetter scales;
    private final ListSetter lists;
    private final TableSetter tables;
    private final CardSetter cards;
    private final FeelingSetter feelings;
    private final TrendSetter trends;
    private final BlankSetter blanks;
    private final ChangeSetter changes;
    /** The list that goes on, if the next block is an item too. */
    private Tag list;
    private Tag listParent;

    Setter(Typesetter type, Format format, Words words, Sections sections) {
        this.format = format;
        this.sections = sections;
        text = new TextSetter(type);
        headings = new HeadingSetter(type, format);
        scales = new ScaleSetter(type, format, words);
        lists = new ListSetter(type, format, words);
        tables = new TableSetter(type, format);
        cards = new CardSetter(type, format);
        feelings = new FeelingSetter(type, format, words);
        trends = new TrendSetter(type, format);
        blanks = new BlankSetter(type, format);
        changes = new ChangeSetter(type, format);
    }

    /** A block of the page itself: a heading begins a part of the document. */
    List<Unit> units(Block.Flowing block, float width) {
        return units(block, width, null);
    }

    /** {@code within}: the tag of the box that it stands in, or null. */
    private List<Unit> units(Block.Flowing block, float width, Tag within) {
        if (!(block instanceof Block.ListItem)) {
            endList();
        }
        Tag here = within == null ? sections.here() : within;
        return switch (block) {
            case Block.Heading b -> headings.units(b, width, within == null ? sections.begin(b.level()) : here.add("P"));
            case Block.Paragraph b -> text.units(b.spans(), format.style(b.look().style()), width, b.look().before(),
                    b.look().staysWithNext(), b.align(), here.add("P"));
            case Block.ListItem b -> lists.units(b, width, list(here, b));
            case Block.Rule b -> List.of(rule(width));
            case Block.Spacer b -> List.of(new Unit(0, b.height(), true, List.of()));
            case Block.Anchor b -> List.of(new Unit(0, 0, true, List.of(new Mark.Place(b.id(), null))));
            case Block.Group b -> group(all(b.blocks(), width, within));
            case Block.Note b -> NoteSetter.around(all(b.blocks(), width - 2 * NoteSetter.INSET, here.add("Div")),
                    b.tint(), width);
            case Block.Table b -> tables.units(b, width, here);
            case Block.Scale b -> scales.units(b, width, here);
            case Block.Ratings b -> scales.units(b, width, here);
            case Block.Choices b -> lists.units(b, width, here);
            case Block.Feelings b -> feelings.units(b, width, here);
            case Block.Cards b -> cards.units(b, width, here);
            case Block.Steps b -> lists.units(b, width, here);
            case Block.Trend b -> trends.units(b, width, here);
            case Block.Halves b -> HalvesSetter.beside(all(b.then(), HalvesSetter.half(width), here.add("Div")),
                    all(b.now(), HalvesSetter.half(width), here.add("Div")), width, format.room() / 2);
            case Block.Change b -> changes.units(b, width, here);
            case Block.Empty b -> blanks.units(b, width, here);
        };
    }

    private Tag list(Tag here, Block.ListItem item) {
        if (list != null && listParent != here) {
            endList();
        }
        if (list == null) {
            list = here.begin("L").attribute("/O/List/ListNumbering/" + (item.marker().equals(BULLET) ? "Disc" : "Decimal"));
            listParent = here;
        }
        return list;
    }

    void endList() {
        if (list != null) {
            list.close();
            list = null;
        }
    }

    private List<Unit> all(List<Block.Flowing> blocks, float width, Tag within) {
        List<Unit> units = new ArrayList<>();
        blocks.forEach(block -> units.addAll(units(block, width, within)));
        return units;
    }

    /** What no page can hold keeps its own good places to break. */
    private List<Unit> group(List<Unit> units) {
        double height = units.stream().mapToDouble(unit -> unit.before() + unit.height()).sum();
        return height <= format.room() ? Unit.together(units) : units;
    }

    private static Unit rule(float width) {
        return new Unit(1, 14, false, List.of(new Mark.Stroke(List.of(0f, 0.5f, width, 0.5f), 0.6f, Colors.LINE)));
    }
}

package app.steadyground.ui.fields;

import app.steadyground.entry.Content;
import app.steadyground.entry.Content.Card;
import app.steadyground.entry.Content.Sorted;
import app.steadyground.entry.Ids;
import app.steadyground.guide.Field;
import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Direction;
import app.steadyground.ui.parts.Icons;
import app.steadyground.ui.parts.Key;
import app.steadyground.ui.parts.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/**
 * Cards sorted into columns, by dragging, by their signs, or by Alt and the arrow keys. New cards lie in a tray above
 * until they are sorted.
 */
final class SortingEditor extends AnswerEditor<Sorted> {
    private static final String TRAY = "";
    private final Field.Sorting field;
    private final Ids ids;
    private final TextField next = new TextField();
    private final Map<String, CardView> views = new HashMap<>();
    private final Dragging dragging = new Dragging(root, this::dropped);
    private List<String> columns = List.of();
    private SortingBoard board;

    SortingEditor(Field.Sorting field, Ids ids) {
        super(new Sorted(field.columns(), List.of()), "sg-sorting");
        this.field = field;
        this.ids = ids;
        Direction.follow(next);
        next.setPromptText(Texts.get("field.sorting.add"));
        Named.name(next, Texts.get("field.sorting.add.name", field.prompt()));
        next.setOnAction(e -> add());
        // Whoever goes on without Enter must not lose it.
        next.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                add();
            }
        });
        next.textProperty().addListener(o -> answer.touched());
        History.leaveAlone(next);
        frame(field.columns());
        redraw();
    }

    private void frame(List<String> newColumns) {
        columns = newColumns;
        board = new SortingBoard(columns);
        board.places().forEach((column, place) -> dragging.target(place, column));
        root.getChildren().setAll(next, board.tray(), board.columns());
    }

    private List<Card> cards() {
        return answer.value().cards();
    }

    private void change(List<Card> cards) {
        answer.change(new Sorted(columns, cards));
    }

    @Override
    void redraw() {
        Focus.keepWhile(root, () -> board.places().forEach((column, place) -> fill(column)));
    }

    private void fill(String column) {
        List<Node> nodes = new ArrayList<>();
        int number = 1;
        String where = column.equals(TRAY) ? Texts.get("field.sorting.tray") : column;
        for (Card card : cards()) {
            if (card.column().equals(column)) {
                CardView view = views.computeIfAbsent(card.id(), this::view);
                view.show(card, field.prompt(), where, number++);
                nodes.add(view.node);
            }
        }
        board.fill(column, nodes);
    }

    private CardView view(String id) {
        CardView view = new CardView(Moving.tools(
                Moving.aside(Icons.LEFT, () -> shift(id, -1)),
                Moving.aside(Icons.RIGHT, () -> shift(id, 1)),
                Buttons.sign(Icons.REMOVE, Texts.get("field.remove"), () -> remove(id))));
        Moving.keys(view.node, Map.of(Key.LEFT, () -> shift(id, toTheLeft()), Key.RIGHT, () -> shift(id, -toTheLeft()),
                Key.UP, () -> swap(id, -1), Key.DOWN, () -> swap(id, 1),
                Key.REMOVE, () -> remove(id)));
        view.words.onWriting(() -> answer.write(new Sorted(columns, Lists.replace(cards(), c -> c.id().equals(id),
                c -> new Card(id, view.words.written(), c.column(), c.extra())))));
        dragging.handle(view.grip, id);
        dragging.target(view.node, id);
        return view;
    }

    private int index(String id) {
        return Lists.indexOf(cards(), c -> c.id().equals(id));
    }

    private void add() {
        String text = next.getText().strip();
        if (!text.isEmpty()) {
            next.clear();
            change(Lists.with(cards(), cards().size(), new Card(ids.row(), text, TRAY, Map.of())));
        }
    }

    private int toTheLeft() {
        return Direction.isTurned(root) ? 1 : -1;
    }

    /** To the place before or after; the tray is the first. */
    private void shift(String id, int by) {
        List<String> places = Stream.concat(Stream.of(TRAY), columns.stream()).toList();
        int to = places.indexOf(cards().get(index(id)).column()) + by;
        if (to >= 0 && to < places.size()) {
            change(put(id, places.get(to), cards().size()));
        }
    }

    /** Past the next card of the same column, up or down. */
    private void swap(String id, int by) {
        String column = cards().get(index(id)).column();
        for (int i = index(id) + by; i >= 0 && i < cards().size(); i += by) {
            if (cards().get(i).column().equals(column)) {
                change(Lists.move(cards(), index(id), i));
                return;
            }
        }
    }

    /** Onto a column: to its end. Onto a card: into its place. */
    private void dropped(String id, String onto) {
        int card = index(onto);
        change(card < 0 ? put(id, onto, cards().size()) : put(id, cards().get(card).column(), card));
    }

    private List<Card> put(String id, String column, int at) {
        Card old = cards().get(index(id));
        List<Card> rest = Lists.without(cards(), c -> c.id().equals(id));
        return Lists.with(rest, Math.min(at, rest.size()), new Card(id, old.text(), column, old.extra()));
    }

    private void remove(String id) {
        change(Lists.without(cards(), c -> c.id().equals(id)));
        next.requestFocus();
    }

    /** An earlier answer keeps the columns it was sorted into. */
    @Override
    public void show(Content content) {
        Sorted shown = (Sorted) content;
        List<String> known = shown.cards().isEmpty() ? field.columns() : shown.columns();
        List<String> named = Stream.concat(known.stream(), shown.cards().stream().map(Card::column)
                .filter(c -> !c.equals(TRAY))).distinct().toList();
        if (!named.equals(columns)) {
            frame(named);
        }
        answer.show(shown);
    }

    @Override
    public void takeUp() {
        add();
    }

    @Override
    public boolean isLoose() {
        return !next.getText().isBlank();
    }

    @Override
    public void focus() {
        next.requestFocus();
    }
}

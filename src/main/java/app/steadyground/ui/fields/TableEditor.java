package app.steadyground.ui.fields;

import app.steadyground.entry.Content;
import app.steadyground.entry.Content.Row;
import app.steadyground.entry.Content.Rows;
import app.steadyground.entry.Ids;
import app.steadyground.guide.Field;
import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Icons;
import app.steadyground.ui.parts.Key;
import app.steadyground.ui.parts.WritingBox;
import app.steadyground.ui.parts.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/**
 * A grid of growing text cells. Tab walks them, Enter goes to the cell below and makes a new row after the last one;
 * Alt with up, down or Delete moves or removes a row.
 */
final class TableEditor extends AnswerEditor<Rows> {
    private final Field.Table field;
    private final Ids ids;
    private final VBox body = new VBox();
    private final Map<String, TableRow> views = new HashMap<>();
    private final Dragging dragging = new Dragging(root, this::dropped);
    private List<String> columns = List.of();
    /** Something to write in where there is no row yet; part of the answer from the first letter on. */
    private Row fresh;

    TableEditor(Field.Table field, Ids ids) {
        super(new Rows(field.columns(), List.of()), "sg-table");
        this.field = field;
        this.ids = ids;
        body.getStyleClass().add("sg-table-body");
        frame(field.columns());
        redraw();
    }

    private void frame(List<String> newColumns) {
        columns = newColumns;
        views.clear();
        fresh = blankRow();
        Node sameTools = Moving.withGrip(Moving.grip(), Moving.tools(this::nothing, this::nothing, this::nothing));
        Button add = Buttons.quiet(Icons.PLUS, Texts.get("field.table.add"), () -> addBelow(rows().size() - 1));
        add.setAccessibleText(Texts.get("field.table.add.name", field.prompt()));
        root.getChildren().setAll(CellsRow.heading(columns.stream().map(Words::small).toList(), sameTools, CellsRow.TO_WRITE), body, add);
    }

    private void nothing() {
    }

    private Row blankRow() {
        return new Row(ids.row(), Collections.nCopies(columns.size(), ""), Map.of());
    }

    /** The rows on screen: those of the answer, or one to begin with. */
    private List<Row> rows() {
        return answer.value().rows().isEmpty() ? List.of(fresh) : answer.value().rows();
    }

    @Override
    void redraw() {
        List<Node> nodes = new ArrayList<>();
        int number = 1;
        for (Row row : rows()) {
            TableRow view = views.computeIfAbsent(row.id(), this::view);
            view.show(row, field.prompt(), columns, number++);
            nodes.add(view.node());
        }
        Focus.keepWhile(root, () -> body.getChildren().setAll(nodes));
    }

    private TableRow view(String id) {
        Node grip = Moving.grip();
        TableRow view = new TableRow(columns,
                Moving.withGrip(grip, Moving.tools(() -> move(id, -1), () -> move(id, 1), () -> remove(id))));
        dragging.handle(grip, id);
        dragging.target(view.node(), id);
        Moving.keys(view.node(), Map.of(Key.UP, () -> move(id, -1), Key.DOWN, () -> move(id, 1),
                Key.REMOVE, () -> remove(id)));
        for (int column = 0; column < view.boxes().size(); column++) {
            int here = column;
            WritingBox box = view.boxes().get(column);
            box.onWriting(() -> write(id));
            box.onEnter(() -> enter(id, here));
        }
        return view;
    }

    private int index(String id) {
        return Lists.indexOf(rows(), r -> r.id().equals(id));
    }

    private void write(String id) {
        List<Row> rows = Lists.replace(rows(), r -> r.id().equals(id), r -> views.get(id).written(r));
        boolean onlyFresh = rows.size() == 1 && rows.getFirst().equals(fresh);
        answer.write(new Rows(columns, onlyFresh ? List.of() : rows));
    }

    private void enter(String id, int column) {
        int below = index(id) + 1;
        if (below == rows().size()) {
            addBelow(below - 1);
        } else {
            views.get(rows().get(below).id()).boxes().get(column).requestFocus();
        }
    }

    private void addBelow(int index) {
        Row row = blankRow();
        answer.change(new Rows(columns, Lists.with(rows(), index + 1, row)));
        views.get(row.id()).boxes().getFirst().requestFocus();
    }

    private void move(String id, int by) {
        moveTo(index(id), index(id) + by);
    }

    private void dropped(String moved, String onto) {
        moveTo(index(moved), index(onto));
    }

    private void moveTo(int from, int to) {
        List<Row> rows = rows();
        List<Row> moved = Lists.move(rows, from, to);
        if (moved != rows) {
            answer.change(new Rows(columns, moved));
        }
    }

    private void remove(String id) {
        int index = index(id);
        fresh = blankRow();
        answer.change(new Rows(columns, Lists.without(answer.value().rows(), r -> r.id().equals(id))));
        redraw();
        Row next = rows().get(Math.min(index, rows().size() - 1));
        views.get(next.id()).boxes().getFirst().requestFocus();
    }

    /** An earlier answer keeps the columns it was written under. */
    @Override
    public void show(Content content) {
        Rows shown = (Rows) content;
        List<String> named = shown.rows().isEmpty() ? field.columns() : shown.columns();
        if (!named.equals(columns)) {
            frame(named);
        }
        answer.show(shown);
    }

    @Override
    public void focus() {
        views.get(rows().getFirst().id()).boxes().getFirst().requestFocus();
    }
}

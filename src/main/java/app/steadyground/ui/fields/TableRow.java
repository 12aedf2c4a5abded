package app.steadyground.ui.fields;

import app.steadyground.entry.Content;
import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Named;
import app.steadyground.ui.parts.WritingBox;
import app.steadyground.ui.parts.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/** The text boxes of one row of a table. */
final class TableRow {
    private final List<WritingBox> boxes = new ArrayList<>();
    private final CellsRow node;

    TableRow(List<String> columns, Node tools) {
        for (int i = 0; i < columns.size(); i++) {
            WritingBox box = new WritingBox(1, 12);
            box.setAccessibleHelp(Texts.get("field.table.help"));
            boxes.add(box);
        }
        node = new CellsRow(columns.stream().map(Words::small).toList(), boxes, tools, CellsRow.TO_WRITE);
    }

    Node node() {
        return node;
    }

    List<WritingBox> boxes() {
        return boxes;
    }

    /** @param number of the row, from 1, for its name */
    void show(Content.Row row, String prompt, List<String> columns, int number) {
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).show(i < row.cells().size() ? row.cells().get(i) : "");
            Named.name(boxes.get(i), Texts.get("field.table.cell", prompt, columns.get(i), number));
        }
    }

    /** The row with the words that stand here now. */
    Content.Row written(Content.Row before) {
        List<String> cells = new ArrayList<>(before.cells());
        for (int i = 0; i < boxes.size(); i++) {
            if (i < cells.size()) {
                cells.set(i, boxes.get(i).written());
            } else {
                cells.add(boxes.get(i).written());
            }
        }
        return new Content.Row(before.id(), cells, before.extra());
    }
}

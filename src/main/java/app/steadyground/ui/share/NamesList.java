package app.steadyground.ui.share;

import app.steadyground.entry.Content;
import app.steadyground.entry.OpenList;
import app.steadyground.export.share.Names;
import app.steadyground.guide.Field;
import app.steadyground.guide.Texts;
import app.steadyground.ui.fields.FieldEditor;
import app.steadyground.ui.fields.FieldEditors;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.pages.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The names and what stands for them, kept in the workbook as they are typed. */
final class NamesList {
    static final String LIST = "names";

    private final OpenList list;
    private final FieldEditor editor;
    private final Label wrong = Column.text("", "sg-muted");
    private final VBox node;

    NamesList(Session session, Runnable changed) {
        list = session.list(LIST);
        List<String> columns = List.of(Texts.get("share.name"), Texts.get("share.instead"));
        editor = FieldEditors.of(new Field.Table(LIST, Texts.get("share.names"), false, columns), List.of(), session.ids());
        List<Content.Row> rows = new ArrayList<>();
        list.all().forEach((name, content) -> rows.add(new Content.Row(session.ids().row(),
                List.of(name, list.text(name).orElse("")), Map.of())));
        editor.show(new Content.Rows(columns, rows));
        editor.onChange(() -> {
            keep();
            changed.run();
        });
        node = new VBox(Column.text(Texts.get("share.names"), "sg-prompt"), Column.text(Texts.get("share.names-about"), "sg-muted"),
                editor.node(), wrong);
        node.getStyleClass().add("field-block");
        judge();
    }

    Node node() {
        return node;
    }

    /** Those that have something to stand for them. */
    Names names() {
        return new Names(typed());
    }

    private Map<String, String> typed() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Content.Row row : ((Content.Rows) editor.content()).rows()) {
            String name = row.cells().getFirst().strip();
            String instead = row.cells().get(1).strip();
            if (!name.isEmpty() && !instead.isEmpty()) {
                names.put(name, instead);
            }
        }
        return names;
    }

    private void keep() {
        Map<String, String> now = typed();
        now.forEach(list::put);
        list.all().keySet().stream().filter(name -> !now.containsKey(name)).forEach(list::remove);
        judge();
    }

    /** Says which names could be read in what stands for one; empty where all is well. */
    String trouble() {
        List<String> betrayed = names().betrayed();
        return betrayed.isEmpty() ? "" : Texts.get("share.betrayed", Texts.list(betrayed));
    }

    private void judge() {
        wrong.setText(trouble());
        wrong.setVisible(!wrong.getText().isEmpty());
        wrong.setManaged(wrong.isVisible());
    }
}

package app.steadyground.ui.export;

import app.steadyground.entry.Entry;
import app.steadyground.entry.Ids;
import app.steadyground.export.form.FilledForm;
import app.steadyground.export.form.FormImport;
import app.steadyground.export.form.FormProblem;
import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.parts.Drawings;
import app.steadyground.ui.work.Desk;
import app.steadyground.ui.work.Work;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Adds a filled form to the workbook: shows first what is in it, then adds what is wanted, and takes that back again. */
public final class ImportScreen {
    private final Session session;
    private final Work work;
    private final Desk desk;
    private final ExportMemory memory;
    private final Consumer<Place> go;
    private final FormImport entries;
    private final VBox found = new VBox();
    private final List<FilledPageRow> rows = new ArrayList<>();
    private final Button choose = new Button(Texts.get("form.choose"));
    private final Button add = new Button();
    private final Label told = Column.text("", "told");
    private final FlowPane after = new FlowPane();
    private final Node node;

    public ImportScreen(Session session, Work work, Desk desk, ExportMemory memory, Consumer<Place> go) {
        this.session = session;
        this.work = work;
        this.desk = desk;
        this.memory = memory;
        this.go = go;
        this.entries = new FormImport(session.guide(), session.workbook(), session.ids(), session.clock());
        choose.setOnAction(e -> choose());
        add.getStyleClass().add("sg-primary");
        add.setDefaultButton(true);
        add.setOnAction(e -> add());
        found.getStyleClass().add("field-block");
        after.getStyleClass().add("actions");
        VBox column = new VBox(Drawings.INTO.drawWhereThereIsRoom(), Column.text(Texts.get("form.import-title"), "sg-title"),
                Column.text(Texts.get("form.import-about"), "lead"), choose, found);
        FlowPane buttons = new FlowPane(add);
        buttons.getStyleClass().add("actions");
        // What says nothing takes no room.
        buttons.managedProperty().bind(add.managedProperty());
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        node = Column.withFoot(column, buttons, told, after);
        tell("");
        count();
    }

    public Node node() {
        return node;
    }

    private void choose() {
        desk.askForm(Texts.get("form.import-title"), memory.folder()).ifPresent(file -> {
            memory.setFolder(file.getParent());
            show(List.of());
            tell(Texts.get("form.reading"));
            choose.setDisable(true);
            Locale locale = Locale.getDefault(Locale.Category.FORMAT);
            work.run(() -> read(file, locale), this::show, this::failed);
        });
    }

    private FilledForm read(Path file, Locale locale) throws FormProblem {
        return FilledForm.read(file, session.guide(), session.today(), locale, Ids.secure());
    }

    private void failed(Exception problem) {
        choose.setDisable(false);
        tell(Texts.get(problem instanceof FormProblem p ? p.kind().key() : FormProblem.Kind.DAMAGED.key()));
        choose.requestFocus();
    }

    private void show(FilledForm form) {
        choose.setDisable(false);
        show(form.pages().stream()
                .map(page -> new FilledPageRow(page, entries.added(page).isPresent(), this::count)).toList());
        if (!form.unplaced().isEmpty()) {
            found.getChildren().add(Column.panel("sg-hint-box", Column.text(Texts.get("form.unplaced")),
                    Column.text(String.join("\n", form.unplaced()), "sg-muted")));
        }
        tell(rows.isEmpty() ? Texts.get("form.nothing-in-it") : "");
        if (rows.isEmpty()) {
            choose.requestFocus();
        } else {
            rows.getFirst().focus();
        }
    }

    private void show(List<FilledPageRow> now) {
        rows.clear();
        rows.addAll(now);
        found.getChildren().setAll(rows.stream().map(FilledPageRow::node).toList());
        count();
    }

    private long wanted() {
        return rows.stream().filter(FilledPageRow::isWanted).count();
    }

    private void count() {
        add.setVisible(!rows.isEmpty());
        add.setManaged(!rows.isEmpty());
        add.setDisable(wanted() == 0);
        add.setText(Texts.get("form.add", wanted()));
    }

    private void add() {
        List<Entry> added = new ArrayList<>();
        for (FilledPageRow row : rows) {
            if (row.isWanted()) {
                Entry entry = session.add(entries.entry(row.page()));
                session.list(FormImport.LIST).put(row.page().mark(), entry.id());
                added.add(entry);
            }
        }
        show(List.of());
        Button undo = new Button(Texts.get("form.undo"));
        undo.setOnAction(e -> undo(added));
        Button look = new Button(Texts.get("form.look"));
        look.setOnAction(e -> go.accept(added.size() == 1 ? new Place.Written(added.getFirst().id(), false)
                : new Place.PastEntries("")));
        tell(Texts.get("form.added", added.size()), look, undo);
        look.requestFocus();
    }

    /** Into the trash, from which they can be brought back. */
    private void undo(List<Entry> added) {
        added.forEach(entry -> session.workbook().entry(entry.id()).ifPresent(now -> session.delete(now, true)));
        tell(Texts.get("form.undone", added.size()));
        choose.requestFocus();
    }

    private void tell(String words, Button... more) {
        told.setText(words);
        after.getChildren().setAll(more);
        after.setManaged(more.length > 0);
    }
}

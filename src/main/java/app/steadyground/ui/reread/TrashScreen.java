package app.steadyground.ui.reread;

import app.steadyground.entry.Entry;
import app.steadyground.entry.Revision;
import app.steadyground.guide.Texts;
import app.steadyground.reread.Plain;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.pages.Dates;
import app.steadyground.ui.pages.EntryView;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.parts.Blank;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Drawings;
import app.steadyground.ui.parts.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Deleted entries: to be looked at, brought back, or erased. */
public final class TrashScreen {
    private final Session session;
    private final boolean backups;
    private final Consumer<String> fromBackups;
    private final StackPane node = new StackPane();

    /**
     * @param backups whether the program has made backups
     * @param fromBackups takes the id of an entry that is to be erased from them too
     */
    public TrashScreen(Session session, boolean backups, Consumer<String> fromBackups) {
        this.session = session;
        this.backups = backups;
        this.fromBackups = fromBackups;
        showList("");
    }

    public Node node() {
        return node;
    }

    private void showList(String done) {
        List<Entry> deleted = session.workbook().deleted();
        VBox head = new VBox(Column.text(Texts.get("trash.title"), "sg-title"));
        if (!deleted.isEmpty()) {
            head.getChildren().add(Words.muted(Texts.get("trash.count", deleted.size())));
        }
        head.getStyleClass().add("list-head");
        if (!done.isEmpty()) {
            head.getChildren().add(1, Column.panel("sg-hint-box", Column.text(done)));
        }
        ResultList<Entry> list = new ResultList<>(e -> EntryLines.of(session, e, "", Dates.medium(e.date()),
                Plain.firstWords(e), 0, 0), e -> showEntry(e.id()));
        list.blank(Blank.of(Drawings.TRAY, Texts.get("trash.none")));
        list.show(deleted);
        Platform.runLater(list::focus);
        BorderPane screen = new ListPane();
        screen.setTop(head);
        screen.setCenter(list.node());
        node.getChildren().setAll(screen);
    }

    /** As it stands now: more may have arrived since the list was shown. */
    private Optional<Entry> entry(String id) {
        return session.workbook().deleted().stream().filter(e -> e.id().equals(id)).findFirst();
    }

    private void showEntry(String id) {
        Optional<Entry> entry = entry(id);
        if (entry.isEmpty()) {
            showList("");
            return;
        }
        Button restore = Buttons.primary(Texts.get("trash.restore"), () -> restore(id));
        Button erase = new Button(Texts.get("trash.erase"));
        FlowPane actions = new FlowPane(restore, erase, Buttons.quiet(Texts.get("trash.back"), () -> showList("")));
        actions.getStyleClass().add("actions");
        VBox top = new VBox(Column.text(Texts.get("trash.deleted-on", day(entry.get())), "sg-muted"), actions);
        top.getStyleClass().add("trash-top");
        if (session.workbook().heads(id).stream().anyMatch(Revision::isErased)) {
            top.getChildren().add(1, Column.panel("sg-hint-box", Column.text(Texts.get("trash.edited-elsewhere"))));
        }
        boolean known = session.guide().page(entry.get().exercise()).isPresent() && entry.get().editable();
        restore.setDisable(!known);
        erase.setDisable(!known);
        erase.setOnAction(e -> askToErase(entry.get(), top, actions));
        node.getChildren().setAll(EntryView.of(session.guide(), entry.get(), top));
        // What stands in a scroll pane can take the keyboard only once the pane is dressed.
        node.applyCss();
        Platform.runLater(restore::requestFocus);
    }

    private String day(Entry entry) {
        return Dates.medium(entry.saved().atZone(session.clock().getZone()).toLocalDate());
    }

    private void restore(String id) {
        entry(id).ifPresent(e -> session.delete(e, false));
        showList(Texts.get("trash.restored"));
    }

    private void askToErase(Entry entry, VBox top, FlowPane actions) {
        Button keep = new Button(Texts.get("trash.keep"));
        Button erase = new Button(Texts.get("trash.erase-now"));
        FlowPane answers = new FlowPane(keep, erase);
        answers.getStyleClass().add("actions");
        VBox question = Column.panel("sg-hint-box",
                Column.text(Texts.get("trash.ask", EntryLines.title(session, entry), Dates.medium(entry.date())), "sg-subheading"),
                Column.text(Texts.get("trash.what-goes")), Column.text(Texts.get("trash.what-stays")), answers);
        CheckBox too = new CheckBox(Texts.get("trash.backups-too"));
        too.setWrapText(true);
        too.setSelected(true);
        if (backups) {
            question.getChildren().add(2, too);
        }
        keep.setOnAction(e -> {
            top.getChildren().remove(question);
            actions.setDisable(false);
            actions.getChildren().getFirst().requestFocus();
        });
        erase.setOnAction(e -> {
            if (backups && too.isSelected()) {
                fromBackups.accept(entry.id());
            }
            entry(entry.id()).ifPresent(session::erase);
            showList(Texts.get("trash.erased"));
        });
        actions.setDisable(true);
        top.getChildren().add(question);
        keep.requestFocus();
    }
}

package app.steadyground.ui.pages;

import app.steadyground.entry.Entry;
import app.steadyground.entry.Remarks;
import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.InSight;
import app.steadyground.ui.parts.Named;
import app.steadyground.ui.parts.Words;
import app.steadyground.ui.parts.WritingBox;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The later notes on an entry that is being reread, and the way to add one. JavaFX thread. */
final class RemarksView {
    private final Session session;
    private final Entry entry;
    private final Runnable onWaiting;
    private final VBox node = new VBox();
    private Optional<Autosave> writing = Optional.empty();

    /** @param onWaiting called when {@link #isWaiting} may have changed */
    RemarksView(Session session, Entry entry, Runnable onWaiting) {
        this.session = session;
        this.entry = entry;
        this.onWaiting = onWaiting;
        node.getStyleClass().add("remarks");
        show(false);
    }

    Node node() {
        return node;
    }

    /** Whether a note is not yet handed on to be saved. */
    boolean isWaiting() {
        return writing.stream().anyMatch(Autosave::isWaiting);
    }

    /** Hands on at once what waits to be saved. */
    void flush() {
        writing.ifPresent(Autosave::now);
    }

    private void show(boolean focus) {
        node.getChildren().clear();
        Remarks.of(session.workbook(), entry.id()).stream().filter(r -> !r.text().isBlank()).forEach(r -> node.getChildren().add(note(r)));
        Node add = Buttons.quiet(Texts.get("remark.add"), () -> write("", ""));
        node.getChildren().add(add);
        if (focus) {
            add.requestFocus();
        }
    }

    private Node note(Remarks.Remark remark) {
        FlowPane actions = new FlowPane(
                Buttons.quiet(Texts.get("remark.edit"), () -> write(remark.item(), remark.text())),
                Buttons.quiet(Texts.get("remark.delete"), () -> delete(remark)));
        actions.getStyleClass().add("actions");
        VBox note = Column.panel("sg-hint-box", Words.small(Texts.get("remark.of", Dates.medium(remark.date()))),
                Words.reading(remark.text()), actions);
        note.getStyleClass().add("remark");
        note.setUserData(remark.item());
        return note;
    }

    /** Saves by itself, as pages do. @param item of the note, or {@code ""} for a new one */
    private void write(String item, String before) {
        WritingBox box = new WritingBox(3, 30);
        box.show(before);
        Named.name(box, Texts.get("remark.add"));
        String[] id = {item};
        Autosave autosave = new Autosave(() -> {
            id[0] = save(id[0], box.written());
            onWaiting.run();
        });
        writing = Optional.of(autosave);
        box.onWriting(() -> {
            autosave.changed();
            onWaiting.run();
        });
        box.focusedProperty().addListener((o, was, is) -> autosave.now());
        box.sceneProperty().addListener((o, was, is) -> autosave.now());
        FlowPane actions = new FlowPane(Buttons.primary(Texts.get("remark.save"), () -> show(true)),
                Buttons.plain(Texts.get("remark.cancel"), () -> {
                    autosave.cancel();
                    takeBack(id[0], item.isEmpty(), before);
                    show(true);
                }));
        actions.getStyleClass().add("actions");
        node.getChildren().setAll(Words.prompt(Texts.get("remark.add")), Words.muted(Texts.get("remark.about")), box, actions);
        box.requestFocus();
        // One goes on where one stopped.
        box.end();
        // With its buttons, not only the line where one writes.
        Platform.runLater(() -> {
            InSight.bring(node);
            InSight.bring(box);
        });
    }

    private String save(String item, String text) {
        if (!item.isEmpty()) {
            session.remarks().change(item, text);
        } else if (!text.isBlank()) {
            return session.remarks().add(entry.id(), text);
        }
        return item;
    }

    private void takeBack(String item, boolean isNew, String before) {
        if (isNew) {
            session.remarks().delete(item, true);
        } else {
            session.remarks().change(item, before);
        }
    }

    private void delete(Remarks.Remark remark) {
        session.remarks().delete(remark.item(), true);
        show(false);
        Node undo = Buttons.quiet(Texts.get("remark.undo"), () -> {
            session.remarks().delete(remark.item(), false);
            show(true);
        });
        node.getChildren().add(Column.panel("sg-hint-box", Words.plain(Texts.get("remark.deleted")), undo));
        undo.requestFocus();
    }
}

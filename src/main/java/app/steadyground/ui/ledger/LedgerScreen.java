package app.steadyground.ui.ledger;

import app.steadyground.entry.Ledger;
import app.steadyground.entry.Ledger.What;
import app.steadyground.entry.Ledger.Written;
import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.pages.News;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.parts.Blank;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Drawings;
import app.steadyground.ui.parts.Words;
import app.steadyground.ui.settings.BackupRoom;
import app.steadyground.ui.work.Latest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What the program wrote outside the workbook: when, where, which pages, protected or not; newest first. JavaFX thread. */
public final class LedgerScreen {
    private final BackupRoom room;
    private final Latest<List<Lying>> latest;
    private final VBox told = new VBox();
    private final VBox list = new VBox();
    private final VBox column;

    private LedgerScreen(BackupRoom room) {
        this.room = room;
        this.latest = new Latest<>(room.work(), this::show, () -> say(Texts.get("ledger.unread"), Optional.empty()));
        told.getStyleClass().add("column-part");
        list.getStyleClass().add("choices");
        column = new VBox(Words.title(Texts.get("ledger.title")), Column.text(Texts.get("ledger.lead"), "lead"), told, list);
        look();
    }

    public static Node of(BackupRoom room) {
        LedgerScreen screen = new LedgerScreen(room);
        Node node = Column.scroll(screen.column);
        News.follow(room.session().workbook(), node, screen::look);
        return node;
    }

    private void look() {
        List<Written> noted = Ledger.all(session().list(Ledger.LIST));
        latest.want(() -> Lying.all(noted, room.folder()));
    }

    private void show(List<Lying> all) {
        list.getChildren().clear();
        if (all.isEmpty()) {
            list.getChildren().add(Blank.of(Drawings.OUTSIDE, Texts.get("ledger.none")));
        }
        all.forEach(one -> list.getChildren().add(new LedgerCard(this, one).node()));
    }

    Session session() {
        return room.session();
    }

    void showInFolder(Lying one) {
        Path path = Path.of(one.written().path());
        room.desk().show(one.written().what() == What.BACKUPS ? path : path.getParent());
    }

    /** Deletes it, and says what that can promise and what it cannot. */
    void delete(Lying one) {
        String name = name(one);
        room.work().run(() -> one.delete(room.folder()), deleted -> {
            if (deleted) {
                session().list(Ledger.LIST).remove(one.written().path());
            }
            say(Texts.get(deleted ? "ledger.deleted" : "ledger.changed", name), Optional.empty());
            look();
        }, e -> {
            say(Texts.get("ledger.not-deleted", name), Optional.empty());
            look();
        });
    }

    void takeOff(Lying one) {
        session().list(Ledger.LIST).remove(one.written().path());
        Node undo = Buttons.quiet(Texts.get("ledger.undo"), () -> {
            Ledger.note(session().list(Ledger.LIST), one.written());
            told.getChildren().clear();
            look();
        });
        say(Texts.get("ledger.taken-off", name(one)), Optional.of(undo));
        look();
    }

    private void say(String words, Optional<Node> more) {
        VBox panel = Column.panel("sg-hint-box", Words.plain(words));
        more.ifPresent(panel.getChildren()::add);
        panel.setFocusTraversable(true);
        panel.setAccessibleText(words);
        told.getChildren().setAll(panel);
        more.orElse(panel).requestFocus();
    }

    static String name(Lying one) {
        String path = one.written().path();
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}

package app.steadyground.ui.settings;

import app.steadyground.entry.Workbook;
import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.EntryView;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.reread.PastEntriesScreen;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/** What is in a backup, to be read only: its entries by date, and each as a finished page. */
final class InsideView {
    private final Session inside;
    private final BorderPane node = new BorderPane();
    private final Runnable leave;

    /** @param now the session of the workbook that is open, whose guide and clock it shares; {@code leave} goes back to the list */
    InsideView(Session now, Workbook workbook, Runnable leave) {
        this.inside = new Session(now.guide(), workbook, now.name(), now.ids(), now.clock(), r -> { });
        this.leave = leave;
        list();
    }

    Node node() {
        return node;
    }

    private void list() {
        show(PastEntriesScreen.of(inside, "", this::open), Texts.get("backups.back"), leave);
    }

    private void open(Place place) {
        if (place instanceof Place.Written(String item, boolean editing)) {
            inside.workbook().entry(item).ifPresent(entry ->
                    show(EntryView.of(inside.guide(), entry, new HBox()), Texts.get("backups.back-to-list"), this::list));
        }
    }

    private void show(Node content, String verb, Runnable action) {
        Button back = new Button(verb);
        back.setOnAction(e -> action.run());
        HBox head = new HBox(back);
        head.getStyleClass().add("overlay-head");
        node.setTop(head);
        node.setCenter(content);
    }
}

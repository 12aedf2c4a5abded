package app.steadyground.ui.settings;

import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.EntryView;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Icons;
import app.steadyground.ui.reread.PastEntriesScreen;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/** What is in a backup, to be read only: its entries by date, and each as a finished page. */
final class InsideView {
    private final Session inside;
    private final BorderPane node = new BorderPane();
    private final String title;
    private final String back;
    private final Runnable leave;

    /**
     * @param title of the list of entries
     * @param leave goes back to where it was asked for, under these words
     */
    InsideView(Session inside, String title, String back, Runnable leave) {
        this.inside = inside;
        this.title = title;
        this.back = back;
        this.leave = leave;
        list();
    }

    Node node() {
        return node;
    }

    private void list() {
        show(PastEntriesScreen.titled(title, inside, this::open), back, leave);
    }

    private void open(Place place) {
        if (place instanceof Place.Written written) {
            inside.workbook().entry(written.item()).ifPresent(entry ->
                    show(EntryView.of(inside.guide(), entry, new HBox()), Texts.get("backups.back-to-list"), this::list));
        }
    }

    private void show(Node content, String verb, Runnable action) {
        HBox head = new HBox(Buttons.quiet(Icons.LEFT, verb, action));
        head.getStyleClass().add("overlay-head");
        node.setTop(head);
        node.setCenter(content);
        // What had the keyboard has gone; what is read now scrolls by the arrow keys.
        content.requestFocus();
    }
}

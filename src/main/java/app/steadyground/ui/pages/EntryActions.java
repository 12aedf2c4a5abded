package app.steadyground.ui.pages;

import app.steadyground.entry.Entry;
import app.steadyground.guide.Texts;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** What can be done with an entry that is being reread. */
final class EntryActions {
    private final FlowPane node = new FlowPane();

    EntryActions(Session session, Entry entry, Consumer<Place> go, Consumer<Entry> delete) {
        node.getStyleClass().add("actions");
        boolean known = session.guide().page(entry.exercise()).isPresent();
        if (entry.editable() && known) {
            add("entry.edit", () -> go.accept(new Place.Written(entry.id(), true)));
            add("entry.delete", () -> delete.accept(entry));
        }
        add("entry.versions", () -> go.accept(new Place.Versions(entry.id())));
        if (known) {
            add("entry.new", () -> go.accept(new Place.NewEntry(entry.exercise())));
        }
    }

    private void add(String key, Runnable action) {
        Button button = new Button(Texts.get(key));
        button.setOnAction(e -> action.run());
        node.getChildren().add(button);
    }

    Node node() {
        return node;
    }
}

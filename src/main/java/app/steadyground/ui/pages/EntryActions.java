package app.steadyground.ui.pages;

import app.steadyground.entry.Entry;
import app.steadyground.entry.SmallList;
import app.steadyground.guide.Texts;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What can be done with an entry that is being reread. */
final class EntryActions {
    private final FlowPane buttons = new FlowPane();
    private final VBox node = new VBox(buttons);

    EntryActions(Session session, Entry entry, Consumer<Place> go, Consumer<Entry> delete, PageHand hand) {
        buttons.getStyleClass().add("actions");
        node.getStyleClass().add("entry-top");
        node.getChildren().addAll(0, DeletedElsewhere.hint(session, entry.id()));
        boolean known = session.guide().page(entry.exercise()).isPresent();
        if (entry.editable() && known) {
            add("entry.edit", () -> go.accept(new Place.Written(entry.id(), true)));
            add("entry.delete", () -> delete.accept(entry));
        }
        near(session, entry);
        if (known && session.workbook().of(entry.exercise()).size() > 1) {
            add("entry.compare", () -> go.accept(new Place.ThenAndNow(entry.exercise(), entry.id())));
        }
        add("entry.versions", () -> go.accept(new Place.Versions(entry.id())));
        add("entry.copy", () -> hand.copy(entry));
        if (known) {
            if (entry.editable()) {
                add("entry.duplicate", () -> hand.duplicate(entry));
            }
            add("entry.new", () -> go.accept(new Place.NewEntry(entry.exercise())));
        }
    }

    /** A mark that can be put and taken away again. */
    private void near(Session session, Entry entry) {
        ToggleButton near = new ToggleButton();
        Runnable tell = () -> {
            boolean marked = Marks.isMarked(session, entry.id());
            near.setSelected(marked);
            near.setText(Texts.get(marked ? "near.unmark" : "near.mark"));
        };
        near.setOnAction(e -> {
            Marks.mark(session, entry.id(), near.isSelected());
            tell.run();
        });
        tell.run();
        if (session.list(SmallList.MARKS).isEditable()) {
            buttons.getChildren().add(near);
        }
    }

    private void add(String key, Runnable action) {
        Button button = new Button(Texts.get(key));
        button.setOnAction(e -> action.run());
        buttons.getChildren().add(button);
    }

    Node node() {
        return node;
    }
}

package app.steadyground.ui.pages;

import app.steadyground.entry.Entry;
import app.steadyground.entry.SmallList;
import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Icons;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What can be done with an entry that is being reread: what is wanted often side by side, the rest in a menu. */
final class EntryActions {
    private final FlowPane buttons = new FlowPane();
    private final MenuButton more = new MenuButton(Texts.get("entry.more"));
    private final VBox node = new VBox(buttons);

    EntryActions(Session session, Entry entry, Consumer<Place> go, Consumer<Entry> delete, PageHand hand) {
        buttons.getStyleClass().add("actions");
        node.getStyleClass().add("entry-top");
        node.getChildren().addAll(0, DeletedElsewhere.hint(session, entry.id()));
        boolean known = session.guide().page(entry.exercise()).isPresent();
        boolean editable = entry.editable() && known;
        if (editable) {
            often("entry.edit", () -> go.accept(new Place.Written(entry.id(), true)));
        }
        near(session, entry);
        if (known && session.workbook().of(entry.exercise()).size() > 1) {
            often("entry.compare", () -> go.accept(new Place.ThenAndNow(entry.exercise(), entry.id())));
        }
        if (known) {
            often("entry.new", () -> go.accept(new Place.NewEntry(entry.exercise())));
        }
        seldom("entry.versions", () -> go.accept(new Place.Versions(entry.id())));
        if (editable) {
            seldom("entry.duplicate", () -> hand.duplicate(entry));
        }
        seldom("entry.copy", () -> hand.copy(entry));
        seldom("entry.print", () -> go.accept(new Place.Export(true, List.of(entry.id()))));
        seldom("entry.export", () -> go.accept(new Place.Export(false, List.of(entry.id()))));
        if (editable) {
            more.getItems().add(new SeparatorMenuItem());
            seldom("entry.delete", () -> delete.accept(entry));
        }
        more.setAccessibleText(Texts.get("entry.more-of"));
        buttons.getChildren().add(more);
    }

    /** A mark that can be put and taken away again. */
    private void near(Session session, Entry entry) {
        ToggleButton near = new ToggleButton();
        near.setGraphic(Icons.NEAR.draw());
        near.getStyleClass().add("near-toggle");
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

    private void often(String key, Runnable action) {
        buttons.getChildren().add(Buttons.plain(Texts.get(key), action));
    }

    private void seldom(String key, Runnable action) {
        MenuItem item = new MenuItem(Texts.get(key));
        item.setOnAction(e -> action.run());
        more.getItems().add(item);
    }

    Node node() {
        return node;
    }
}

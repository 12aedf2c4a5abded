package app.steadyground.ui.reread;

import app.steadyground.entry.Entry;
import app.steadyground.guide.Chapter;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.reread.Felt;
import app.steadyground.reread.Filter;
import app.steadyground.reread.People;
import app.steadyground.ui.fields.DayLine;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.DropDown;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** What narrows a list of entries: page, person, feelings, days, marks. JavaFX thread. */
final class EntryFilters {
    /** @param pages ids, or empty for all */
    private record Pages(String name, Set<String> pages) {
        @Override
        public String toString() {
            return name;
        }
    }

    private final Guide guide;
    private final Runnable changed;
    private final DropDown<Pages> pages = new DropDown<>();
    private final DropDown<String> person = new DropDown<>();
    private final FeelingsChoice feelings = new FeelingsChoice(this::changed);
    private final DayLine from = new DayLine(Texts.get("filter.from"));
    private final DayLine until = new DayLine(Texts.get("filter.until"));
    private final CheckBox marked = new CheckBox(Texts.get("filter.marked"));
    private final Button all = Buttons.quiet(Texts.get("filter.all"), this::clear);
    private final VBox node = new VBox();
    private boolean filling;

    EntryFilters(Guide guide, Runnable changed) {
        this.guide = guide;
        this.changed = changed;
        pages.getItems().setAll(pages());
        pages.getSelectionModel().selectFirst();
        pages.setButtonCell(new ListCell<>() {
            @Override
            protected void updateItem(Pages chosen, boolean empty) {
                super.updateItem(chosen, empty);
                setText(empty || chosen == null ? null : chosen.name().strip());
            }
        });
        pages.setAccessibleText(Texts.get("filter.pages"));
        person.setAccessibleText(Texts.get("filter.person"));
        pages.setOnAction(e -> changed());
        person.setOnAction(e -> changed());
        from.onChange(this::changed);
        until.onChange(this::changed);
        marked.setOnAction(e -> changed());
        node.getChildren().addAll(pages, person, feelings.node(), from.node(), until.node(), marked, all);
        node.getStyleClass().add("filters");
        List.<Control>of(pages, person, feelings.node()).forEach(c -> c.setMaxWidth(Double.MAX_VALUE));
        all.setVisible(false);
        all.managedProperty().bind(all.visibleProperty());
    }

    private List<Pages> pages() {
        List<Pages> choices = new ArrayList<>(List.of(new Pages(Texts.get("filter.all-pages"), Set.of())));
        for (Chapter chapter : guide.chapters()) {
            choices.add(new Pages(chapter.title(), Filter.pagesOf(guide, chapter.id())));
            chapter.pages().map(EntryFilters::page).forEach(choices::add);
        }
        choices.add(page(guide.freePage()));
        return choices;
    }

    private static Pages page(Exercise page) {
        return new Pages(Texts.get("filter.page", page.title()), Set.of(page.id()));
    }

    /** The people and feelings that there are. */
    record Offer(List<String> people, List<String> felt) {
        /** Goes through all entries. Any thread. */
        static Offer of(Guide guide, List<Entry> newestFirst) {
            return new Offer(People.in(guide, newestFirst), Felt.in(newestFirst));
        }
    }

    void offer(Offer there) {
        filling = true;
        String anyone = Texts.get("filter.anyone");
        String name = person.getValue();
        List<String> names = new ArrayList<>(List.of(anyone));
        names.addAll(there.people());
        person.getItems().setAll(names);
        person.setValue(names.contains(name) ? name : anyone);
        person.setDisable(names.size() == 1);
        feelings.offer(there.felt());
        filling = false;
    }

    Filter filter() {
        String name = person.getSelectionModel().getSelectedIndex() > 0 ? person.getValue() : "";
        return new Filter(pages.getValue().pages(), from.day(), until.day(), name, feelings.chosen(), marked.isSelected());
    }

    void choose(String page) {
        pages.getItems().stream().filter(p -> p.pages().equals(Set.of(page))).findFirst().ifPresent(pages::setValue);
    }

    private void changed() {
        if (!filling) {
            all.setVisible(!filter().equals(Filter.ALL));
            changed.run();
        }
    }

    void clear() {
        filling = true;
        pages.getSelectionModel().selectFirst();
        person.getSelectionModel().selectFirst();
        feelings.clear();
        from.clear();
        until.clear();
        marked.setSelected(false);
        filling = false;
        changed();
        pages.requestFocus();
    }

    Node node() {
        return node;
    }
}

package app.steadyground.ui.export;

import app.steadyground.entry.Entry;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.pages.Dates;
import app.steadyground.ui.parts.Direction;
import app.steadyground.ui.parts.Named;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** All entries, the newest first, each with a box to tick; of thousands, those whose page or date has some words. */
public final class EntryPicker {
    private static final double HEIGHT = 240;

    private final Guide guide;
    private final Map<String, Entry> all = new LinkedHashMap<>();
    private final Map<String, BooleanProperty> ticks = new LinkedHashMap<>();
    private final ListView<Entry> list = new ListView<>();
    private final TextField words = new TextField();
    private final VBox node;

    public EntryPicker(Guide guide, List<Entry> entries, Runnable changed) {
        this.guide = guide;
        for (Entry entry : entries) {
            all.put(entry.id(), entry);
            BooleanProperty tick = new SimpleBooleanProperty();
            tick.addListener(o -> changed.run());
            ticks.put(entry.id(), tick);
        }
        list.setCellFactory(CheckBoxListCell.forListView(entry -> ticks.get(entry.id()), new LineWords()));
        list.setPrefHeight(HEIGHT);
        list.setAccessibleText(Texts.get("share.entries"));
        list.setAccessibleHelp(Texts.get("share.entries-help"));
        list.setOnKeyPressed(e -> {
            Entry entry = list.getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.SPACE && entry != null) {
                e.consume();
                BooleanProperty tick = ticks.get(entry.id());
                tick.set(!tick.get());
            }
        });
        Direction.follow(words);
        words.setPromptText(Texts.get("share.narrow"));
        Named.name(words, Texts.get("share.narrow"));
        words.textProperty().addListener(o -> narrow());
        FlowPane buttons = new FlowPane(button("share.all-shown", true), button("share.none-shown", false));
        buttons.getStyleClass().add("actions");
        Label prompt = Column.text(Texts.get("share.entries"), "sg-prompt");
        prompt.setLabelFor(list);
        node = new VBox(prompt, words, list, buttons);
        node.getStyleClass().add("field-block");
        narrow();
    }

    private Button button(String key, boolean tick) {
        Button button = new Button(Texts.get(key));
        button.setOnAction(e -> list.getItems().forEach(entry -> ticks.get(entry.id()).set(tick)));
        return button;
    }

    private void narrow() {
        String wanted = words.getText().strip().toLowerCase(Locale.ROOT);
        list.getItems().setAll(all.values().stream()
                .filter(entry -> name(entry).toLowerCase(Locale.ROOT).contains(wanted)).toList());
    }

    private String name(Entry entry) {
        String title = guide.page(entry.exercise()).map(Exercise::title).orElse(entry.exercise());
        return Texts.get("share.entry", Dates.medium(entry.date()), title);
    }

    public Node node() {
        return node;
    }

    /** Also those that are ticked and not shown at the moment. */
    public List<Entry> chosen() {
        Set<String> chosen = new HashSet<>();
        ticks.forEach((id, tick) -> {
            if (tick.get()) {
                chosen.add(id);
            }
        });
        return all.values().stream().filter(entry -> chosen.contains(entry.id())).toList();
    }

    private final class LineWords extends StringConverter<Entry> {
        @Override
        public String toString(Entry entry) {
            return entry == null ? "" : name(entry);
        }

        @Override
        public Entry fromString(String text) {
            throw new UnsupportedOperationException();
        }
    }
}

package app.steadyground.ui.reread;

import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Pop;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Some of many feelings: a button that tells which, and a list that stays open while they are chosen. JavaFX thread. */
final class FeelingsChoice {
    private final Runnable changed;
    private final Button button = new Button();
    private final Map<String, BooleanProperty> ticks = new LinkedHashMap<>();

    FeelingsChoice(Runnable changed) {
        this.changed = changed;
        button.setMnemonicParsing(false);
        button.setGraphic(asAList());
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("feelings-button");
        button.setOnAction(e -> open());
        tell();
    }

    Button node() {
        return button;
    }

    /** The words at its beginning and an arrow at its end, as in the lists above it. */
    private HBox asAList() {
        Label words = new Label();
        words.textProperty().bind(button.textProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Region arrow = new Region();
        arrow.getStyleClass().add("sg-arrow");
        HBox line = new HBox(words, gap, arrow);
        line.setAlignment(Pos.CENTER_LEFT);
        line.prefWidthProperty().bind(Bindings.createDoubleBinding(
                () -> button.getWidth() - button.snappedLeftInset() - button.snappedRightInset(), button.widthProperty(), button.insetsProperty()));
        return line;
    }

    /** What is chosen stays so, as far as it is still there. */
    void offer(List<String> felt) {
        Set<String> chosen = chosen();
        ticks.clear();
        felt.forEach(word -> ticks.put(word, tick(chosen.contains(word))));
        button.setDisable(felt.isEmpty());
        tell();
    }

    private BooleanProperty tick(boolean chosen) {
        BooleanProperty tick = new SimpleBooleanProperty(chosen);
        tick.addListener(o -> {
            tell();
            changed.run();
        });
        return tick;
    }

    Set<String> chosen() {
        Set<String> chosen = new TreeSet<>();
        ticks.forEach((word, tick) -> {
            if (tick.get()) {
                chosen.add(word);
            }
        });
        return chosen;
    }

    void clear() {
        ticks.values().forEach(tick -> tick.set(false));
    }

    private void tell() {
        Set<String> chosen = chosen();
        button.setText(chosen.isEmpty() ? Texts.get("filter.any-feeling") : chosen.size() == 1 ? chosen.iterator().next()
                : Texts.get("filter.feelings", chosen.size()));
    }

    private void open() {
        ListView<String> list = new ListView<>();
        list.getItems().setAll(ticks.keySet());
        list.setCellFactory(CheckBoxListCell.forListView(ticks::get));
        list.getStyleClass().add("feelings-choice");
        list.setAccessibleText(Texts.get("filter.which-feelings"));
        list.setAccessibleHelp(Texts.get("filter.feelings-help"));
        Pop.show(button, list);
        list.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            String word = list.getSelectionModel().getSelectedItem();
            if ((e.getCode() == KeyCode.SPACE || e.getCode() == KeyCode.ENTER) && word != null) {
                e.consume();
                ticks.get(word).set(!ticks.get(word).get());
            }
        });
        list.addEventHandler(KeyEvent.KEY_TYPED, e -> jump(list, e.getCharacter()));
        list.requestFocus();
        list.getSelectionModel().selectFirst();
    }

    /** To the next feeling that begins with a letter. */
    private static void jump(ListView<String> list, String letter) {
        List<String> words = list.getItems();
        int at = list.getSelectionModel().getSelectedIndex();
        for (int i = 1; !letter.isBlank() && i <= words.size(); i++) {
            int next = (at + i) % words.size();
            if (words.get(next).regionMatches(true, 0, letter, 0, letter.length())) {
                list.getSelectionModel().clearAndSelect(next);
                list.scrollTo(next);
                return;
            }
        }
    }
}

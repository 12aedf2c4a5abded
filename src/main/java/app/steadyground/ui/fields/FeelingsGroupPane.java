package app.steadyground.ui.fields;

import app.steadyground.entry.Content.Feeling;
import app.steadyground.guide.FeelingGroup;
import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Direction;
import app.steadyground.ui.parts.Named;
import app.steadyground.ui.parts.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The words of one group and a place to add one's own. Tab stops once in it; left and right go from word to word. */
final class FeelingsGroupPane extends VBox {
    private final FeelingGroup group;
    private final String prompt;
    private final ObjIntConsumer<String> choosing;
    private final FlowPane flow = new FlowPane();
    private final TextField own = new TextField();
    private final Map<String, FeelingChip> chips = new LinkedHashMap<>();

    /** @param choosing is told a word and its strength, or {@link FeelingChip#NOT_CHOSEN} */
    FeelingsGroupPane(FeelingGroup group, String prompt, ObjIntConsumer<String> choosing) {
        this.group = group;
        this.prompt = prompt;
        this.choosing = choosing;
        getStyleClass().add("sg-feelings-group");
        flow.getStyleClass().add("sg-flow");
        own.getStyleClass().add("sg-own-word");
        Direction.follow(own);
        own.setPromptText(Texts.get("field.feelings.own"));
        Named.name(own, Texts.get("field.feelings.own.name", prompt, group.title()));
        own.setOnAction(e -> takeUp());
        // Whoever goes on without Enter must not lose it.
        own.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                takeUp();
            }
        });
        History.leaveAlone(own);
        getChildren().addAll(Words.muted(group.title()), flow);
        flow.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    }

    String id() {
        return group.id();
    }

    /** A word of one's own stays on screen when it is no longer chosen, so that it can be chosen again. */
    void show(List<Feeling> felt) {
        List<String> words = new ArrayList<>(group.words());
        Stream.concat(chips.keySet().stream(), felt.stream().map(Feeling::word)).filter(w -> !words.contains(w))
                .forEach(words::add);
        if (!List.copyOf(chips.keySet()).equals(words)) {
            lay(words);
        }
        chips.values().forEach(chip -> chip.show(strength(felt, chip.word())));
    }

    private void lay(List<String> words) {
        Map<String, FeelingChip> kept = new LinkedHashMap<>();
        for (String word : words) {
            kept.put(word, chips.containsKey(word) ? chips.get(word) : chip(word));
        }
        chips.clear();
        chips.putAll(kept);
        List<Node> nodes = new ArrayList<>(chips.values());
        nodes.add(own);
        Focus.keepWhile(this, () -> flow.getChildren().setAll(nodes));
        stopAt(chips.isEmpty() ? null : chips.values().iterator().next());
    }

    private FeelingChip chip(String word) {
        FeelingChip chip = new FeelingChip(prompt, word, strength -> choosing.accept(word, strength));
        // However the keyboard came to it.
        chip.focusedProperty().subscribe(is -> {
            if (is) {
                stopAt(chip);
            }
        });
        return chip;
    }

    private static int strength(List<Feeling> felt, String word) {
        return felt.stream().filter(f -> f.word().equals(word)).mapToInt(Feeling::strength).findFirst()
                .orElse(FeelingChip.NOT_CHOSEN);
    }

    void focusFirst() {
        chips.values().iterator().next().requestFocus();
    }

    /** @param typing called after each letter of a word that is not taken up yet */
    void onTyping(Runnable typing) {
        own.textProperty().addListener(o -> typing.run());
    }

    /** Whether a word is typed that is not taken up yet. */
    boolean isLoose() {
        return !own.getText().isBlank();
    }

    /** Takes up the word that is typed, if there is one. */
    void takeUp() {
        String word = own.getText().strip();
        if (!word.isEmpty()) {
            own.clear();
            choosing.accept(word, 3);
        }
    }

    private void walk(KeyEvent e) {
        List<FeelingChip> all = List.copyOf(chips.values());
        int at = e.getTarget() instanceof FeelingChip chip ? all.indexOf(chip) : -1;
        KeyCode key = Direction.meant(e, this);
        boolean on = key == KeyCode.RIGHT || key == KeyCode.DOWN;
        boolean back = key == KeyCode.LEFT || key == KeyCode.UP;
        if (at >= 0 && (on || back) && !e.isShortcutDown() && !e.isAltDown()) {
            FeelingChip next = all.get(Math.clamp(at + (on ? 1 : -1), 0, all.size() - 1));
            next.requestFocus();
            e.consume();
        }
    }

    private void stopAt(FeelingChip stop) {
        chips.values().forEach(chip -> chip.setFocusTraversable(chip == stop));
    }
}

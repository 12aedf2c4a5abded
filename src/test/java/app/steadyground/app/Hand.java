package app.steadyground.app;

import app.steadyground.ui.Pseudo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Answers every question of a page by its controls, whatever they are, with words that no other answer has. */
final class Hand {
    private static final List<String> SCRIPTS = List.of("naïve", "Привет", "καλημέρα", "שלום", "سلام", "नमस्ते", "สวัสดี", "こんにちは");
    /** What was written, in the order of writing. */
    final List<String> written = new ArrayList<>();

    private final IntFunction<String> source;

    Hand() {
        this(number -> "word" + number + "x " + SCRIPTS.get(number % SCRIPTS.size()));
    }

    /** @param source gives the nth words */
    Hand(IntFunction<String> source) {
        this.source = source;
    }

    private String words() {
        String words = source.apply(written.size());
        written.add(words);
        return words;
    }

    /** JavaFX thread. @param block a question with its controls */
    void answer(Node block) {
        addRow(block);
        block.lookupAll(".sg-sorting").forEach(this::sort);
        for (Node node : block.lookupAll("*")) {
            switch (node) {
                case RadioButton b when isFirst(b, block) -> b.fire();
                case CheckBox b when !b.isSelected() -> b.fire();
                case TextInputControl t when t.isEditable() && t.getText().isEmpty() && isWritten(t) -> write(t);
                default -> { }
            }
        }
        block.lookupAll(".sg-circles").forEach(c -> key(c, KeyCode.DIGIT4, false));
        block.lookupAll(".sg-chip").stream().limit(2).forEach(c -> key(c, KeyCode.DIGIT5, false));
    }

    /** A second row in a table, where there is one. */
    private void addRow(Node block) {
        for (Node table : block.lookupAll(".sg-table")) {
            List<Node> parts = ((Parent) table).getChildrenUnmodifiable();
            ((Button) parts.getLast()).fire();
        }
    }

    private void sort(Node sorting) {
        TextField next = (TextField) ((Parent) sorting).getChildrenUnmodifiable().getFirst();
        for (int i = 0; i < 2; i++) {
            next.setText(words());
            next.fireEvent(new ActionEvent());
        }
        Node card = sorting.lookup(".sg-tray .text-input");
        key(card, Pseudo.NOW.way() == NodeOrientation.RIGHT_TO_LEFT ? KeyCode.LEFT : KeyCode.RIGHT, true);
    }

    /** Days are typed as days, and a line that only adds something is left alone. */
    private static boolean isWritten(TextInputControl input) {
        return ancestor(input, "sg-sorting") == null && ancestor(input, "sg-feelings") == null;
    }

    private void write(TextInputControl input) {
        input.setText(ancestor(input, "sg-day") == null ? words() : "2026-11-2" + written.size() % 10);
    }

    private static boolean isFirst(RadioButton button, Node block) {
        return block.lookup(".radio-button") == button && !button.isSelected();
    }

    private static Node ancestor(Node node, String style) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (Set.copyOf(n.getStyleClass()).contains(style)) {
                return n;
            }
        }
        return null;
    }

    private static void key(Node node, KeyCode code, boolean alt) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false));
    }
}

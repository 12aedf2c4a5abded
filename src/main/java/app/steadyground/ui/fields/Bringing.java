package app.steadyground.ui.fields;

import app.steadyground.entry.Content;
import app.steadyground.ui.parts.InSight;
import app.steadyground.ui.parts.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;

/** Shows another state of an answer, and leads the keyboard and the eye to where it differs. */
final class Bringing {
    private Bringing() {
    }

    static void back(FieldEditor editor, Content content) {
        Map<String, String> before = words(boxes(editor.node()));
        Optional<Node> owner = owner(editor.node());
        String place = owner.map(Named::of).orElse("");
        Map<Node, String> switches = switches(editor.node());
        editor.show(content);
        Map<String, TextInputControl> boxes = boxes(editor.node());
        boolean moved = words(boxes).values().stream().sorted().toList().equals(before.values().stream().sorted().toList());
        Optional<Node> changed = boxes.entrySet().stream()
                .filter(e -> !e.getValue().getText().equals(before.get(e.getKey()))).<Node>map(Map.Entry::getValue).findFirst();
        // Where rows only changed places, the keyboard goes with the one it is in.
        owner.filter(o -> moved && changed.isPresent() && Focus.isWithin(o, editor.node())).or(() -> changed)
                .or(() -> switches.keySet().stream()
                        .filter(n -> Focus.isWithin(n, editor.node()) && !Named.of(n).equals(switches.get(n))).findFirst())
                .or(() -> named(editor.node(), place)).ifPresentOrElse(Node::requestFocus, editor::focus);
        InSight.bring(editor.node().getScene());
    }

    /** Controls are made anew at times, their names are not: each is the only one of its name on the page. */
    private static Map<String, TextInputControl> boxes(Node within) {
        Map<String, TextInputControl> boxes = new LinkedHashMap<>();
        within.lookupAll(".text-input").forEach(n -> {
            if (n instanceof TextInputControl box && box.isEditable()) {
                boxes.put(Named.of(box), box);
            }
        });
        return boxes;
    }

    private static Map<String, String> words(Map<String, TextInputControl> boxes) {
        Map<String, String> words = new LinkedHashMap<>();
        boxes.forEach((name, box) -> words.put(name, box.getText()));
        return words;
    }

    /** What is switched on and off and says in its name how it stands. */
    private static Map<Node, String> switches(Node within) {
        Map<Node, String> switches = new LinkedHashMap<>();
        within.lookupAll("*").stream().filter(n -> n.getAccessibleRole() == AccessibleRole.TOGGLE_BUTTON).forEach(n -> switches.put(n, Named.of(n)));
        return switches;
    }

    /** What has the keyboard, if it is in this node. */
    private static Optional<Node> owner(Node within) {
        return Optional.ofNullable(within.getScene()).map(Scene::getFocusOwner).filter(n -> Focus.isWithin(n, within));
    }

    private static Optional<Node> named(Node within, String name) {
        return within.lookupAll("*").stream().filter(n -> n.isFocusTraversable() && !name.isEmpty() && name.equals(Named.of(n))).findFirst();
    }
}

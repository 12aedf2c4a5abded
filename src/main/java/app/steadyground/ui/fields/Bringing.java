package app.steadyground.ui.fields;

import app.steadyground.entry.Content;
import app.steadyground.ui.parts.InSight;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/** Shows another state of an answer, and leads the keyboard and the eye to where it differs. */
final class Bringing {
    private Bringing() {
    }

    static void back(FieldEditor editor, Content content) {
        Map<String, TextInputControl> boxes = boxes(editor.node());
        Map<String, String> before = new LinkedHashMap<>();
        boxes.forEach((name, box) -> before.put(name, box.getText()));
        String place = name(editor.node());
        editor.show(content);
        Optional<TextInputControl> changed = boxes(editor.node()).entrySet().stream()
                .filter(e -> !e.getValue().getText().equals(before.get(e.getKey()))).map(Map.Entry::getValue).findFirst();
        if (changed.isPresent()) {
            changed.get().requestFocus();
        } else {
            named(editor.node(), place).ifPresentOrElse(Node::requestFocus, editor::focus);
        }
        InSight.bring(editor.node().getScene());
    }

    /** Controls are made anew at times, their names are not: each is the only one of its name on the page. */
    private static Map<String, TextInputControl> boxes(Node within) {
        Map<String, TextInputControl> boxes = new LinkedHashMap<>();
        within.lookupAll(".text-input").forEach(n -> {
            if (n instanceof TextInputControl box && box.isEditable()) {
                boxes.put(String.valueOf(box.getAccessibleText()), box);
            }
        });
        return boxes;
    }

    /** Of what has the keyboard, if it is in this node. */
    private static String name(Node within) {
        Node owner = within.getScene() == null ? null : within.getScene().getFocusOwner();
        return Focus.isWithin(owner, within) ? owner.getAccessibleText() : null;
    }

    private static Optional<Node> named(Node within, String name) {
        return name == null ? Optional.empty()
                : within.lookupAll("*").stream().filter(n -> n.isFocusTraversable() && name.equals(n.getAccessibleText())).findFirst();
    }
}

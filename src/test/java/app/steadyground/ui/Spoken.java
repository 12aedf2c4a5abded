package app.steadyground.ui;

import app.steadyground.ui.parts.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.ListCell;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;

/** What a screen reader could not say about a screen, and about the menus on it. JavaFX thread. */
public final class Spoken {
    private static final Set<AccessibleRole> SILENT = Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);
    private static final Set<AccessibleRole> CHOSEN = Set.of(AccessibleRole.CHECK_BOX, AccessibleRole.RADIO_BUTTON, AccessibleRole.TOGGLE_BUTTON);

    private final List<String> found = new ArrayList<>();
    private final Map<String, Node> names = new HashMap<>();

    private Spoken() {
    }

    /** @return one sentence for each control that lacks something, empty for a screen that can be heard whole */
    public static List<String> lacks(Parent root) {
        Spoken spoken = new Spoken();
        spoken.look(root);
        return List.copyOf(spoken.found);
    }

    private void look(Node node) {
        if (!node.isVisible() || node instanceof ScrollBar) {
            return;
        }
        if (node instanceof ListCell<?> cell && !cell.isEmpty() && Named.of(cell).isBlank()) {
            found.add("A line of a list says nothing: " + cell.getStyleClass());
        }
        // The box in a line of a list is a part of that line, which has the words.
        // Of the options of one choice, the arrows lead to those that Tab does not.
        boolean stop = node.isFocusTraversable() || node instanceof RadioButton;
        if (stop && !(node instanceof CheckBox && node.getParent() instanceof ListCell<?>)) {
            control(node);
        }
        if (node instanceof MenuButton menu) {
            menu(Named.of(menu), menu.getItems());
        }
        if (node instanceof Control control && control.getContextMenu() != null) {
            menu(Named.of(control), control.getContextMenu().getItems());
        }
        if (node instanceof Parent parent && !(node instanceof TextInputControl)) {
            parent.getChildrenUnmodifiable().forEach(this::look);
        }
    }

    /** Its entries are not on the screen before it is opened. */
    private void menu(String of, List<MenuItem> items) {
        Set<String> heard = new HashSet<>();
        for (MenuItem item : items) {
            if (item instanceof SeparatorMenuItem || !item.isVisible()) {
                continue;
            }
            if (item.getText() == null || item.getText().isBlank()) {
                found.add("An entry of the menu \u201c" + of + "\u201d says nothing");
            } else if (!heard.add(item.getText())) {
                found.add("Two entries of the menu \u201c" + of + "\u201d say the same: " + item.getText());
            }
            if (item instanceof Menu menu) {
                menu(menu.getText(), menu.getItems());
            }
        }
    }

    private void control(Node node) {
        AccessibleRole role = node.getAccessibleRole();
        String name = Named.of(node);
        String what = role + " \u201c" + name + "\u201d " + node.getStyleClass();
        if (name.isBlank()) {
            found.add("Without a name: " + what);
        } else if (names.put(role + name, node) != null) {
            found.add("Two of one name: " + what);
        }
        if (SILENT.contains(role)) {
            found.add("Without a role: " + what);
        }
        if (CHOSEN.contains(role) && node.queryAccessibleAttribute(AccessibleAttribute.SELECTED) == null) {
            found.add("Does not say whether it is chosen: " + what);
        }
        if (role == AccessibleRole.SLIDER && node.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING) == null) {
            found.add("Does not say its value: " + what);
        }
        if (node instanceof TextInputControl input && !input.getText().isEmpty()
                && !Objects.equals(input.getText(), input.queryAccessibleAttribute(AccessibleAttribute.TEXT))) {
            found.add("Does not say what is written in it: " + what);
        }
        boolean ownDrawn = role == AccessibleRole.SLIDER || node.getStyleClass().contains("sg-chip");
        if (ownDrawn && node.getAccessibleHelp() == null) {
            found.add("Does not say which keys it takes: " + what);
        }
    }
}

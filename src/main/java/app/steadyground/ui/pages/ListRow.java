package app.steadyground.ui.pages;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A line that can be clicked or pressed like a button, but whose words wrap, which a button's graphic does not. */
final class ListRow extends HBox {
    private final Runnable action;

    /** @param spoken what a screen reader says */
    ListRow(Node content, String spoken, Runnable action) {
        super(content);
        this.action = action;
        HBox.setHgrow(content, Priority.ALWAYS);
        getStyleClass().add("list-row");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken);
        setOnMouseClicked(e -> action.run());
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                e.consume();
                action.run();
            }
        });
    }

    void setOpen(boolean open) {
        if (open != getStyleClass().contains("open")) {
            if (open) {
                getStyleClass().add("open");
            } else {
                getStyleClass().remove("open");
            }
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
        if (wanted == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(wanted, parameters);
        }
    }
}

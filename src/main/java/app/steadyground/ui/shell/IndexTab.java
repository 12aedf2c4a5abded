package app.steadyground.ui.shell;

import app.steadyground.ui.parts.FirstDrawing;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** One tab of an {@link IndexStrip}, with its title in upright letters. JavaFX thread. */
final class IndexTab extends Label {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final String title;
    private final String shortTitle;
    private final Runnable choose;
    private boolean selected;

    /** @param tint style class of its chapter's colour; {@code choose} selects it */
    IndexTab(String title, String shortTitle, String tint, Runnable choose) {
        super(title);
        this.title = title;
        this.shortTitle = shortTitle;
        this.choose = choose;
        getStyleClass().addAll("index-tab", tint);
        setAccessibleRole(AccessibleRole.TAB_ITEM);
        setAccessibleText(title);
        setOnMousePressed(e -> choose.run());
        FirstDrawing.after(() -> setTooltip(new Tooltip(title)));
    }

    /** Whether there is little room, so that it carries its short title. */
    void setSlim(boolean slim) {
        setText(slim ? shortTitle : title);
    }

    void setSelected(boolean now) {
        selected = now;
        pseudoClassStateChanged(SELECTED, now);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED ? selected : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.REQUEST_FOCUS || action == AccessibleAction.FIRE) {
            choose.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}

package app.steadyground.ui.shell;

import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Icons;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * Tabs one above the other, of which one is selected; one stop for the keyboard, and up and down go from tab to tab. Where they
 * find no room they move under two buttons, one at each end, which are there only then. JavaFX thread.
 */
final class IndexStrip extends Region {
    private static final PseudoClass SLIM = PseudoClass.getPseudoClass("slim");

    private final List<IndexTab> tabs;
    private final IntConsumer choose;
    private final Rectangle clip = new Rectangle();
    private List<Button> ends = List.of();
    private int selected = -1;
    private double offset;
    private boolean reveal;
    private double tall;
    private double seen;

    /** @param choose gets the index of the tab to be selected */
    IndexStrip(List<IndexTab> tabs, IntConsumer choose) {
        this.tabs = tabs;
        this.choose = choose;
        getChildren().addAll(tabs);
        getStyleClass().add("index-strip");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TAB_PANE);
        setAccessibleText(Texts.get("shell.chapters"));
        setClip(clip);
        addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        setOnMousePressed(e -> requestFocus());
        setOnScroll(e -> {
            move(-e.getDeltaY());
            e.consume();
        });
    }

    private void walk(KeyEvent e) {
        int to = switch (e.getCode()) {
            case UP -> Math.max(selected - 1, 0);
            case DOWN -> Math.min(selected + 1, tabs.size() - 1);
            case HOME -> 0;
            case END -> tabs.size() - 1;
            default -> -1;
        };
        if (to >= 0 && e.getTarget() == this) {
            choose.accept(to);
            e.consume();
        }
    }

    void select(int index) {
        if (selected >= 0) {
            tabs.get(selected).setSelected(false);
        }
        selected = index;
        tabs.get(index).setSelected(true);
        reveal = true;
        requestLayout();
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    void setSlim(boolean slim) {
        pseudoClassStateChanged(SLIM, slim);
        tabs.forEach(tab -> tab.setSlim(slim));
    }

    private void move(double by) {
        offset += by;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        double left = snappedLeftInset();
        double width = getWidth() - left - snappedRightInset();
        double room = getHeight() - snappedTopInset() - snappedBottomInset();
        double whole = height(width);
        boolean tooLong = whole > room;
        // What is selected stays in sight when the window or the text changes.
        reveal |= whole != tall || room != seen;
        tall = whole;
        seen = room;
        showEnds(tooLong);
        double end = tooLong ? snapSizeY(ends.getFirst().prefHeight(width)) : 0;
        offset = place(left, snappedTopInset() + end, width, room - 2 * end);
        if (tooLong) {
            ends.getFirst().resizeRelocate(0, 0, getWidth(), snappedTopInset() + end);
            ends.getLast().resizeRelocate(0, getHeight() - snappedBottomInset() - end, getWidth(), end + snappedBottomInset());
            ends.getFirst().setDisable(offset <= 0);
            ends.getLast().setDisable(offset >= whole - room + 2 * end);
        }
    }

    /** @return how far they are moved up, so that no room is wasted and the one just selected is in sight */
    private double place(double left, double top, double width, double room) {
        double before = 0;
        for (int i = 0; reveal && i < selected; i++) {
            before += height(tabs.get(i), width);
        }
        if (reveal && selected >= 0) {
            offset = Math.clamp(offset, Math.min(before, before + height(tabs.get(selected), width) - room), before);
        }
        reveal = false;
        double now = Math.clamp(offset, 0, Math.max(0, height(width) - room));
        double y = top - now;
        for (IndexTab tab : tabs) {
            double height = height(tab, width);
            tab.resizeRelocate(left, y, width, height);
            y += height;
        }
        return now;
    }

    private void showEnds(boolean wanted) {
        if (wanted && ends.isEmpty()) {
            ends = List.of(end(Icons.UP, "shell.earlier-chapters", -1), end(Icons.DOWN, "shell.later-chapters", 1));
            getChildren().addAll(ends);
            ends.forEach(Button::applyCss);
        }
        ends.forEach(end -> end.setVisible(wanted));
    }

    private Button end(Icons sign, String name, int way) {
        Button end = Buttons.sign(sign, Texts.get(name), () -> move(way * getHeight() / 2));
        end.getStyleClass().add("index-end");
        end.setFocusTraversable(false);
        return end;
    }

    private double height(double width) {
        return tabs.stream().mapToDouble(tab -> height(tab, width)).sum();
    }

    private double height(IndexTab tab, double width) {
        return snapSizeY(tab.prefHeight(width));
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + snappedRightInset() + tabs.stream().mapToDouble(tab -> snapSizeX(tab.prefWidth(-1))).max().orElse(0);
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + snappedBottomInset() + height(prefWidth(-1) - snappedLeftInset() - snappedRightInset());
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case FOCUS_ITEM -> selected < 0 ? null : tabs.get(selected);
            case ITEM_COUNT -> tabs.size();
            case ITEM_AT_INDEX -> tabs.get((Integer) parameters[0]);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}

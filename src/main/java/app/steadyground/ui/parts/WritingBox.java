package app.steadyground.ui.parts;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A place to write that is as tall as its words, up to a limit from which on it scrolls. Tab leaves it. JavaFX thread only. */
public final class WritingBox extends PartsArea {
    /** Beyond this many characters a text is taken to be taller than any limit, and is no longer measured. */
    private static final int LONGEST_MEASURED = 20_000;

    /** Only then does it have a bar to scroll by, see {@link NoBar}. */
    private static final PseudoClass SCROLLS = PseudoClass.getPseudoClass("scrolls");

    private final Ruler ruler = new Ruler();
    private final int minLines;
    private final int maxLines;

    /** @param maxLines from how many lines on it scrolls by itself */
    public WritingBox(int minLines, int maxLines) {
        this.minLines = minLines;
        this.maxLines = maxLines;
        setWrapText(true);
        setPrefColumnCount(10);
        setPrefRowCount(minLines);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("sg-writing");
        addEventFilter(KeyEvent.KEY_PRESSED, this::moveOnByTab);
        textProperty().addListener(o -> requestLayout());
    }

    /** Enter does this instead of beginning a new line; Shift+Enter still begins one. */
    public void onEnter(Runnable action) {
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (Key.LINE_BREAK.matches(e)) {
                replaceSelection("\n");
                e.consume();
            } else if (Key.NEXT_LINE.matches(e)) {
                action.run();
                e.consume();
            }
        });
    }

    /**
     * Selects some words, and turns to the part they stand in.
     *
     * @param at where they begin
     * @return false if they do not stand here
     */
    public boolean reveal(int at, String words) {
        String whole = whole();
        int place = whole.startsWith(words, at) ? at : whole.indexOf(words);
        if (place < 0) {
            return false;
        }
        if (place < start() || place >= start() + getLength()) {
            put(whole, place);
        }
        selectRange(place - start(), Math.min(getLength(), place - start() + words.length()));
        return true;
    }

    /** Where one writes, in the whole text. */
    public int at() {
        return start() + getCaretPosition();
    }

    /** Selects, and turns to the part in which the selection ends. */
    public void turnTo(int anchor, int at) {
        int end = Math.clamp(at, 0, whole().length());
        if (end < start() || end > start() + getLength()) {
            put(whole(), end);
        }
        selectRange(Math.clamp(anchor - start(), 0, getLength()), end - start());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Node content = lookup(".content");
        if (width <= 0 || !(content instanceof Region inner)) {
            return super.computePrefHeight(width);
        }
        Insets outside = getInsets();
        Insets inside = inner.getInsets();
        double spacing = inner.lookup(".text") instanceof Text text ? text.getLineSpacing() : 0;
        double line = ruler.line(getFont(), spacing);
        double high = maxLines * line;
        double tall = high;
        if (getLength() <= LONGEST_MEASURED) {
            double edges = outside.getLeft() + outside.getRight() + inside.getLeft() + inside.getRight();
            tall = ruler.tall(getText(), getFont(), spacing, width - edges);
        }
        scrollOnlyIf(tall > high);
        double lines = Math.clamp(tall, minLines * line, high);
        double foot = footHeight(width - outside.getLeft() - outside.getRight());
        return Math.ceil(lines + foot + 1 + outside.getTop() + outside.getBottom() + inside.getTop() + inside.getBottom());
    }

    private void scrollOnlyIf(boolean needed) {
        if (lookup(".scroll-pane") instanceof ScrollPane pane) {
            ScrollBarPolicy policy = needed ? ScrollBarPolicy.AS_NEEDED : ScrollBarPolicy.NEVER;
            if (pane.getVbarPolicy() != policy) {
                pane.setVbarPolicy(policy);
                pseudoClassStateChanged(SCROLLS, needed);
            }
        }
    }

    private void moveOnByTab(KeyEvent e) {
        boolean back = Key.PREVIOUS_QUESTION.matches(e);
        if (back || Key.NEXT_QUESTION.matches(e)) {
            e.consume();
            requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }
}

package app.steadyground.ui.reread;

import app.steadyground.guide.Range;
import app.steadyground.guide.Texts;
import java.util.OptionalInt;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Two numbers on one scale: a ring where it stood then, a dot where it stands now, and the way between them. */
final class NumberPair extends Pane {
    private final Range range;
    private final OptionalInt then;
    private final OptionalInt now;
    private final Region track = part("pair-track");
    private final Region way = part("pair-way");
    private final Region ring = part("pair-ring");
    private final Region dot = part("pair-dot");
    private final Label thenWord = new Label();
    private final Label nowWord = new Label();

    NumberPair(String name, Range range, OptionalInt then, OptionalInt now) {
        this.range = range;
        this.then = then;
        this.now = now;
        getStyleClass().add("number-pair");
        getChildren().addAll(track, way, ring, dot, thenWord, nowWord);
        thenWord.getStyleClass().add("sg-muted");
        nowWord.getStyleClass().add("pair-now");
        boolean same = then.isPresent() && then.equals(now);
        show(ring, thenWord, same ? OptionalInt.empty() : then);
        show(dot, nowWord, now);
        way.setVisible(then.isPresent() && now.isPresent() && !same);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(Texts.get("then.spoken", name, words(then), words(now)));
        setFocusTraversable(false);
    }

    static String words(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : Texts.get("then.open");
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        part.setMouseTransparent(true);
        return part;
    }

    private static void show(Region mark, Label word, OptionalInt number) {
        mark.setVisible(number.isPresent());
        word.setVisible(number.isPresent());
        word.setText(number.isPresent() ? String.valueOf(number.getAsInt()) : "");
    }

    private double letter() {
        return nowWord.getFont().getSize();
    }

    @Override
    protected double computePrefHeight(double width) {
        return letter() * 2.6;
    }

    @Override
    protected double computePrefWidth(double height) {
        return letter() * 20;
    }

    @Override
    protected double computeMinWidth(double height) {
        return letter() * 8;
    }

    private double x(int value) {
        double edge = letter();
        double share = (double) (Math.clamp(value, range.min(), range.max()) - range.min()) / (range.max() - range.min());
        return edge + share * (getWidth() - 2 * edge);
    }

    @Override
    protected void layoutChildren() {
        double y = letter() * 0.7;
        double size = letter() * 0.9;
        track.resizeRelocate(letter(), y - 1, getWidth() - 2 * letter(), 2);
        then.ifPresent(v -> place(ring, thenWord, x(v), y, size));
        now.ifPresent(v -> place(dot, nowWord, x(v), y, size));
        if (way.isVisible()) {
            double from = x(then.getAsInt());
            double to = x(now.getAsInt());
            way.resizeRelocate(Math.min(from, to), y - letter() * 0.12, Math.abs(to - from), letter() * 0.24);
        }
    }

    private static void place(Region mark, Label word, double x, double y, double size) {
        mark.resizeRelocate(x - size / 2, y - size / 2, size, size);
        word.autosize();
        word.relocate(x - word.getWidth() / 2, y + size * 0.6);
    }
}

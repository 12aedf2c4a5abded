package app.steadyground.ui.fields;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * One row of a table: its cells side by side in equal widths, or, where that would leave too little room for words,
 * one below the other, each under the name of its column.
 */
final class CellsRow extends Pane {
    /** The narrowest cell to write in, and to read from, where no long word shall be broken; in heights of a letter. */
    static final double TO_WRITE = 6.2;
    static final double TO_READ = 7.5;
    private static final double GAP_IN_EM = 0.3;

    private final List<Label> names;
    private final List<? extends Region> cells;
    private final Node tools;
    private final double narrowest;
    /** As large as the words in the cells, also over the small ones of a heading. Never invisible: that would not learn of a new size. */
    private final Label letter = new Label();

    /**
     * @param names of the columns, shown where the cells stand below each other
     * @param tools at the right end
     * @param narrowest a cell that stands beside others
     */
    CellsRow(List<Label> names, List<? extends Region> cells, Node tools, double narrowest) {
        this.narrowest = narrowest;
        this.names = names;
        this.cells = cells;
        this.tools = tools;
        getStyleClass().add("sg-cells");
        letter.getStyleClass().add("sg-cell");
        letter.setManaged(false);
        getChildren().addAll(names);
        getChildren().addAll(cells);
        getChildren().addAll(tools, letter);
    }

    /** Column names that line up with rows of as many cells and the same tools; gone where those are stacked. */
    static CellsRow heading(List<Label> names, Node sameTools, double narrowest) {
        sameTools.setVisible(false);
        CellsRow heading = new CellsRow(List.of(), names, sameTools, narrowest);
        heading.getStyleClass().add("sg-cells-heading");
        return heading;
    }

    private boolean isHeading() {
        return names.isEmpty();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return cells.size() * (narrowest * em() + gap()) + tools.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width - getInsets().getLeft() - getInsets().getRight();
        double edges = getInsets().getTop() + getInsets().getBottom();
        if (sideBySide(inside)) {
            return edges + Math.max(tallest(cellWidth(inside)), isHeading() ? 0 : tools.prefHeight(-1));
        }
        if (isHeading()) {
            return 0;
        }
        double tall = edges + tools.prefHeight(-1) + gap();
        for (int i = 0; i < cells.size(); i++) {
            tall += names.get(i).prefHeight(inside) + cells.get(i).prefHeight(inside) + gap();
        }
        return tall;
    }

    @Override
    protected void layoutChildren() {
        double inside = getWidth() - getInsets().getLeft() - getInsets().getRight();
        double left = getInsets().getLeft();
        double top = getInsets().getTop();
        boolean sideBySide = sideBySide(inside);
        names.forEach(name -> name.setVisible(!sideBySide));
        setOpacity(sideBySide || !isHeading() ? 1 : 0);
        if (sideBySide) {
            layInARow(left, top, cellWidth(inside), tallest(cellWidth(inside)));
        } else if (!isHeading()) {
            layBelowEachOther(left, top, inside);
        }
    }

    private void layInARow(double left, double top, double each, double tall) {
        double x = left;
        for (Region cell : cells) {
            cell.resizeRelocate(x, top, each, tall);
            x += each + gap();
        }
        tools.resizeRelocate(x, top, tools.prefWidth(-1), tools.prefHeight(-1));
    }

    private void layBelowEachOther(double left, double top, double inside) {
        double y = top;
        for (int i = 0; i < cells.size(); i++) {
            double name = names.get(i).prefHeight(inside);
            names.get(i).resizeRelocate(left, y, inside, name);
            double cell = cells.get(i).prefHeight(inside);
            cells.get(i).resizeRelocate(left, y + name, inside, cell);
            y += name + cell + gap();
        }
        double width = tools.prefWidth(-1);
        tools.resizeRelocate(left + inside - width, y, width, tools.prefHeight(-1));
    }

    private double tallest(double each) {
        return cells.stream().mapToDouble(c -> c.prefHeight(each)).max().orElse(0);
    }

    private boolean sideBySide(double inside) {
        return cellWidth(inside) >= narrowest * em();
    }

    private double cellWidth(double inside) {
        return Math.floor((inside - tools.prefWidth(-1)) / cells.size() - gap());
    }

    private double gap() {
        return Math.round(GAP_IN_EM * em());
    }

    private double em() {
        return letter.getFont().getSize();
    }
}

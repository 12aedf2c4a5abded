package app.steadyground.ui.fields;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Columns of equal width and height side by side, or one below the other where they would become too narrow. */
final class Columns extends Pane {
    private static final double NARROWEST_IN_EM = 10;
    private static final double GAP_IN_EM = 0.7;

    private final List<? extends Region> columns;
    private final Label anyLabel;

    /** @param anyLabel one from which the size of text can be told */
    Columns(List<? extends Region> columns, Label anyLabel) {
        this.columns = columns;
        this.anyLabel = anyLabel;
        getChildren().addAll(columns);
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
        return columns.size() * (NARROWEST_IN_EM * anyLabel.getFont().getSize() + gap());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (sideBySide(width)) {
            return tallest(each(width));
        }
        return columns.stream().mapToDouble(c -> c.prefHeight(width)).sum() + gap() * (columns.size() - 1);
    }

    @Override
    protected void layoutChildren() {
        double each = each(getWidth());
        boolean sideBySide = sideBySide(getWidth());
        double tallest = tallest(each);
        double at = 0;
        for (Region column : columns) {
            if (sideBySide) {
                column.resizeRelocate(at, 0, each, tallest);
                at += each + gap();
            } else {
                double tall = column.prefHeight(getWidth());
                column.resizeRelocate(0, at, getWidth(), tall);
                at += tall + gap();
            }
        }
    }

    private double tallest(double each) {
        return columns.stream().mapToDouble(c -> c.prefHeight(each)).max().orElse(0);
    }

    private double each(double width) {
        return (width - gap() * (columns.size() - 1)) / columns.size();
    }

    private boolean sideBySide(double width) {
        return each(width) >= NARROWEST_IN_EM * anyLabel.getFont().getSize();
    }

    private double gap() {
        return GAP_IN_EM * anyLabel.getFont().getSize();
    }
}

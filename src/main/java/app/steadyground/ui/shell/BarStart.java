package app.steadyground.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;

/**
 * Buttons side by side, or where there is no room for them all, one menu of the same things; one of them stands beside the menu as
 * long as both fit. What is not managed has no place.
 */
final class BarStart extends Region {
    private static final double GAP = 6;

    private final List<Region> all;
    private final MenuButton menu;
    private final Region kept;

    /** @param kept one of {@code all} */
    BarStart(List<Region> all, MenuButton menu, Region kept) {
        this.all = all;
        this.menu = menu;
        this.kept = kept;
        getChildren().addAll(all);
        getChildren().add(menu);
    }

    private static List<Region> managed(List<Region> some) {
        return some.stream().filter(Region::isManaged).toList();
    }

    private static double width(List<Region> some) {
        return some.stream().mapToDouble(r -> Math.ceil(r.prefWidth(-1))).sum() + GAP * Math.max(0, some.size() - 1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return menu.prefWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return width(managed(all));
    }

    @Override
    protected double computePrefHeight(double width) {
        return all.stream().mapToDouble(r -> r.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        List<Region> side = managed(all);
        if (width(side) > getWidth()) {
            List<Region> few = managed(List.of(menu, kept));
            side = width(few) > getWidth() ? List.of(menu) : few;
        }
        for (Node child : getChildren()) {
            child.setVisible(side.contains(child));
        }
        double x = 0;
        for (Region region : side) {
            double width = Math.ceil(region.prefWidth(-1));
            double height = region.prefHeight(-1);
            region.resizeRelocate(x, snapPositionY((getHeight() - height) / 2), width, height);
            x += width + GAP;
        }
    }
}

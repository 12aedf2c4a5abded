package app.steadyground.ui.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/**
 * A row that goes on in the next line where there is no room, like a {@link FlowPane}; and what is wider than a whole line is
 * no wider than that, so that its words break. In a FlowPane it would reach out of the window. JavaFX thread.
 */
public final class BreakingRow extends FlowPane {

    public BreakingRow(Node... nodes) {
        super(nodes);
    }

    private record Piece(Node node, double wide, double high) {
    }

    private record Line(List<Piece> pieces, double wide, double high) {
    }

    private List<Line> lines(double width) {
        double inside = width < 0 ? Double.MAX_VALUE : Math.max(0, width - snappedLeftInset() - snappedRightInset());
        List<Line> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        for (Node node : getManagedChildren()) {
            double wide = Math.min(inside, snapSizeX(Math.clamp(node.prefWidth(-1), node.minWidth(-1), Math.max(node.minWidth(-1), node.maxWidth(-1)))));
            if (!line.isEmpty() && wide(line) + getHgap() + wide > inside) {
                lines.add(line(line));
                line = new ArrayList<>();
            }
            line.add(new Piece(node, wide, snapSizeY(node.prefHeight(node.getContentBias() == null ? -1 : wide))));
        }
        if (!line.isEmpty()) {
            lines.add(line(line));
        }
        return lines;
    }

    private Line line(List<Piece> pieces) {
        return new Line(pieces, wide(pieces), pieces.stream().mapToDouble(Piece::high).max().orElse(0));
    }

    private double wide(List<Piece> pieces) {
        return pieces.stream().mapToDouble(Piece::wide).sum() + getHgap() * (pieces.size() - 1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + getManagedChildren().stream().mapToDouble(n -> n.minWidth(-1)).max().orElse(0) + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Line> lines = lines(width);
        return snappedTopInset() + lines.stream().mapToDouble(Line::high).sum() + getVgap() * Math.max(0, lines.size() - 1) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double inside = getWidth() - snappedLeftInset() - snappedRightInset();
        double y = snappedTopInset();
        for (Line line : lines(getWidth())) {
            double rest = inside - line.wide();
            double x = snappedLeftInset() + switch (getAlignment().getHpos()) {
                case LEFT -> 0;
                case CENTER -> rest / 2;
                case RIGHT -> rest;
            };
            for (Piece piece : line.pieces()) {
                layoutInArea(piece.node(), x, y, piece.wide(), line.high(), 0, getColumnHalignment(), getRowValignment());
                x += piece.wide() + getHgap();
            }
            y += line.high() + getVgap();
        }
    }
}

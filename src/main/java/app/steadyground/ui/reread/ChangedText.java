package app.steadyground.ui.reread;

import app.steadyground.guide.Texts;
import app.steadyground.reread.Comparison;
import app.steadyground.reread.Difference.Piece;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.parts.Direction;
import app.steadyground.ui.parts.Paragraph;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** An answer in which the words that are new and those that were left out can be told apart, without colour too. */
final class ChangedText {
    private ChangedText() {
    }

    static Node of(Comparison.Line line) {
        TextFlow flow = new Paragraph();
        for (Piece piece : line.pieces()) {
            Text text = new Text(piece.text());
            text.getStyleClass().add(switch (piece.kind()) {
                case SAME -> "piece-same";
                case ADDED -> "piece-added";
                case REMOVED -> "piece-removed";
            });
            flow.getChildren().add(text);
        }
        flow.setAccessibleText(line.pieces().stream().map(ChangedText::spoken).collect(Collectors.joining(" ")));
        flow.getStyleClass().add("sg-reading");
        Direction.run(flow, line.pieces().stream().map(Piece::text).collect(Collectors.joining()));
        VBox block = new VBox(Column.text(line.asked(), "sg-prompt"), flow);
        block.getStyleClass().add("field-block");
        return block;
    }

    private static String spoken(Piece piece) {
        return switch (piece.kind()) {
            case SAME -> piece.text();
            case ADDED -> Texts.get("versions.added", piece.text());
            case REMOVED -> Texts.get("versions.removed", piece.text());
        };
    }
}

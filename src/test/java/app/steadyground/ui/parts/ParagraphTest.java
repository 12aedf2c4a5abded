package app.steadyground.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.ui.UiTest;
import javafx.geometry.Insets;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;

/** A height that is remembered must never be an old one. */
class ParagraphTest extends UiTest {
    private final Text text = new Text("Trust grows in small steps that one can see. ".repeat(6));
    private final Paragraph paragraph = ask(() -> new Paragraph(text));

    private double height(double width) {
        return ask(() -> paragraph.prefHeight(width));
    }

    /** What JavaFX says of the same things, asked anew. */
    private double anew(double width) {
        return ask(() -> {
            Text same = new Text(text.getText());
            same.setFont(text.getFont());
            TextFlow flow = new TextFlow(same);
            flow.setPadding(paragraph.getPadding());
            flow.setLineSpacing(paragraph.getLineSpacing());
            return flow.prefHeight(width);
        });
    }

    @Test
    void isAsHighAsItsTextNeedsInEachWidth() {
        for (double width : new double[] {200, 400, 200, 600}) {
            assertEquals(anew(width), height(width), width + " px");
        }
        assertTrue(height(200) > height(400));
    }

    @Test
    void growsWithAllThatIsInIt() {
        Runnable[] changes = {() -> text.setText(text.getText().repeat(2)), () -> text.setFont(Font.font(30)), () -> paragraph.setPadding(new Insets(12)),
            () -> paragraph.setLineSpacing(5)};
        for (Runnable change : changes) {
            double before = height(300);
            fx(change);
            assertEquals(anew(300), height(300));
            assertTrue(height(300) > before);
        }
    }

    @Test
    void growsWithALinkAmongItsWordsAndWithTheTextOfTheWindow() {
        Hyperlink link = ask(() -> new Hyperlink("trust"));
        show(paragraph);
        double before = height(300);
        fx(() -> paragraph.getChildren().add(link));
        fx(() -> link.setStyle("-fx-font-size: 80px"));
        assertTrue(height(300) > before + 60);
        double high = height(300);
        show(paragraph, 720, MOST, false, 200);
        assertTrue(height(300) > high + 60);
    }
}

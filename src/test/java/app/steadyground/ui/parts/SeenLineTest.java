package app.steadyground.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.ui.UiTest;
import app.steadyground.ui.pages.Column;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeenLineTest extends UiTest {
    private static final int HIGH = 400;
    private final WritingBox[] box = new WritingBox[1];
    private ScrollPane pane;
    private BorderPane around;
    private Button below;

    @BeforeEach
    void openPage() {
        pane = ask(() -> {
            box[0] = new WritingBox(4, 60);
            below = new Button("below");
            Region above = new Region();
            above.setMinHeight(300);
            Region end = new Region();
            end.setMinHeight(900);
            return Column.scroll(new VBox(above, box[0], below, end));
        });
        around = ask(() -> new BorderPane(pane));
        showScreen(around, 600, HIGH, false, 100);
        fx(box[0]::requestFocus);
    }

    private double caret() {
        return ask(() -> SeenLine.in(box[0]).map(b -> b.getCenterY()).orElse(-1.0));
    }

    private void assertSeen() {
        until(() -> caret() > 0 && caret() < HIGH);
    }

    @Test
    void aPageGoesAlongWithWhoeverWritesBelowItsEdgeAndBack() {
        for (int i = 0; i < 12; i++) {
            press(KeyCode.ENTER);
        }
        assertSeen();
        assertTrue(ask(pane::getVvalue) > 0);
        paste("a long letter\n".repeat(60));
        assertSeen();
        press(KeyCode.SHORTCUT, KeyCode.HOME);
        assertSeen();
    }

    @Test
    void theLineStaysInSightWhereThePageLosesRoomBelow() {
        robot.write("a");
        fx(() -> pane.setVvalue(0));
        assertSeen();
        assertTrue(caret() > HIGH - 200, caret() + " would be hidden");
        fx(() -> {
            Region said = new Region();
            said.setMinHeight(200);
            around.setBottom(said);
        });
        until(() -> caret() > 0 && caret() < HIGH - 200);
        fx(() -> {
            around.setBottom(null);
            pane.setVvalue(1);
        });
        fx(() -> around.setBottom(new Button("said")));
        assertTrue(caret() < 0, "whoever scrolled away stays there");
    }

    @Test
    void whoeverScrolledAwayIsLedBackByTheNextLetter() {
        fx(() -> pane.setVvalue(1));
        robot.write("a");
        assertSeen();
    }

    @Test
    void ofABoxThatScrollsByItselfTheBoxIsSeen() {
        paste("a very long letter\n".repeat(1000));
        until(() -> foot(box[0]) < HIGH + 60 && foot(box[0]) > 0);
        fx(() -> pane.setVvalue(0));
        robot.write("end");
        until(() -> foot(box[0]) < HIGH + 60 && foot(box[0]) > 0);
    }

    @Test
    void whereAKeyMovesTheBoxThePageGoesAlong() {
        fx(() -> box[0].addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.F2) {
                VBox page = (VBox) box[0].getParent();
                page.getChildren().remove(box[0]);
                page.getChildren().add(box[0]);
                box[0].requestFocus();
            }
        }));
        press(KeyCode.F2);
        assertSeen();
    }

    @Test
    void aClickBesideTheBoxLeavesTheKeyboardInIt() {
        clickAtTheEdge();
        robot.write("on");
        assertEquals("on", ask(box[0]::getText));
        fx(below::requestFocus);
        clickAtTheEdge();
        assertTrue(ask(pane::isFocused), "the arrows are to scroll it");
    }

    private static double foot(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }

    private void clickAtTheEdge() {
        // The bar is at the other edge.
        boolean turned = onward() == KeyCode.LEFT;
        robot.clickOn(robot.point(pane).atPosition(turned ? Pos.TOP_RIGHT : Pos.TOP_LEFT).atOffset(turned ? -6 : 6, 60), MouseButton.PRIMARY);
        settle();
    }
}

package app.steadyground.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.ui.parts.Direction;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The base of all tests of the window must itself be able to fail. */
class UiTestTest extends UiTest {

    @Test
    void anExceptionOnTheJavaFxThreadFailsATest() {
        Platform.runLater(() -> {
            throw new IllegalStateException("on purpose");
        });
        AssertionError error = assertThrows(AssertionError.class, super::tidyUp);
        assertTrue(error.getMessage().contains("on purpose"), error.getMessage());
        super.forgetComplaints();
    }

    @Test
    void aBadStyleFailsATest() {
        Label label = new Label("words");
        label.setStyle("-fx-text-fill: -sg-there-is-no-such-colour;");
        show(label);
        AssertionError error = assertThrows(AssertionError.class, super::tidyUp);
        assertTrue(error.getMessage().contains("-sg-there-is-no-such-colour"), error.getMessage());
        super.forgetComplaints();
    }

    @Test
    void typesPastesAndTakesPictures(@TempDir Path folder) throws Exception {
        TextField field = new TextField();
        Direction.follow(field);
        show(field);
        fx(field::requestFocus);
        robot.write("ab");
        paste("שלום 🙂");
        press(KeyCode.HOME);
        press(KeyCode.DELETE);
        assertEquals("bשלום 🙂", ask(field::getText));
        snapshot(field, folder.resolve("made/field.png"));
        assertTrue(Files.size(folder.resolve("made/field.png")) > 100);
    }
}

package app.steadyground.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.steadyground.ui.Contrast;
import app.steadyground.ui.UiTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every control, under the mouse, pressed, open, chosen or with the keyboard, by day and by night. */
class StatesTest extends UiTest {
    private static final Path PICTURES = Path.of(System.getProperty("project.basedir", "."), "target", "pictures", "states");
    private static final List<String> STATES = List.of("", "hover", "armed", "pressed", "showing", "selected", "chosen", "focused", "focus-visible");
    private static final List<Supplier<Control>> CONTROLS = List.of(
            () -> Buttons.plain("Plain", () -> { }), () -> Buttons.primary("Primary", () -> { }), () -> Buttons.quiet("Quiet", () -> { }),
            () -> Buttons.link("Link", () -> { }), () -> Buttons.sign(Icons.CALENDAR, "Sign", () -> { }),
            () -> styled(new ToggleButton("Segment"), "sg-segment"), () -> styled(new ToggleButton("Near"), "near-toggle"),
            () -> new MenuButton("Menu"), StatesTest::combo, () -> new CheckBox("Check"), () -> new RadioButton("Radio"),
            StatesTest::field, () -> styled(new Label("5"), "sg-circle"), () -> styled(new Button("Row"), "list-row"));

    private static Control styled(Control control, String style) {
        control.getStyleClass().add(style);
        return control;
    }

    private static Control combo() {
        ComboBox<String> combo = new ComboBox<>();
        combo.getItems().add("Combo");
        combo.setValue("Combo");
        return combo;
    }

    private static Control field() {
        TextField field = new TextField("Text");
        Direction.follow(field);
        return field;
    }

    /** A line for each state; the last cannot be used. */
    private static VBox everyState() {
        VBox all = new VBox();
        Stream.concat(STATES.stream(), Stream.of("disabled")).forEach(state -> {
            FlowPane line = new FlowPane(10, 4, new Label(state));
            CONTROLS.forEach(made -> {
                Control control = made.get();
                control.setDisable(state.equals("disabled"));
                if (!state.isEmpty() && !control.isDisabled()) {
                    control.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), true);
                }
                line.getChildren().add(control);
            });
            all.getChildren().add(line);
        });
        all.setSpacing(12);
        return all;
    }

    @Test
    void wordsCanBeReadInEveryState() {
        for (boolean night : new boolean[] {false, true}) {
            VBox all = ask(StatesTest::everyState);
            show(all, MOST, MOST, night, 80);
            assertEquals(Set.of(), ask(() -> Contrast.tooFaint(all)), night ? "by night" : "by day");
        }
    }

    @Test
    @Tag("pictures")
    void theyAreLookedAt() throws IOException {
        for (boolean night : new boolean[] {false, true}) {
            show(ask(StatesTest::everyState), MOST, MOST, night, 80);
            snapshot(stage().getScene().getRoot(), PICTURES.resolve(night ? "night.png" : "day.png"));
        }
    }
}

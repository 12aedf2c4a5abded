package app.steadyground.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.ui.Pseudo;
import app.steadyground.ui.UiTest;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class PartsTest extends UiTest {

    @Test
    void bothThemesDressEveryStockControlWithoutAComplaint() {
        MenuButton menu = ask(() -> new MenuButton("menu", null, new MenuItem("item")));
        VBox all = ask(() -> new VBox(Words.title("t"), Words.heading("h"), Words.prompt("p"), Words.reading("r"),
                Words.small("s"), Buttons.primary("b", this::nothing), Buttons.quiet(Icons.PLUS, "q", this::nothing),
                Buttons.link("l", this::nothing), menu, new DatePicker(), new RadioButton("r"), new CheckBox("c"),
                new TabPane(new Tab("one", new Label("in it")))));
        for (Icons icon : Icons.values()) {
            fx(() -> all.getChildren().add(Buttons.sign(icon, icon.name(), this::nothing)));
        }
        Scene scene = show(all);
        openAndClose(menu);
        Label title = (Label) all.getChildren().getFirst();
        double size = title.getFont().getSize();
        fx(() -> Theme.apply(scene, true, 200));
        assertEquals(size * 2, title.getFont().getSize(), 0.2);
        assertEquals(Color.web("#ECE7DF"), title.getTextFill());
        assertEquals(Pseudo.NOW.way() == NodeOrientation.RIGHT_TO_LEFT ? "Noto Sans Hebrew" : "Literata", title.getFont().getFamily());
        openAndClose(menu);
        fx(() -> Theme.apply(scene, false, 80));
        openAndClose(menu);
        assertEquals(size * 0.8, title.getFont().getSize(), 0.2);
        assertEquals(Color.web("#22282C"), title.getTextFill());
    }

    /** Menus close before their choice takes effect, so none is open while the theme changes. */
    private void openAndClose(MenuButton menu) {
        fx(menu::show);
        fx(menu::hide);
    }

    private void nothing() {
    }

    @Test
    void aPopoverOpensAndEscLeadsBack() {
        Button owner = ask(() -> new Button("word"));
        show(owner);
        fx(owner::requestFocus);
        TextField inside = ask(() -> new TextField());
        Pop pop = ask(() -> Pop.show(owner, new VBox(Words.plain("What it means"), inside)));
        assertTrue(ask(pop::isShowing));
        press(KeyCode.ESCAPE);
        until(() -> !pop.isShowing());
        assertEquals(owner, focused());
        Pop again = ask(() -> Pop.show(owner, Words.plain("What it means")));
        fx(again::hide);
        assertFalse(ask(again::isShowing));
    }

    @Test
    void thingsStandBesideEachOtherOnlyWhereThereIsRoom() {
        Label first = ask(() -> Words.plain("A long line that says what the circles on the right are about"));
        Button second = ask(() -> new Button("a button of some width"));
        Beside beside = ask(() -> new Beside(first, second));
        List<Boolean> below = new ArrayList<>();
        for (int width : List.of(600, 250)) {
            show(beside, width, 300, false, 100);
            below.add(ask(() -> second.getBoundsInParent().getMinY() >= first.getBoundsInParent().getMaxY()));
        }
        assertEquals(List.of(false, true), below);
    }
}

package app.steadyground.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.ui.Pseudo;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.parts.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ToolbarTest extends SeeingTest {
    private final List<Place> went = new ArrayList<>();
    private Rooms host;
    private Toolbar toolbar;

    @BeforeEach
    void openToolbar() {
        host = ask(() -> new Rooms(List.of()));
        toolbar = ask(() -> new Toolbar(host, went::add, went::add));
        showScreen((Parent) toolbar.node(), MOST, 200, false, ROOMY);
    }

    private MenuButton menu(String words) {
        return words.equals("Menu") ? (MenuButton) find(".bar-menu") : (MenuButton) button(words);
    }

    private void choose(String menu, String words) {
        MenuItem item = ask(() -> menu(menu).getItems().stream().filter(i -> Pseudo.NOW.same(words, i.getText())).findFirst().orElseThrow());
        fx(item::fire);
    }

    private Menu recent() {
        fx(menu("Workbook")::show);
        Menu recent = ask(() -> (Menu) menu("Workbook").getItems().stream().filter(i -> i instanceof Menu).findFirst().orElseThrow());
        fx(menu("Workbook")::hide);
        return recent;
    }

    @Test
    void everyButtonLeadsWhereItSays() {
        List.of("Search", "Export…", "Safety comes first", "Steady yourself").forEach(this::press);
        assertEquals(List.of(new Place.Search(), new Place.Export(false),
                new Place.Page("safety-check"), new Place.Page("steadying-kit")), went);
    }

    @Test
    void theTwoPagesThatAreAlwaysNearAreInTheGuide() {
        for (Place near : List.of(Toolbar.SAFETY, Toolbar.STEADY)) {
            assertTrue(Rooms.GUIDE.page(((Place.Page) near).exercise()).isPresent());
        }
    }

    @Test
    void theMenuOfTheWorkbook() {
        List.of("New workbook…", "Open…", "Print…", "Words and sources").forEach(i -> choose("Workbook", i));
        assertEquals(List.of("new", "open"), host.wishes);
        assertEquals(List.of(new Place.Export(true), new Place.Sources()), went);
    }

    @Test
    void workbooksOpenedBeforeAreListedEachTimeTheMenuOpens() {
        assertTrue(recent().isDisable());
        host.recent = List.of(Path.of("one_two"));
        Menu recent = recent();
        assertFalse(recent.isDisable());
        assertEquals(List.of("one_two"), ask(() -> recent.getItems().stream().map(MenuItem::getText).toList()));
        fx(recent.getItems().getFirst()::fire);
        assertEquals(List.of("open one_two"), host.wishes);
    }

    @Test
    void theLookIsChosenInTheMenu() {
        assertTrue(((RadioMenuItem) ask(() -> menu("View").getItems().get(1))).isSelected(), "day is chosen already");
        choose("View", "Night");
        choose("View", "Larger text");
        assertEquals(new Look(Look.Mode.NIGHT, 110), host.look());
        choose("View", "As the system");
        choose("View", "Normal text");
        choose("View", "Smaller text");
        assertEquals(new Look(Look.Mode.SYSTEM, 90), host.look());
        fx(() -> host.setLook(host.look().with(Look.Mode.DAY)));
        assertTrue(((RadioMenuItem) ask(() -> menu("View").getItems().get(1))).isSelected(), "chosen elsewhere");
        choose("View", "Settings…");
        assertEquals(List.of(new Place.Settings()), went);
    }

    @Test
    void theWayBackIsThereWhileAside() {
        fx(() -> toolbar.offerBack(Optional.of(new Place.Page("doubt-on-paper")), "A doubt on paper"));
        press("Back to A doubt on paper");
        assertEquals(List.of(new Place.Page("doubt-on-paper")), went);
        fx(() -> toolbar.offerBack(Optional.empty(), ""));
        assertFalse(hasButton("Back to A doubt on paper"));
    }

    @Test
    void inANarrowWindowTheTwoPagesThatAreAlwaysNearStay() {
        fx(() -> Theme.apply(stage().getScene(), false, 200));
        for (String near : List.of("Safety comes first", "Steady yourself")) {
            assertTrue(ask(() -> {
                Bounds at = button(near).localToScene(button(near).getLayoutBounds());
                return at.getMinX() >= 0 && at.getMaxX() <= MOST;
            }), near);
        }
        assertFalse(shows("Export…"), "what finds no room is in the menu that the bar then has");
    }

    @Test
    void inANarrowWindowOneMenuHasAllThatFindsNoRoom() {
        fx(() -> toolbar.offerBack(Optional.of(new Place.Search()), "Search"));
        fx(() -> Theme.apply(stage().getScene(), false, 200));
        assertFalse(shows("Workbook"));
        assertFalse(shows("Back to Search"));
        choose("Menu", "Search");
        choose("Menu", "Back to Search");
        assertEquals(List.of(new Place.Search(), new Place.Search()), went);
        fx(menu("Menu")::show);
        Menu look = ask(() -> (Menu) menu("Menu").getItems().get(1));
        assertEquals("Start page", english(ask(() -> look.getItems().getFirst().getText())));
        fx(look.getItems().getLast()::fire);
        assertEquals(new Place.Trends(""), went.getLast());
        fx(() -> toolbar.offerBack(Optional.empty(), ""));
        assertFalse(ask(() -> menu("Menu").getItems().getLast().isVisible()));
    }
}

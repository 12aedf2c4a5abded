package app.steadyground.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.Chapter;
import app.steadyground.guide.Texts;
import app.steadyground.ui.UiTest;
import app.steadyground.ui.parts.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndexTabsTest extends UiTest {
    private final List<String> made = new ArrayList<>();
    private final List<String> chosen = new ArrayList<>();
    private IndexTabs tabs;

    @BeforeEach
    void makeTabs() {
        tabs = ask(() -> new IndexTabs(Rooms.GUIDE, c -> {
            made.add(name(c));
            return new Label(name(c));
        }, (c, first) -> chosen.add(name(c) + (first ? " first" : " again"))));
    }

    private static String name(Optional<Chapter> chapter) {
        return chapter.map(Chapter::id).orElse("free");
    }

    private List<String> titles(int height, int percent) {
        showScreen(ask(() -> new StackPane(tabs.node())), MOST, height, false, percent);
        return ask(() -> tabs.tabs().stream().map(Label::getText).toList());
    }

    private static List<String> and(List<String> titles) {
        List<String> all = new ArrayList<>(titles);
        all.add(Texts.get("shell.free-pages"));
        return all;
    }

    @Test
    void everyChapterHasItsWholeTitleWhereThereIsRoom() {
        assertEquals(and(Rooms.GUIDE.chapters().stream().map(Chapter::title).toList()), titles(800, 100));
    }

    @Test
    void inALowWindowOrWithLargeTextTheTitlesAreShort() {
        List<String> shortTitles = and(Rooms.GUIDE.chapters().stream().map(Chapter::shortTitle).toList());
        assertEquals(shortTitles, titles(560, 100));
        assertEquals(shortTitles, titles(800, 200));
    }

    @Test
    void theTabsTellTheirWholeTitleInAnyCase() {
        titles(560, 100);
        assertTrue(ask(() -> tabs.tabs().stream().allMatch(t -> t.getTooltip() != null)));
        assertEquals(Rooms.GUIDE.chapters().getFirst().title(),
                ask(() -> tabs.tabs().getFirst().getTooltip().getText()));
    }

    @Test
    void contentIsMadeOnceAndOnlyWhenShown() {
        assertEquals(List.of("before-you-start"), made);
        fx(() -> tabs.select(Optional.of("four-signs")));
        fx(() -> tabs.select(Optional.empty()));
        fx(() -> tabs.select(Optional.of("four-signs")));
        assertEquals(List.of("before-you-start", "four-signs", "free"), made);
        assertEquals(List.of("four-signs first", "free first", "four-signs again"), chosen);
    }

    @Test
    void whatFindsNoRoomIsMovedIntoSightWhenItIsSelected() {
        titles(260, 200);
        assertTrue(ask(() -> strip().lookup(".index-end").isVisible()));
        fx(() -> tabs.select(Optional.empty()));
        settle();
        assertTrue(inSight(10) && !inSight(0), "The last tab is in sight");
        fx(() -> tabs.turn(1));
        settle();
        assertTrue(inSight(0) && !inSight(10), "The first tab is in sight");
    }

    @Test
    void theSelectedOneStaysInSightInALowerWindowAndWithLargerText() {
        titles(800, 100);
        fx(() -> tabs.select(Optional.empty()));
        fx(() -> stage().setHeight(260));
        assertTrue(inSight(10), "in a lower window");
        fx(() -> tabs.turn(-1));
        fx(() -> Theme.apply(stage().getScene(), false, 200));
        settle();
        assertTrue(inSight(9), "with larger text");
    }

    @Test
    void whereThereIsRoomNothingIsScrolled() {
        titles(800, 100);
        assertTrue(ask(() -> strip().lookup(".index-end") == null));
        assertTrue(IntStream.rangeClosed(0, 10).allMatch(this::inSight));
    }

    @Test
    void upAndDownGoFromTabToTabAndStopAtTheEnds() {
        titles(800, 100);
        fx(tabs::focus);
        for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP, KeyCode.END, KeyCode.DOWN, KeyCode.HOME, KeyCode.UP)) {
            press(key);
        }
        assertEquals(List.of("what-trust-is", "four-signs", "what-trust-is", "free", "before-you-start"),
                chosen.stream().map(c -> c.split(" ")[0]).toList());
    }

    private Node strip() {
        return tabs.node().lookup(".index-strip");
    }

    private boolean inSight(int tab) {
        return ask(() -> {
            Node label = tabs.tabs().get(tab);
            return strip().getBoundsInLocal().contains(label.getBoundsInParent());
        });
    }
}

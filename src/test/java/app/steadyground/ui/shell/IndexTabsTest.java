package app.steadyground.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.Chapter;
import app.steadyground.guide.Texts;
import app.steadyground.ui.UiTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
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
        return ask(() -> ((TabPane) tabs.node()).getTabs().stream()
                .map(t -> ((Label) ((Group) t.getGraphic()).getChildren().getFirst()).getText()).toList());
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
        assertTrue(ask(() -> ((TabPane) tabs.node()).getTabs().stream().allMatch(t -> t.getTooltip() != null)));
        assertEquals(Rooms.GUIDE.chapters().getFirst().title(),
                ask(() -> ((TabPane) tabs.node()).getTabs().getFirst().getTooltip().getText()));
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
}

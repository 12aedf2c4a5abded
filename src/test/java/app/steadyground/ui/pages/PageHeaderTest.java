package app.steadyground.ui.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.Exercise;
import app.steadyground.guide.Flag;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.SmallSession;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class PageHeaderTest extends SeeingTest {
    private final List<Place> went = new ArrayList<>();

    private void header(Exercise page) {
        open(ask(() -> new VBox(PageHeader.of(SmallSession.GUIDE, page, went::add).toArray(Node[]::new))));
    }

    private static Exercise with(Flag flag) {
        return SmallSession.GUIDE.exercises().filter(e -> e.has(flag)).findFirst().orElseThrow();
    }

    @Test
    void saysWhatThePageIsForAndHowToDoIt() {
        Exercise page = SmallSession.page("doubt-on-paper");
        header(page);
        for (String words : List.of(page.title(), page.why(), page.instructions(), page.often(), page.minutesText() + " minutes")) {
            assertTrue(shows(words), words);
        }
    }

    @Test
    void minutesThatNeedASentenceAreNotCountedTwice() {
        header(SmallSession.page("opening-up-ladder"));
        assertTrue(ask(() -> stage().getScene().getRoot().getChildrenUnmodifiable().stream()
                .anyMatch(n -> n instanceof Label l && english(l.getText()).startsWith("20 minutes, then 5 for each try  ·"))));
    }

    @Test
    void theFreePageHasNoEmptyLines() {
        header(SmallSession.GUIDE.freePage());
        assertTrue(ask(() -> stage().getScene().getRoot().getChildrenUnmodifiable().stream()
                .noneMatch(n -> n instanceof Label l && l.getText().isEmpty())));
    }

    @Test
    void eachNoticeStandsOnThePagesThatCarryItsFlag() {
        for (Flag flag : List.of(Flag.SELF_CHECK, Flag.SAFE_PERSON, Flag.HEAVY, Flag.KEEP_OFF)) {
            String notice = SmallSession.GUIDE.notices().get(flag);
            header(with(flag));
            assertTrue(shows(notice), flag.id());
            header(SmallSession.GUIDE.freePage());
            assertFalse(shows(notice), flag.id());
        }
    }

    @Test
    void aHeavyPageLeadsToSteadyingAndOneForTwoToSafety() {
        header(with(Flag.HEAVY));
        press(SmallSession.page(PageHeader.STEADY).title());
        header(with(Flag.SAFE_PERSON));
        press(SmallSession.page(PageHeader.SAFETY).title());
        assertEquals(List.of(new Place.Page("steadying-kit"), new Place.Page("safety-check")), went);
    }
}

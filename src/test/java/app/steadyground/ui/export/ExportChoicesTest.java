package app.steadyground.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.export.ExportRequest;
import app.steadyground.guide.Texts;
import app.steadyground.export.Kind;
import app.steadyground.export.page.Ink;
import app.steadyground.export.page.Paper;
import app.steadyground.guide.Chapter;
import app.steadyground.guide.Exercise;
import app.steadyground.reread.Search;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.SmallSession;
import app.steadyground.ui.work.SameThreadWork;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExportChoicesTest extends SeeingTest {
    private final FakeMemory memory = new FakeMemory();
    private int changes;
    private ExportChoices choices;

    @BeforeEach
    void openChoices() {
        choices = ask(() -> make(() -> changes++));
        open((Parent) choices.node());
    }

    private ExportChoices make(Runnable changed) {
        SmallSession small = new SmallSession();
        EntryChoices entries = new EntryChoices(small.session, new Search(SmallSession.GUIDE), new SameThreadWork(), changed);
        return new ExportChoices(SmallSession.GUIDE, memory, entries, changed);
    }

    private ExportRequest request() {
        return ask(choices::request);
    }

    private void day(int field, String text) {
        fx(() -> stage().getScene().getRoot().lookupAll(".actions .text-field").stream().map(TextField.class::cast).toList()
                .get(field).setText(text));
    }

    @Test
    void untouchedItIsEverythingButWhatIsKeptOff() {
        assertEquals(ExportRequest.everything(Paper.A4), request());
    }

    @Test
    void aChapterLeftOutTakesItsPagesAndNotesAlong() {
        Chapter left = SmallSession.GUIDE.chapters().get(3);
        press(left.title());
        Set<String> wanted = SmallSession.GUIDE.pages().map(Exercise::id).collect(Collectors.toCollection(HashSet::new));
        left.pages().map(Exercise::id).forEach(wanted::remove);
        assertEquals(wanted, request().pages());
        press(left.title());
        assertEquals(Set.of(), request().pages());
        assertEquals(2, changes);
    }

    @Test
    void papersToFillInAreOfNoDay() {
        day(0, "not a day at all");
        press(Texts.get("export.kind-fillable"));
        assertEquals(Kind.FILLABLE, request().kind());
        assertTrue(ask(choices::areDaysClear), "nobody sees it now");
        assertFalse(shows(Texts.get("export.days")));
        press(Texts.get("export.kind-completed"));
        assertTrue(shows(Texts.get("export.days")));
        assertFalse(ask(choices::areDaysClear));
    }

    @Test
    void nothingTickedIsNoPageAtAll() {
        SmallSession.GUIDE.chapters().forEach(c -> press(c.title()));
        press("Free pages");
        assertTrue(SmallSession.GUIDE.pages().noneMatch(p -> request().includesPage(p.id())));
    }

    @Test
    void daysAreTakenAndWhatIsNoDayIsNoLimit() {
        day(0, "2026-11-01");
        day(1, "2026-11-30");
        assertEquals(Optional.of(LocalDate.of(2026, 11, 1)), request().from());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 30)), request().until());
        assertTrue(changes >= 2);
        day(0, "some day");
        day(1, "");
        assertEquals(List.of(Optional.empty(), Optional.empty()), List.of(request().from(), request().until()));
    }

    @Test
    void readingsAndKeptOffPagesFollowTheirBoxes() {
        press("With the readings of the guide");
        press("With entries of pages that are kept off paper");
        assertFalse(request().readings());
        assertTrue(request().keepOff());
    }

    @Test
    void aChapterOfWhichAPageIsLeftOutIsHalfTicked() {
        Chapter chapter = SmallSession.GUIDE.chapters().get(3);
        Exercise page = chapter.pages().findFirst().orElseThrow();
        fx(() -> ((TitledPane) stage().getScene().getRoot().lookup(".titled-pane")).setExpanded(true));
        press(page.title());
        assertFalse(request().includesPage(page.id()));
        assertTrue(ask(((CheckBox) button(chapter.title()))::isIndeterminate));
        press(page.title());
        assertEquals(Set.of(), request().pages());
        assertTrue(ask(((CheckBox) button(chapter.title()))::isSelected));
    }

    @Test
    void howItIsMadeIsRememberedAndWhatIsInItIsNot() {
        press(Texts.get("export.black"));
        press(Texts.get("export.readings"));
        press(Texts.get("export.keep-off"));
        press(SmallSession.GUIDE.chapters().get(3).title());
        press(Texts.get("export.near"));
        ExportRequest next = ask(() -> make(() -> { }).request());
        assertEquals(Ink.BLACK, next.manner().ink());
        assertFalse(next.readings());
        assertFalse(next.keepOff(), "asked anew each time");
        assertEquals(Set.of(), next.pages());
        assertEquals(Set.of("export-black", "export-readings"), memory.choices.keySet());
        press(Texts.get("export.kind-blank"));
        assertEquals(Kind.BLANK, ask(() -> make(() -> { }).request()).kind());
    }

    @Test
    void thePaperIsRemembered() {
        press("US Letter");
        assertEquals(Paper.LETTER, request().paper());
        assertEquals(Paper.LETTER, memory.paper);
        assertEquals(Paper.LETTER, ask(() -> make(() -> { }).request().paper()));
    }
}

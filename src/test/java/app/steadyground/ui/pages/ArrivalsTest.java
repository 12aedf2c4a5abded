package app.steadyground.ui.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Content;
import app.steadyground.entry.Draft;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Sitting;
import app.steadyground.guide.FieldKind;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.SmallSession;
import app.steadyground.ui.parts.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What another computer writes while a page is open. */
class ArrivalsTest extends SeeingTest {
    private static final String PAGE = "doubt-on-paper";

    private final List<String> said = new ArrayList<>();
    private SmallSession small;
    private Entry entry;
    private ChapterScreen screen;
    /** The other computer's window. */
    private Sitting elsewhere;

    @BeforeEach
    void openPage() {
        small = ask(SmallSession::new);
        entry = ask(() -> small.write(PAGE, "2026-11-20", "event", words("rain")));
        elsewhere = ask(() -> small.session.resume(SmallSession.page(PAGE), entry));
        screen = ask(() -> new ChapterScreen(small.session, small.session.guide().chapterOf(PAGE), p -> { }, e -> { }, () -> { }, said::add));
        open((Parent) screen.node());
        fx(() -> screen.open(new Place.Written(entry.id(), true)));
        settle();
        small.saved.clear();
    }

    private static Content words(String text) {
        return SmallSession.words(FieldKind.of(SmallSession.page(PAGE).field("event").orElseThrow()), text);
    }

    /** The other computer answers a question, and its file arrives. */
    private void arrives(String field, String text) {
        fx(() -> {
            Map<String, Content> contents = new LinkedHashMap<>(elsewhere.beginning().contents());
            contents.put(field, SmallSession.words(FieldKind.of(SmallSession.page(PAGE).field(field).orElseThrow()), text));
            small.session.workbook().add(elsewhere.next(new Draft(entry.date(), contents), SmallSession.CLOCK.instant()));
        });
        settle();
    }

    private TextInputControl box(int question) {
        return ask(() -> screen.node().lookupAll(".field-block .text-input").stream().map(TextInputControl.class::cast)
                .filter(TextInputControl::isEditable).skip(question).findFirst().orElseThrow());
    }

    private Answer event() {
        return ask(() -> small.session.workbook().entry(entry.id()).orElseThrow().answers().get("event"));
    }

    private String second() {
        return SmallSession.page(PAGE).fields().get(1).id();
    }

    @Test
    void whereNobodyWritesItIsShownAtOnceAndTheKeyboardStays() {
        fx(() -> box(1).requestFocus());
        Node owner = focused();
        arrives("event", "snow");
        assertEquals("snow", box(0).getText());
        assertSame(owner, focused());
        assertEquals(List.of(), small.saved, "showing it writes nothing");
    }

    @Test
    void underTheCaretNothingMovesUntilTheKeyboardLeaves() {
        fx(() -> {
            box(0).requestFocus();
            box(0).positionCaret(2);
        });
        arrives("event", "snow");
        assertEquals("rain", box(0).getText());
        assertEquals(2, ask(() -> box(0).getCaretPosition()));
        fx(() -> box(1).requestFocus());
        settle();
        assertEquals("snow", box(0).getText());
        assertEquals(List.of(), small.saved);
    }

    @Test
    void whatBothChangedStandsSideBySideAndBothAreKept() {
        fx(() -> {
            box(0).requestFocus();
            box(0).setText("rain and sun");
        });
        arrives("event", "snow");
        assertEquals("rain and sun", box(0).getText());
        assertTrue(shows("snow"));
        assertTrue(hasButton("Keep this one instead"));
        assertEquals(2, ask(() -> event().alternatives().count()));
        fx(() -> box(0).setText("rain and sun again"));
        fx(() -> screen.editors().flush());
        assertEquals(List.of(words("rain and sun again"), words("snow")),
                ask(() -> event().alternatives().map(Answer::content).toList()));
        fx(() -> box(1).requestFocus());
        settle();
        assertEquals("rain and sun again", box(0).getText());
        press("Keep this one instead");
        assertEquals(words("snow"), event().content());
        assertEquals(List.of(), event().others());
    }

    @Test
    void whatIsWrittenOverSomethingTakenInUnseenStandsBesideIt() {
        fx(() -> box(0).requestFocus());
        arrives("event", "snow");
        fx(() -> box(0).setText("rain, written on"));
        fx(() -> screen.editors().flush());
        assertTrue(shows("snow"));
        assertEquals(2, ask(() -> event().alternatives().count()));
    }

    @Test
    void theNextRevisionCoversWhatWasShown() {
        fx(() -> box(1).requestFocus());
        arrives("event", "snow");
        fx(() -> box(1).setText("something else"));
        fx(() -> screen.editors().flush());
        assertEquals(1, ask(() -> small.session.workbook().heads(entry.id()).size()));
        assertEquals(words("snow"), event().content());
    }

    @Test
    void undoStillKnowsWhatWasTypedHere() {
        fx(() -> box(1).requestFocus());
        paste("typed here");
        arrives("event", "snow");
        press(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals("", box(1).getText());
        assertEquals("snow", box(0).getText());
    }

    @Test
    void whatGrowsAboveDoesNotPushTheLineAwayThatIsWritten() {
        fx(() -> box(2).requestFocus());
        ScrollPane pane = ask(() -> (ScrollPane) screen.node().lookup(".scroll-pane.sg-page") == null
                ? scrollOf(box(2)) : scrollOf(box(2)));
        fx(() -> pane.setVvalue(0.5));
        double before = ask(() -> box(2).localToScene(0, 0).getY());
        arrives("event", "snow\n".repeat(12));
        settle();
        assertEquals(before, ask(() -> box(2).localToScene(0, 0).getY()), 2);
    }

    private static ScrollPane scrollOf(Node node) {
        Node n = node.getParent();
        while (!(n instanceof ScrollPane pane)) {
            n = n.getParent();
        }
        return pane;
    }

    @Test
    void anEntryOpenForReadingIsShownAnew() {
        fx(() -> screen.open(new Place.Written(entry.id(), false)));
        arrives("event", "snow");
        assertTrue(shows("snow"));
        assertFalse(shows("rain"));
    }

    @Test
    void deletedElsewhereItStaysInSightAndComesBackWithTheNextWord() {
        fx(() -> small.session.workbook().add(elsewhere.delete(true, SmallSession.CLOCK.instant())));
        settle();
        assertEquals(1, said.size());
        assertEquals("rain", box(0).getText());
        fx(() -> box(0).setText("rain after all"));
        fx(() -> screen.editors().flush());
        assertEquals(Optional.of(false), ask(() -> small.session.workbook().entry(entry.id()).map(Entry::deleted)));
    }

    @Test
    void erasedElsewhereItGoesAndWhatWasJustWrittenIsInTheTrash() {
        fx(() -> box(0).setText("not handed on yet"));
        fx(() -> small.session.workbook().add(elsewhere.erase(SmallSession.CLOCK.instant())));
        settle();
        assertEquals("", box(0).getText());
        assertEquals(words("not handed on yet"), ask(() -> small.session.workbook().deleted().getFirst().answers().get("event").content()));
    }

    @Test
    void theListKeepsTheKeyboard() {
        fx(() -> screen.node().lookup(".entry-list .list-row").requestFocus());
        Node before = focused();
        assertTrue(ask(() -> before.getStyleClass().contains("list-row")));
        fx(() -> small.write(PAGE, "2026-11-21", "event", words("one more")));
        settle();
        assertTrue(shows("21 Nov 2026") || shows("Nov 21, 2026"));
        assertEquals(ask(() -> Named.of(before)), ask(() -> Named.of(focused())));
    }
}

package app.steadyground.ui.reread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Entry;
import app.steadyground.guide.FieldKind;
import app.steadyground.reread.Search;
import app.steadyground.ui.Pseudo;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.SmallSession;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.work.SameThreadWork;
import app.steadyground.ui.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchScreenTest extends SeeingTest {
    private final List<Place> went = new ArrayList<>();
    private final SmallSession small = ask(SmallSession::new);
    private Entry kettle;

    @BeforeEach
    void write() {
        FieldKind kind = FieldKind.of(SmallSession.page("doubt-on-paper").field("event").orElseThrow());
        kettle = ask(() -> small.write("doubt-on-paper", "2026-11-17", "event", SmallSession.words(kind, "the blue kettle sang")));
        ask(() -> small.write("doubt-on-paper", "2026-11-18", "event", SmallSession.words(kind, "rain all day")));
    }

    private void screen(Work work) {
        StackPane window = new StackPane();
        open(window);
        fx(() -> window.getChildren().setAll(new SearchScreen(small.session, new Search(small.session.guide()), work, went::add).node()));
    }

    private void words(String text) {
        fx(() -> ((TextField) find(".list-head .text-field")).setText(text));
        settle();
    }

    @Test
    void findsWhileTypingAndMarksTheWord() {
        screen(new SameThreadWork());
        assertEquals(find(".list-head .text-field"), focused(), "the keyboard is where the words go");
        assertTrue(shows("All the words, in any order."));
        words("kettl");
        assertTrue(shows("One entry"));
        assertEquals("kettl", ((Text) find(".result-match")).getText());
        assertFalse(shows("rain"));
    }

    @Test
    void saysWhenNothingIsFoundAndNothingWhenNothingIsAsked() {
        screen(new SameThreadWork());
        words("teapot");
        assertTrue(shows("Nothing was found with these words."));
        words("  ");
        assertFalse(shows("Nothing was found with these words."));
        assertFalse(shows("entries"));
    }

    /** What stands in the place of lines is given more room than lines. */
    @Test
    void theListIsBlankOnlyWithoutAnyLine() {
        screen(new SameThreadWork());
        PseudoClass blank = PseudoClass.getPseudoClass("blank");
        assertTrue(find(".result-list").getPseudoClassStates().contains(blank));
        words("kettle");
        assertFalse(find(".result-list").getPseudoClassStates().contains(blank));
        words("teapot");
        assertTrue(find(".result-list").getPseudoClassStates().contains(blank));
    }

    @Test
    void theKeyboardGoesFromTheWordsToTheEntry() {
        screen(new SameThreadWork());
        words("kettle");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertEquals(List.of(found(kettle, 9, "kettle")), went, "at the match");
    }

    @Test
    void enterOpensTheFirstAtOnce() {
        screen(new SameThreadWork());
        words("kettle");
        press(KeyCode.ENTER);
        assertEquals(List.of(found(kettle, 9, "kettle")), went);
    }

    @Test
    void theGuideIsFoundApartAndOpensWhereItStands() {
        screen(new SameThreadWork());
        words("kettle");
        assertFalse(shows("In the guide"));
        words(Pseudo.NOW.word("jealousy"));
        assertTrue(shows("In the guide"));
        press(KeyCode.ENTER);
        assertTrue(went.getFirst() instanceof Place.Reading || went.getFirst() instanceof Place.Page, went.toString());
    }

    private static Place found(Entry entry, int at, String words) {
        return new Place.Written(entry.id(), false, Optional.of(new Place.Spot("event", at, words)));
    }

    /** Work of which nothing is done before the test does it. */
    private static Work later(List<Runnable> slow) {
        return new Work() {
            @Override
            public <T> void run(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
                slow.add(() -> new SameThreadWork().run(job, done, failed));
            }
        };
    }

    @Test
    void aSlowAnswerToEarlierWordsIsLeftOut() {
        List<Runnable> slow = new ArrayList<>();
        screen(later(slow));
        words("rain");
        words("kettle");
        // First the index is prepared, then each text is looked for once the one before has come back.
        fx(slow.get(0));
        fx(slow.get(1));
        assertFalse(shows("rain all day"));
        fx(slow.get(2));
        assertTrue(shows("kettle"));
        assertFalse(shows("rain all day"));
    }

    @Test
    void enterBeforeTheAnswerIsThereWaitsForItAndOpensNothingOlder() {
        List<Runnable> slow = new ArrayList<>();
        screen(later(slow));
        words("rain");
        fx(slow.get(0));
        fx(slow.get(1));
        words("kettle");
        press(KeyCode.ENTER);
        assertEquals(List.of(), went, "what is on the screen is of earlier words");
        fx(slow.get(2));
        assertEquals(List.of(found(kettle, 9, "kettle")), went);
        words("rain");
        press(KeyCode.ENTER);
        words("rain all");
        fx(slow.get(3));
        fx(slow.get(4));
        assertEquals(1, went.size(), "whoever types on has not asked for the first of the new ones");
    }

    @Test
    void aNoteToAPastSelfIsFoundAndLeadsToItsEntry() {
        String note = ask(() -> small.session.remarks().add(kettle.id(), "I would say it kindly now"));
        screen(new SameThreadWork());
        words("kindly");
        press(KeyCode.ENTER);
        assertEquals(List.of(new Place.Written(kettle.id(), false, Optional.of(new Place.Spot(note, 15, "kindly")))), went);
    }

    @Test
    void aFailureIsAWordAndNoMore() {
        screen(new Work() {
            @Override
            public <T> void run(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
                failed.accept(new IllegalStateException("on purpose"));
            }
        });
        words("kettle");
        assertTrue(shows("The search did not work this time."));
        assertFalse(shows("on purpose"));
    }
}

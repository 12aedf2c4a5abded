package app.steadyground.ui.reread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.guide.Field;
import app.steadyground.guide.FieldKind;
import app.steadyground.reread.LookingBack;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.SmallSession;
import app.steadyground.ui.Spoken;
import app.steadyground.ui.pages.Marks;
import app.steadyground.ui.pages.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class LookBackScreensTest extends SeeingTest {
    private final SmallSession small = ask(SmallSession::new);
    private final List<Place> went = new ArrayList<>();
    private final FakeChoices choices = new FakeChoices();

    private void screen(Supplier<Node> screen) {
        StackPane window = new StackPane();
        open(window);
        fx(() -> window.getChildren().setAll(screen.get()));
    }

    private void room(Place.LookBack place) {
        screen(() -> new RereadRoom(small.session, choices, () -> Optional.of(new Place.Page("inner-footing")), went::add).of(place));
    }

    private Entry doubt(String date, String words) {
        FieldKind kind = FieldKind.of(SmallSession.page("doubt-on-paper").field("event").orElseThrow());
        return ask(() -> small.write("doubt-on-paper", date, "event", SmallSession.words(kind, words)));
    }

    private Entry grip(String date, int value) {
        Field.Scale scale = (Field.Scale) SmallSession.page("mine-shared-theirs").field("grip").orElseThrow();
        return ask(() -> small.write("mine-shared-theirs", date, "grip", new Content.Number(OptionalInt.of(value), scale.range())));
    }

    @Test
    void thenAndNowBeginsWithTheFirstAndTheLatestAndMarksWhatIsNew() {
        doubt("2026-01-10", "the kettle sang");
        doubt("2026-02-10", "in between");
        doubt("2026-03-10", "the kettle slept");
        room(new Place.ThenAndNow("", ""));
        assertTrue(shows("the kettle sang") && shows("slept") && !shows("in between"));
        assertEquals("slept", ((Text) find(".piece-added")).getText());
        fx(((CheckBox) find(".actions .check-box"))::fire);
        settle();
        assertEquals(null, find(".piece-added"));
    }

    @Test
    void aLongListOfDatesOpensAtTheOneThatIsChosen() {
        for (int day = 1; day <= 28; day++) {
            doubt("2026-02-%02d".formatted(day), "day " + day);
        }
        room(new Place.ThenAndNow("doubt-on-paper", ""));
        ComboBox<Entry> then = ask(() -> entries(List.copyOf(stage().getScene().getRoot().lookupAll(".combo-box")).get(1)));
        fx(then::show);
        until(() -> ((ComboBoxListViewSkin<?>) then.getSkin()).getPopupContent().lookupAll(".list-cell").stream()
                .anyMatch(c -> ((ListCell<?>) c).getItem() == then.getValue() && ((ListCell<?>) c).isVisible()));
        press(KeyCode.ESCAPE);
    }

    @Test
    void theTwoThatWereChosenStayWhenSomethingIsWrittenMeanwhile() {
        doubt("2026-01-10", "the kettle sang");
        Entry first = doubt("2026-02-10", "the door was shut");
        Entry second = doubt("2026-03-10", "the rain had stopped");
        doubt("2026-04-10", "the lamp was on");
        room(new Place.ThenAndNow("doubt-on-paper", ""));
        List<ComboBox<Entry>> two = ask(() -> stage().getScene().getRoot().lookupAll(".combo-box").stream().map(LookBackScreensTest::entries).skip(1).toList());
        fx(() -> two.getFirst().setValue(first));
        fx(() -> two.getLast().setValue(second));
        doubt("2026-05-10", "the newest of all");
        settle();
        assertTrue(shows("the door was shut") && !shows("the newest of all"));
        assertEquals(List.of(first, second), two.stream().map(ComboBox::getValue).toList());
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Entry> entries(Node choice) {
        return (ComboBox<Entry>) choice;
    }

    @Test
    void aTrendIsReadWithTheArrowKeysAndEnterOpensTheEntry() {
        grip("2026-01-10", 3);
        Entry later = grip("2026-02-10", 7);
        room(new Place.Trends("mine-shared-theirs"));
        fx(() -> find(".trend-chart").requestFocus());
        press(onward());
        assertTrue(focused().getAccessibleText().endsWith(": 3"), focused().getAccessibleText());
        press(onward());
        assertTrue(shows("2026: 7"));
        press(KeyCode.ENTER);
        assertEquals(List.of(new Place.Written(later.id(), false)), went);
    }

    @Test
    void onlyLinesAreCopiedAsAPicture() {
        grip("2026-01-10", 3);
        room(new Place.Trends("mine-shared-theirs"));
        assertTrue(hasButton("Copy as picture"));
        fx(((CheckBox) find(".actions .check-box"))::fire);
        settle();
        assertFalse(hasButton("Copy as picture") || !hasButton("Copy as table"));
    }

    @Test
    void whereNobodyHasChosenAPageOneBeginsWithWhatWasWrittenLastAndNothingHeavy() {
        for (String day : List.of("2026-01-10", "2026-02-10")) {
            doubt(day, "rain");
            ask(() -> small.write("safety-check", day, "afraid", new Content.Number(OptionalInt.of(2),
                    ((Field.Scale) SmallSession.page("safety-check").fields().stream().filter(Field.Scale.class::isInstance).findFirst().orElseThrow()).range())));
        }
        room(new Place.ThenAndNow("", ""));
        assertTrue(shows("A doubt on paper"));
    }

    @Test
    void eachViewGoesOutAsItStands() {
        Entry first = doubt("2026-01-10", "the kettle sang");
        doubt("2026-02-10", "in between");
        Entry last = doubt("2026-03-10", "the kettle slept");
        Entry number = grip("2026-01-10", 3);
        Entry steps = ask(() -> small.write("word-and-deed", "2026-11-10", "new", new Content.StepList(
                List.of(new Content.Step("a", "call Ada", false, "", Map.of())))));
        room(new Place.ThenAndNow("doubt-on-paper", ""));
        press("Export this view…");
        room(new Place.Trends("mine-shared-theirs"));
        press("Print this view…");
        room(new Place.OpenEnds());
        press("Export this view…");
        List<Place.ExportView> views = went.stream().map(Place.ExportView.class::cast).toList();
        assertEquals(List.of(List.of(first, last), List.of(number), List.of(steps)), views.stream().map(v -> v.view().entries()).toList());
        assertEquals(List.of(false, true, false), views.stream().map(Place.ExportView::print).toList());
    }

    @Test
    void oneEntryIsNoTrend() {
        grip("2026-01-10", 3);
        room(new Place.Trends(""));
        assertEquals(null, find(".trend-chart"));
        assertTrue(shows("One entry, from"));
    }

    @Test
    void tickingAnOpenStepMakesANewVersionOfItsEntryAndCanBeTakenBack() {
        Entry entry = ask(() -> small.write("word-and-deed", "2026-11-10", "new", new Content.StepList(
                List.of(new Content.Step("a", "call Ada", false, "", Map.of()), new Content.Step("b", "rest", false, "", Map.of())))));
        room(new Place.OpenEnds());
        int saved = small.saved.size();
        CheckBox box = (CheckBox) button("call Ada");
        fx(box::fire);
        assertTrue(isDone(entry, 0) && !isDone(entry, 1));
        fx(box::fire);
        assertFalse(isDone(entry, 0));
        assertEquals(saved + 2, small.saved.size());
    }

    @Test
    void twoStepsOfTheSameWordsCanBeToldApartByWhoeverHearsThem() {
        ask(() -> small.write("word-and-deed", "2026-11-10", "new", new Content.StepList(
                List.of(new Content.Step("a", "call Ada", false, "", Map.of()), new Content.Step("b", "call Ada", false, "", Map.of())))));
        room(new Place.OpenEnds());
        assertEquals(List.of(), ask(() -> Spoken.lacks(stage().getScene().getRoot())));
    }

    private boolean isDone(Entry entry, int step) {
        return ((Content.StepList) small.session.workbook().entry(entry.id()).orElseThrow().answers().get("new").content()).steps().get(step).done();
    }

    @Test
    void whatIsKeptNearCanBeTakenOffAndPutBack() {
        Entry entry = doubt("2026-01-10", "the kettle sang");
        fx(() -> Marks.mark(small.session, entry.id(), true));
        ask(() -> small.session.remarks().add(entry.id(), "kinder to myself now"));
        room(new Place.Near());
        assertTrue(shows("the kettle sang") && shows("kinder to myself now"));
        press("Take it off this page");
        assertFalse(shows("the kettle sang"));
        press("Undo");
        assertTrue(shows("the kettle sang"));
        assertTrue(focused().getStyleClass().contains("near-title"), "the keyboard is at what came back");
    }

    @Test
    void theStartPageLeadsOnToWhereOneWasAndToWhatWasSetAside() {
        Entry half = doubt("2026-11-20", "half a thought");
        fx(() -> small.session.list("aside").put(half.id(), "2026-11-20"));
        room(new Place.Start());
        assertTrue(shows("half a thought"));
        press("A doubt on paper");
        press(ask(() -> ((ButtonBase) find(".sg-primary")).getText()));
        assertEquals(List.of(new Place.Written(half.id(), true), new Place.Page("inner-footing")), went);
    }

    @Test
    void anOldEntryIsShownOnlyIfAskedForAndRestsWhenTold() {
        doubt("2026-01-10", "the kettle sang");
        doubt("2026-01-11", "the kettle slept");
        room(new Place.Start());
        assertFalse(shows("the kettle"));
        choices.choose(LookBackCard.CHOICE, LookBackCard.ON);
        room(new Place.Start());
        assertTrue(shows("the kettle"));
        press("Not this one again");
        assertFalse(shows("the kettle"), "no other one takes its place this week");
        assertEquals(1, small.session.list("not-again").all().size());
        assertEquals(Optional.of(LookingBack.week(small.session.today())), choices.choice("looking-back-rests"));
    }
}

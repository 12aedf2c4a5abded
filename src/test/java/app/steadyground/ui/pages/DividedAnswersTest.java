package app.steadyground.ui.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Ids;
import app.steadyground.entry.Merge;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Sitting;
import app.steadyground.entry.Stamp;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Texts;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.SmallSession;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What two computers wrote at the same time: all of it is shown and kept until the person chooses. */
class DividedAnswersTest extends SeeingTest {
    private static final String PAGE = "doubt-on-paper";

    private SmallSession small;
    private Entry entry;
    private EntryEditor editor;
    private int refreshed;

    @BeforeEach
    void divide() {
        small = ask(SmallSession::new);
        Entry before = ask(() -> small.write(PAGE, "2026-11-20", "event", words("as it began")));
        entry = ask(() -> small.divide(before, "event", words("from the laptop"), words("from the desk")));
        small.saved.clear();
    }

    private static Content words(String text) {
        return SmallSession.words(FieldKind.of(SmallSession.page(PAGE).field("event").orElseThrow()), text);
    }

    private void edit() {
        edit(SmallSession.page(PAGE));
    }

    private void edit(Exercise page) {
        Sitting sitting = small.session.resume(page, entry);
        editor = ask(() -> new EntryEditor(small.session, page, sitting, sitting.beginning(), p -> { }, () -> refreshed++, () -> { }));
        open((Parent) editor.node());
    }

    private Answer event() {
        return ask(() -> small.session.workbook().entry(entry.id()).orElseThrow().answers().get("event"));
    }

    private String shown() {
        return ask(() -> ((TextInputControl) find(".field-block .text-input")).getText());
    }

    private static String other(String one) {
        return one.equals("from the desk") ? "from the laptop" : "from the desk";
    }

    @Test
    void rereadingShowsAllAndChangesNothing() {
        open(ask(() -> (Parent) EntryView.of(SmallSession.GUIDE, entry, new Label())));
        assertTrue(shows("from the laptop"));
        assertTrue(shows("from the desk"));
        assertTrue(shows("Both are kept."));
        assertFalse(hasButton("Keep this one instead"));
    }

    /** An entry of today opens for writing at once, without being reread first. */
    @Test
    void aDeletionElsewhereIsMentionedWhereOneWritesToo() {
        edit();
        assertFalse(shows(Texts.get("entry.deleted-elsewhere")));
        Entry now = ask(() -> small.session.workbook().entry(entry.id()).orElseThrow());
        Revision one = ask(() -> small.session.workbook().heads(entry.id()).getFirst());
        fx(() -> small.session.workbook().add(new Sitting(Ids.seeded(77), SmallSession.page(PAGE), Merge.of(List.of(one))).delete(true, one.saved())));
        edit();
        assertTrue(shows(Texts.get("entry.deleted-elsewhere")));
        assertFalse(now.deleted());
    }

    /** Among many choices the one that is kept stays in sight, though the page gets shorter. */
    @Test
    void whatWasChosenIsInSight() {
        String page = "quiet-spell";
        Field.MultiChoice field = (Field.MultiChoice) SmallSession.page(page).field("strain").orElseThrow();
        List<String> all = field.options();
        Entry before = ask(() -> small.write(page, "2026-11-20", "strain", new Content.Choices(all.subList(0, 1), all)));
        entry = ask(() -> small.divide(before, "strain", new Content.Choices(all.subList(0, 2), all), new Content.Choices(all.subList(2, 3), all)));
        edit(SmallSession.page(page));
        ScrollPane scroll = (ScrollPane) editor.node();
        fx(() -> scroll.setVvalue(1));
        press("Keep both");
        Node block = scroll.getContent().lookupAll(".field-block").stream().filter(b -> b.lookupAll(".check-box").size() >= 8).findFirst().orElseThrow();
        assertTrue(ask(() -> {
            double top = scroll.sceneToLocal(block.localToScene(block.getLayoutBounds())).getMinY();
            return top >= 0 && top < scroll.getHeight();
        }));
    }

    @Test
    void theOtherOneCanBeKeptInstead() {
        edit();
        String mine = shown();
        assertTrue(shows(other(mine)));
        press("Keep this one instead");
        assertEquals(other(mine), shown());
        assertFalse(shows(mine));
        assertFalse(hasButton("Keep this one instead"));
        assertEquals(words(other(mine)), event().content());
        assertEquals(List.of(), event().others());
        assertEquals(1, small.saved.size());
        assertEquals(1, refreshed);
    }

    @Test
    void theOneAboveCanBeKeptTooAndTheOthersStayAway() {
        edit();
        String mine = shown();
        press("Keep only the answer above");
        assertEquals(mine, shown());
        assertFalse(shows(other(mine)));
        assertEquals(words(mine), event().content());
        assertEquals(List.of(), event().others());
    }

    @Test
    void bothCanBeKeptInOne() {
        edit();
        String mine = shown();
        press("Keep both");
        assertEquals(mine + "\n\n" + other(mine), shown());
        assertEquals(words(mine + "\n\n" + other(mine)), event().content());
        assertEquals(List.of(), event().others());
        assertFalse(hasButton("Keep both"));
    }

    @Test
    void ofTwoNumbersOneIsChosenAndTheOtherStaysAVersion() {
        Exercise page = SmallSession.GUIDE.chapters().stream().flatMap(c -> c.exercises().stream())
                .filter(e -> e.fields().stream().anyMatch(Field.Scale.class::isInstance)).findFirst().orElseThrow();
        Field.Scale scale = (Field.Scale) page.fields().stream().filter(Field.Scale.class::isInstance).findFirst().orElseThrow();
        Entry before = ask(() -> small.write(page.id(), "2026-11-20", scale.id(), new Content.Number(OptionalInt.of(1), scale.range())));
        entry = ask(() -> small.divide(before, scale.id(), new Content.Number(OptionalInt.of(2), scale.range()),
                new Content.Number(OptionalInt.of(3), scale.range())));
        edit(page);
        assertFalse(hasButton("Keep both"));
        assertTrue(shows("stays among the earlier versions"));
    }

    @Test
    void lookingAtItAndWritingElsewhereChoosesNothing() {
        edit();
        fx(() -> editor.flush());
        assertEquals(List.of(), small.saved);
        fx(() -> stage().getScene().getRoot().lookupAll(".field-block .text-input").stream().map(TextInputControl.class::cast)
                .filter(TextInputControl::isEditable).skip(1).findFirst().orElseThrow().setText("another question"));
        fx(() -> editor.flush());
        assertEquals(1, event().others().size());
        assertEquals(1, small.saved.size());
    }

    @Test
    void whatWasWrittenJustBeforeChoosingIsSavedToo() {
        edit();
        fx(() -> ((TextInputControl) find(".field-block .text-input")).setText("mended by hand"));
        press("Keep only the answer above");
        assertEquals(words("mended by hand"), event().content());
        assertEquals(List.of(), event().others());
        fx(() -> editor.flush());
        assertEquals(2, small.saved.size(), "the text, then the choice, and nothing more");
    }

    @Test
    void anAnswerOfALaterVersionIsShownButCannotBeTakenIntoThisEditor() {
        Revision head = ask(() -> small.session.workbook().heads(entry.id()).getFirst());
        Answer mine = head.answers().get("event");
        Answer later = new Answer("Asked later", new Content.Unknown("painting", "{}"), new Stamp(1, "99999999"));
        Answer divided = new Answer(mine.asked(), mine.content(), mine.changed(), List.of(later), Map.of());
        Revision both = new Revision(head.header(), head.stamp(), head.replaces(), head.saved(), false,
                Map.of("event", divided), 1, 1, Map.of());
        small = ask(() -> new SmallSession(List.of(both), List.of()));
        entry = ask(() -> small.session.workbook().entries().getFirst());
        edit();
        assertTrue(shows("written with a newer version"));
        assertFalse(hasButton("Keep this one instead"));
        assertTrue(hasButton("Keep only the answer above"));
    }
}

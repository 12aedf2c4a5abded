package app.steadyground.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Entry;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Texts;
import app.steadyground.ui.SmallSession;
import app.steadyground.ui.pages.Marks;
import app.steadyground.ui.pages.Place;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;

/** Which pages and entries go out. */
class ExportSelectionTest extends ExportFixture {

    @Test
    void theCountFollowsTheChoices() {
        screen();
        assertTrue(shows("3 entries are chosen."), "what is kept off paper is left out");
        press("With entries of pages that are kept off paper");
        assertTrue(shows("4 entries are chosen."));
        press("Free pages");
        assertTrue(shows("3 entries are chosen."));
        fx(() -> ((TextField) find(".actions .text-field")).setText("2026-11-18"));
        assertTrue(shows("2 entries are chosen."));
        press(SmallSession.GUIDE.chapterOf("doubt-on-paper").orElseThrow().title());
        assertTrue(shows("One entry is chosen."));
    }

    @Test
    void ofChosenEntriesOnlyTheseAreThere() {
        List<String> ids = ask(() -> small.session.workbook().entries().stream().filter(e -> e.exercise().equals("doubt-on-paper"))
                .map(Entry::id).limit(1).toList());
        screen(ids);
        assertTrue(shows("One entry is chosen."));
        press("Save now");
        assertEquals(List.of(1), outlet.entries);
        assertEquals(Set.copyOf(ids), outlet.requests.getFirst().items());
    }

    @Test
    void keptNearAndWithTheseWords() {
        Entry free = ask(() -> small.session.workbook().of("free-page").getFirst());
        fx(() -> Marks.mark(small.session, free.id(), true));
        screen();
        press("Only those that I keep near");
        assertTrue(shows("One entry is chosen."));
        press("Only those that I keep near");
        fx(() -> box(Texts.get("export.words")).setText("words"));
        assertTrue(shows("3 entries are chosen."));
        fx(() -> box(Texts.get("export.words")).setText("nothing has this"));
        assertTrue(shows("No entry is chosen."));
    }

    @Test
    void singleEntriesAreTickedInAList() {
        screen();
        unfold("export.single-entries");
        press("Tick all that are shown");
        press("Save now");
        assertEquals(3, outlet.requests.getFirst().items().size() - 1, "one of them is of a page that is kept off");
        assertEquals(List.of(3), outlet.entries);
    }

    @Test
    void theWayToSharingIsThere() {
        screen();
        press(Texts.get("export.to-share"));
        assertEquals(List.of(new Place.Share()), went);
    }

    @Test
    void charactersThatNoFontHasAreToldBefore() {
        ask(() -> small.write("free-page", "2026-11-21", SmallSession.page("free-page").fields().getFirst().id(),
                SmallSession.words(FieldKind.of(SmallSession.page("free-page").fields().getFirst()), "a \uE000 sign")));
        screen();
        assertTrue(shows("No font on this computer has one character"));
        unfold("export.missing-where");
        assertTrue(shows("U+E000"));
        press("Free pages");
        assertFalse(shows("No font on this computer"));
    }

    @Test
    void withNothingToPrintTheButtonCannotBePressed() {
        screen();
        press("With the readings of the guide");
        assertFalse(ask(button("Save now")::isDisabled), "there are entries");
        fx(() -> ((TextField) find(".actions .text-field")).setText("2027-01-01"));
        assertTrue(shows("No entry is chosen."));
        assertTrue(ask(button("Save now")::isDisabled));
        press("With the readings of the guide");
        assertFalse(ask(button("Save now")::isDisabled), "the readings alone are worth printing");
    }

    @Test
    void noChapterAndNoEntryIsNothing() {
        screen();
        SmallSession.GUIDE.chapters().forEach(c -> press(c.title()));
        press("Free pages");
        assertTrue(shows("No entry is chosen."));
        assertTrue(ask(button("Save now")::isDisabled));
    }

    @Test
    void aDayThatIsNoDayPrintsNothingMoreThanIsWanted() {
        screen();
        fx(() -> ((TextField) find(".actions .text-field")).setText("last sumer"));
        assertTrue(shows("One of the days could not be read as a date."));
        assertTrue(ask(button("Save now")::isDisabled));
        fx(() -> ((TextField) find(".actions .text-field")).setText(""));
        assertTrue(shows("3 entries are chosen."));
        assertFalse(ask(button("Save now")::isDisabled));
    }
}

package app.steadyground.ui.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Draft;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Sitting;
import app.steadyground.entry.Written;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.SmallSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;

class EntryViewTest extends SeeingTest {
    private final List<Place> went = new ArrayList<>();
    private final List<Entry> deleted = new ArrayList<>();

    private void view(Entry entry) {
        SmallSession small = ask(SmallSession::new);
        open(ask(() -> (Parent) EntryView.of(SmallSession.GUIDE, entry,
                new EntryActions(small.session, entry, went::add, deleted::add, new PageHand(small.session, went::add, w -> { })).node())));
    }

    @Test
    void saysThatItWasDeletedInAnotherPlaceWhileItWasChangedHere() {
        SmallSession small = ask(SmallSession::new);
        Entry entry = small.write("doubt-on-paper", "2026-11-17", "event", Written.text("late"));
        Sitting elsewhere = small.session.resume(SmallSession.page("doubt-on-paper"), entry);
        Draft changed = new Draft(entry.date(), Map.of("event", Written.text("later")));
        small.session.delete(entry, true);
        small.session.workbook().add(elsewhere.next(changed, SmallSession.CLOCK.instant()));
        Entry kept = small.session.workbook().entry(entry.id()).orElseThrow();
        open(ask(() -> (Parent) new EntryActions(small.session, kept, went::add, deleted::add, new PageHand(small.session, went::add, w -> { })).node()));
        assertTrue(shows("This entry was deleted in another place"));
        open(ask(() -> (Parent) new EntryActions(small.session, small.write("doubt-on-paper", "2026-11-18", "event", Written.text("x")),
                went::add, deleted::add, new PageHand(small.session, went::add, w -> { })).node()));
        assertFalse(shows("This entry was deleted in another place"));
    }

    @Test
    void justThisEntryIsPrinted() {
        Entry entry = Written.entry("doubt-on-paper", "2026-11-17", Map.of("event", Written.text("the blue kettle")));
        view(entry);
        press("Print this entry…");
        press("Export this entry…");
        assertEquals(List.of(new Place.Export(true, List.of(entry.id())), new Place.Export(false, List.of(entry.id()))), went);
    }

    private static Entry newer(Entry e) {
        return new Entry(e.header(), e.covers(), e.topN(), e.saved(), e.deleted(), e.answers(), false, 3, 2, e.extra());
    }

    @Test
    void showsTheWordingThatWasAskedAndLeavesOutWhatWasLeftOpen() {
        view(Written.entry("doubt-on-paper", "2026-11-17", Map.of("event", Written.text("the blue kettle"), "doubt", Written.text(" "))));
        assertTrue(shows("A doubt on paper"));
        assertTrue(shows(Dates.full(LocalDate.of(2026, 11, 17))));
        assertTrue(shows("Asked event"));
        assertTrue(shows("the blue kettle"));
        assertFalse(shows("Asked doubt"));
    }

    @Test
    void canBeEditedDeletedAndFollowedByANewOne() {
        Entry entry = Written.entry("doubt-on-paper", "2026-11-17", Map.of("event", Written.text("late")));
        view(entry);
        List.of("Edit", "Delete", "New entry").forEach(this::press);
        assertEquals(List.of(new Place.Written(entry.id(), true), new Place.NewEntry("doubt-on-paper")), went);
        assertEquals(List.of(entry), deleted);
    }

    @Test
    void anEntryOfALaterVersionCanBeReadOnly() {
        view(newer(Written.entry("doubt-on-paper", "2026-11-17", Map.of("event", Written.text("the blue kettle")))));
        assertTrue(shows("the blue kettle"));
        assertTrue(shows("newer version"));
        assertFalse(hasButton("Edit"));
        assertFalse(hasButton("Delete"));
        assertTrue(hasButton("New entry"));
    }

    @Test
    void anEntryOfAPageTheGuideDoesNotHaveCanStillBeRead() {
        view(Written.entry("a-page-of-later", "2026-11-17", Map.of("event", Written.text("the blue kettle"))));
        assertTrue(shows("the blue kettle"));
        assertFalse(hasButton("Edit"));
        assertFalse(hasButton("New entry"));
    }
}

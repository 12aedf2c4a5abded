package app.steadyground.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Entry;
import app.steadyground.export.ExportRequest;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Texts;
import app.steadyground.reread.Search;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.SmallSession;
import app.steadyground.ui.pages.Marks;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.parts.Named;
import app.steadyground.ui.work.SameThreadWork;
import app.steadyground.ui.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExportScreenTest extends SeeingTest {
    private final SmallSession small = ask(SmallSession::new);
    private final FakeMemory memory = new FakeMemory();
    private final FakeOutlet outlet = new FakeOutlet();
    private final List<Place> went = new ArrayList<>();

    /** Notes what it is sent, and does what the test says. */
    private static final class FakeOutlet implements Outlet {
        private final List<ExportRequest> requests = new ArrayList<>();
        private final List<Integer> entries = new ArrayList<>();
        private boolean starts = true;
        private Optional<String> last = Optional.empty();
        private Run run;

        @Override
        public String title() {
            return "Make a PDF";
        }

        @Override
        public Optional<String> again() {
            return last;
        }

        @Override
        public String verb() {
            return "Save now";
        }

        @Override
        public boolean send(ExportRequest request, List<Entry> chosen, Run newRun) {
            requests.add(request);
            entries.add(chosen.size());
            run = newRun;
            return starts;
        }
    }

    @BeforeEach
    void write() {
        write("doubt-on-paper", "2026-11-17");
        write("doubt-on-paper", "2026-11-20");
        write("free-page", "2026-11-20");
        write("safety-check", "2026-11-20");
    }

    private void write(String page, String date) {
        ask(() -> small.write(page, date, SmallSession.page(page).fields().stream().filter(f -> FieldKind.of(f) == FieldKind.SHORT_TEXT
                        || FieldKind.of(f) == FieldKind.LONG_TEXT || FieldKind.of(f) == FieldKind.LETTER).findFirst().orElseThrow().id(),
                SmallSession.words(FieldKind.LONG_TEXT, "words")));
    }

    private void screen() {
        screen(List.of());
    }

    private void screen(List<String> only) {
        open(ask(() -> (Parent) new ExportScreen(small.session, new Search(SmallSession.GUIDE), new SearchOnly(), outlet, memory, only, went::add)
                .node()));
    }

    /** Makes no pages: what they look like is for another test. */
    private static final class SearchOnly implements Work {
        private final Work work = new SameThreadWork();

        @Override
        public <T> void run(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
            work.run(job, result -> {
                if (!(result instanceof Integer)) {
                    done.accept(result);
                }
            }, failed);
        }
    }

    private ProgressBar bar() {
        return (ProgressBar) find(".progress-bar");
    }

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
    void sendsWhatIsChosen() {
        screen();
        press("Free pages");
        press("Save now");
        assertEquals(List.of(2), outlet.entries);
        assertFalse(outlet.requests.getFirst().includesPage("free-page"));
        assertTrue(outlet.requests.getFirst().readings());
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

    private void unfold(String key) {
        fx(() -> stage().getScene().getRoot().lookupAll(".titled-pane").stream().map(TitledPane.class::cast)
                .filter(fold -> fold.getText().equals(Texts.get(key))).forEach(fold -> fold.setExpanded(true)));
        settle();
    }

    private TextField box(String name) {
        return ask(() -> stage().getScene().getRoot().lookupAll(".text-field").stream().filter(n -> name.equals(Named.of(n)))
                .map(TextField.class::cast).findFirst().orElseThrow());
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
    void whatWasSavedIsSavedAgainWithoutAsking() {
        outlet.last = Optional.of("mine.pdf");
        screen();
        press("Save again in “mine.pdf”");
        assertTrue(outlet.run.again());
        fx(() -> outlet.run.done("There.", List.of()));
        press("Save now");
        assertFalse(outlet.run.again());
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
    void whileItRunsItTellsHowFarItIsAndWaits() {
        screen();
        press("Save now");
        fx(() -> outlet.run.progress(0.25));
        assertEquals(0.25, ask(bar()::getProgress));
        assertTrue(ask(bar()::isVisible));
        assertTrue(ask(button("Save now")::isDisabled));
        assertTrue(ask(button("Free pages")::isDisabled));
    }

    @Test
    void cancelIsToldToTheRunAndItsEndInWords() {
        screen();
        assertFalse(hasButton("Cancel"));
        press("Save now");
        assertFalse(outlet.run.getAsBoolean());
        press("Cancel");
        assertTrue(outlet.run.getAsBoolean());
        fx(() -> outlet.run.stopped("Stopped."));
        assertTrue(shows("Stopped."));
        assertFalse(hasButton("Cancel"));
        assertFalse(ask(button("Save now")::isDisabled));
        assertFalse(ask(bar()::isVisible));
    }

    @Test
    void theEndIsToldWithWhatCanFollowUntilSomethingElseIsChosen() {
        screen();
        press("Save now");
        fx(() -> outlet.run.done("7 pages are there.", List.of(new Button("Look at it"))));
        assertTrue(shows("7 pages are there."));
        assertTrue(hasButton("Look at it"));
        press("Free pages");
        assertFalse(shows("7 pages are there."));
        assertFalse(hasButton("Look at it"));
    }

    @Test
    void whenThePersonThinksBetterOfItAllIsAsBefore() {
        outlet.starts = false;
        screen();
        press("Save now");
        assertFalse(ask(button("Save now")::isDisabled));
        assertFalse(ask(button("Free pages")::isDisabled));
        assertFalse(hasButton("Cancel"));
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

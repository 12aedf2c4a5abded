package app.steadyground.ui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.cli.sample.Sample;
import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Revision;
import app.steadyground.entry.WorkbookInfo;
import app.steadyground.guide.FieldKind;
import app.steadyground.reread.Search;
import app.steadyground.ui.SmallSession;
import app.steadyground.ui.UiTest;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.parts.WritingBox;
import app.steadyground.ui.reread.PastEntriesScreen;
import app.steadyground.ui.reread.SearchScreen;
import app.steadyground.ui.work.Work;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/**
 * How long the window stands still for one act: what the JavaFX thread computes for the longest frame of those that follow, in
 * its own time, so that other programs do not count. Painting is not in it. {@code mvn -Pbench verify}
 */
@Tag("bench")
class FramesBenchTest extends UiTest {
    private static final double LONGEST = 50;
    /** After so many frames that took less than so many milliseconds. */
    private static final int RESTING = 3;
    private static final double QUIET = 3;
    private static final int MANY = 10_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Rooms rooms;

    @BeforeEach
    void openShell() {
        rooms = ask(() -> new Rooms(List.of()));
        showScreen(rooms.shell.root(), MOST, 700, false, 100);
    }

    /** In milliseconds, the longest frame from an act on until the window is at rest again. */
    private double time(Runnable act) {
        List<Double> frames = Collections.synchronizedList(new ArrayList<>());
        Scene scene = stage().getScene();
        Runnable frame = new Runnable() {
            private long before;

            @Override
            public void run() {
                long now = THREADS.getCurrentThreadCpuTime();
                if (before > 0) {
                    frames.add((now - before) / 1e6);
                }
                before = now;
                Platform.requestNextPulse();
            }
        };
        // Not by ask, which waits until all is there.
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            scene.addPostLayoutPulseListener(frame);
            frame.run();
            act.run();
        });
        until(() -> frames.size() > RESTING && frames.subList(frames.size() - RESTING, frames.size()).stream().allMatch(f -> f < QUIET));
        fx(() -> scene.removePostLayoutPulseListener(frame));
        return Collections.max(frames);
    }

    private static void report(String what, List<Double> all) {
        List<Double> sorted = all.stream().sorted().toList();
        System.out.printf(Locale.ROOT, "%s: %.1f ms in the middle, %.1f ms at most, of %d%n", what, sorted.get(sorted.size() / 2), sorted.getLast(), sorted.size());
        assertTrue(sorted.getLast() <= LONGEST, what);
    }

    @Test
    void typingInAPageOfAHundredThousandCharacters() {
        fx(() -> rooms.go(new Place.NewEntry("notes-four-signs")));
        WritingBox box = ask(() -> (WritingBox) rooms.shell.root().lookup(".sg-writing"));
        fx(() -> box.replaceText(0, 0, "What I remember of that day is little. ".repeat(2565)));
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            double took = time(() -> box.insertText(box.getLength(), "a"));
            if (i >= 20) {
                all.add(took);
            }
        }
        report("A letter in 100,000", all);
    }

    @Test
    void switchingChapters() {
        List<Double> first = new ArrayList<>();
        List<Double> again = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            List<Double> round = i == 0 ? first : again;
            Rooms.GUIDE.chapters().forEach(c -> round.add(time(() -> rooms.go(new Place.Reading(c.id())))));
        }
        System.out.printf(Locale.ROOT, "A chapter for the first time, in a program that has just started: %.1f ms at most%n",
                first.stream().mapToDouble(d -> d).max().orElse(0));
        report("Another chapter", again);
    }

    /** What is done elsewhere is waited for, and takes none of this thread's time. */
    private static final class Elsewhere implements Work {
        @Override
        public <T> void run(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
            done.accept(CompletableFuture.supplyAsync(() -> {
                try {
                    return job.call();
                } catch (Exception e) {
                    throw new CompletionException(e);
                }
            }).join());
        }
    }

    /** The window shows a screen of a workbook with so many entries. */
    private StackPane many(Function<Session, Node> screen) {
        WorkbookInfo info = new WorkbookInfo(SmallSession.WORKBOOK, 1, 1, GuideRef.of(Rooms.GUIDE), Instant.EPOCH);
        List<Revision> revisions = new ArrayList<>();
        new Sample(Rooms.GUIDE, info, MANY, 1).forEachRemaining(revisions::addAll);
        SmallSession small = ask(() -> new SmallSession(revisions, List.of()));
        StackPane window = new StackPane();
        showScreen(window, MOST, 700, false, 100);
        List<Double> opening = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            double took = time(() -> window.getChildren().setAll(screen.apply(small.session)));
            if (i >= 3) {
                opening.add(took);
            }
        }
        System.out.printf(Locale.ROOT, "Opening a screen with 10,000 entries: %.1f ms at most%n", Collections.max(opening));
        return window;
    }

    @Test
    void scrollingAndFilteringTenThousandEntries() {
        StackPane window = many(session -> PastEntriesScreen.of(session, "", new Elsewhere(), place -> { }));
        ListView<?> list = ask(() -> (ListView<?>) window.lookup(".result-list"));
        List<Double> scrolls = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            int to = i * 77;
            double took = time(() -> list.scrollTo(to));
            if (i >= 30) {
                scrolls.add(took);
            }
        }
        report("A jump in a list of 10,000", scrolls);
        List<Double> filters = new ArrayList<>();
        List<ComboBox<?>> boxes = ask(() -> window.lookupAll(".filters .combo-box").stream().<ComboBox<?>>map(ComboBox.class::cast).toList());
        for (int i = 0; i < 24; i++) {
            ComboBox<?> box = boxes.get(i % 2);
            int which = i / 2 % Math.min(8, box.getItems().size());
            double took = time(() -> box.getSelectionModel().select(which));
            if (i >= 6) {
                filters.add(took);
            }
        }
        report("Another filter on 10,000", filters);
    }

    @Test
    void typingASearchThroughTenThousandEntries() {
        Search search = new Search(Rooms.GUIDE);
        StackPane window = many(session -> new SearchScreen(session, search, new Elsewhere(), place -> { }).node());
        TextField words = ask(() -> (TextField) window.lookup(".list-head .text-field"));
        List<Double> keys = new ArrayList<>();
        for (String typed : List.of("rain window", "umbrella kitchen", "two messages", "something that nobody wrote")) {
            fx(words::clear);
            for (String letter : typed.split("")) {
                keys.add(time(() -> words.appendText(letter)));
            }
        }
        report("A letter of a search in 10,000", keys.subList(20, keys.size()));
    }

    @Test
    void aPageWithFiveHundredPastEntries() {
        for (int i = 0; i < 500; i++) {
            rooms.small.write("doubt-on-paper", LocalDate.of(2024, 1, 1).plusDays(i).toString(), "event",
                    SmallSession.words(FieldKind.SHORT_TEXT, "He came home late, number " + i));
        }
        List<Double> page = new ArrayList<>();
        List<Double> past = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            double opening = time(() -> rooms.go(new Place.NewEntry("doubt-on-paper")));
            double listing = time(() -> rooms.go(new Place.PastEntries("doubt-on-paper")));
            if (i >= 6) {
                page.add(opening);
                past.add(listing);
            }
        }
        report("A page with 500 past entries", page);
        report("The list of 500 past entries", past);
    }
}

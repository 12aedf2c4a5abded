package app.steadyground.ui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.FieldKind;
import app.steadyground.ui.SmallSession;
import app.steadyground.ui.UiTest;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.parts.WritingBox;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How long the window stands still for one act: what the JavaFX thread computes until all is laid out, in its own time, so that
 * other programs do not count. Painting is not in it. {@code mvn -Pbench verify}
 */
@Tag("bench")
class FramesBenchTest extends UiTest {
    private static final double LONGEST = 50;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Rooms rooms;

    @BeforeEach
    void openShell() {
        rooms = ask(() -> new Rooms(List.of()));
        showScreen(rooms.shell.root(), MOST, 700, false, 100);
    }

    /** In milliseconds. */
    private double time(Runnable act) {
        return ask(() -> {
            long before = THREADS.getCurrentThreadCpuTime();
            act.run();
            Parent root = stage().getScene().getRoot();
            root.applyCss();
            root.layout();
            return (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
        });
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

package app.steadyground.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.app.TypingMain;
import app.steadyground.entry.Answer;
import app.steadyground.entry.Contents;
import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.storage.Progress;
import app.steadyground.storage.WorkbookFolder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A robot types in the window, goes from page to page, and closes the window or is killed: what was shown as saved is there. */
class TypingRobotTest {
    private static final int SIDE_BY_SIDE = 2;

    @TempDir
    Path temp;

    @Test
    void whatWasShownAsSavedIsThere() throws Exception {
        play(10);
    }

    @Test
    @Tag("soak")
    void whatWasShownAsSavedIsThereAfterFiftyRounds() throws Exception {
        play(50);
    }

    private void play(int rounds) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
            List<Robot> robots = List.of(new Robot("a", rounds / 2, 0), new Robot("b", rounds - rounds / 2, 1_000));
            int words = 0;
            int killed = 0;
            for (Future<Robot> run : pool.invokeAll(robots)) {
                words += run.get().due.size();
                killed += run.get().killed;
            }
            System.out.println("typing robot: " + rounds + " rounds, " + killed + " of them killed, " + words
                    + " words shown as saved, all there");
            assertTrue(words > rounds, "It has hardly typed");
        }
    }

    /** One workbook, in which one window after the other is opened. */
    private final class Robot implements Callable<Robot> {
        private final String name;
        private final int rounds;
        private final int firstSeed;
        private final List<String> due = new ArrayList<>();
        private int killed;

        private Robot(String name, int rounds, int firstSeed) {
            this.name = name;
            this.rounds = rounds;
            this.firstSeed = firstSeed;
        }

        @Override
        public Robot call() throws Exception {
            Path folder = temp.resolve(name);
            WorkbookFolder.create(folder, new GuideRef("trust", "1.0.0"), Ids.seeded(firstSeed), Instant.EPOCH);
            for (int i = 0; i < rounds; i++) {
                round(folder, firstSeed + i, i % 3 != 2);
                Set<String> there = words(folder);
                assertEquals(List.of(), due.stream().filter(t -> !there.contains(t)).toList(), "round " + i);
                assertEquals(List.of(), WorkbookFolder.open(folder).check(Progress.NONE));
            }
            return this;
        }

        private void round(Path folder, int seed, boolean kill) throws Exception {
            Random random = new Random(seed);
            String word = name + seed;
            int shown = 0;
            try (JavaChild child = JavaChild.startWindow(TypingMain.class, folder, temp.resolve("home-" + name), word, seed)) {
                int lines = 5 + random.nextInt(25);
                for (int heard = 0; heard < lines || shown == 0; heard++) {
                    String line = child.line().orElseThrow(() -> new AssertionError("It ended by itself"));
                    assertTrue(line.matches("(typed|shown) [0-9]+"), line);
                    shown = shown(line, shown);
                }
                if (!kill) {
                    child.tell("close");
                }
                for (String line : kill ? child.kill() : child.rest()) {
                    shown = shown(line, shown);
                }
                killed += kill ? 1 : 0;
            }
            for (int n = 0; n < shown; n++) {
                due.add(TypingMain.token(word, n));
            }
        }
    }

    private static int shown(String line, int before) {
        return line.matches("(shown|closed) [0-9]+") ? Integer.parseInt(line.substring(line.indexOf(' ') + 1)) : before;
    }

    private static Set<String> words(Path folder) throws Exception {
        return WorkbookFolder.open(folder).read(Progress.NONE).entries().stream().flatMap(e -> e.answers().values().stream())
                .flatMap(Answer::alternatives)
                .flatMap(a -> Contents.words(a.content())).flatMap(t -> Arrays.stream(t.split("\\s+"))).collect(Collectors.toSet());
    }
}

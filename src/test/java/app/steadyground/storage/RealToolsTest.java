package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One workbook, kept in step by tools as people really use them, while both sides write. */
@Tag("soak")
class RealToolsTest {
    private static final int ROUNDS = 60;
    private static final int LONGEST_SECONDS = 300;

    @TempDir
    Path temp;

    @Test
    void twoSyncthingNodesWithBothSidesWriting() throws Exception {
        assumeTrue(Syncthing.isInstalled(), "Syncthing is not installed (Debian: apt-get install syncthing)");
        TestFolder folder = new TestFolder(temp);
        Path there = Files.createDirectories(temp.resolve("there").resolve("My workbook"));
        try (Syncthing one = new Syncthing(temp.resolve("one")); Syncthing two = new Syncthing(temp.resolve("two"))) {
            one.start(folder.path, two);
            two.start(there, one);
            await(() -> WorkbookFolder.isWorkbook(there) && Files.isDirectory(there.resolve("entries")));
            TwoSides here = new TwoSides(folder.path, "here");
            TwoSides elsewhere = new TwoSides(there, "elsewhere");
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                List<Future<Void>> both = new ArrayList<>();
                for (TwoSides side : List.of(here, elsewhere)) {
                    both.add(threads.submit(() -> write(side)));
                }
                for (Future<Void> each : both) {
                    each.get();
                }
            }
            await(() -> names(folder.entries()).equals(names(there.resolve("entries")))
                    && here.hasAllOf(elsewhere) && elsewhere.hasAllOf(here));
            here.assertSameAs(elsewhere);
            elsewhere.assertSameAs(here);
        }
    }

    @Test
    void gitMergesTwoBranches() throws Exception {
        assumeTrue(isGitInstalled(), "Git is not installed");
        TestFolder folder = new TestFolder(temp);
        git("init", "-q", "-b", "home", ".");
        // Git keeps no empty folders.
        TwoSides home = new TwoSides(folder.path, "home");
        home.write(0);
        commit("first");
        git("branch", "laptop");
        for (int round = 1; round < 12; round++) {
            home.write(round);
        }
        commit("at home");
        git("checkout", "-q", "laptop");
        TwoSides laptop = new TwoSides(folder.path, "laptop");
        for (int round = 1; round < 12; round++) {
            laptop.write(round);
        }
        commit("on the laptop");
        assertEquals(0, git("merge", "-q", "-m", "together", "home"), "no conflict");
        laptop.assertSameAs(home);
        assertTrue(laptop.hasAllOf(home));
    }

    /** With a pause now and then, so that files cross on their way. */
    private static Void write(TwoSides side) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            side.write(round);
            new CountDownLatch(1).await(round % 10 * 40L, TimeUnit.MILLISECONDS);
        }
        return null;
    }

    private void commit(String message) throws Exception {
        git("add", "-A");
        git("-c", "user.name=Ada", "-c", "user.email=ada@example.org", "commit", "-q", "-m", message);
    }

    private int git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=Ada", "-c", "user.email=ada@example.org"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).directory(temp.resolve("My workbook").toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        int code = process.waitFor();
        assertEquals(0, code, said);
        return code;
    }

    private static boolean isGitInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> names(Path folder) throws IOException {
        return new RealDisk().names(folder).stream().filter(n -> !n.startsWith(".")).sorted().toList();
    }

    /** There is nothing to wait on but the other program's work on the disk. */
    private static void await(Callable<Boolean> done) throws Exception {
        for (int i = 0; i < LONGEST_SECONDS * 5; i++) {
            if (done.call()) {
                return;
            }
            new CountDownLatch(1).await(200, TimeUnit.MILLISECONDS);
        }
        assertTrue(done.call(), "not in step after " + LONGEST_SECONDS + " seconds");
    }
}

package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Readers of every kind of file, given anything, in 256 MB of memory and a second each. */
class ReaderFuzzTest {

    @Test
    void onlyTheDocumentedErrorsComeOfIt() throws Exception {
        run(0, 1_500);
    }

    @Tag("soak")
    @Test
    void norOfManyMore() throws Exception {
        run(1_000_000, 100_000);
    }

    private static void run(int first, int number) throws Exception {
        Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-cp", System.getProperty("java.class.path"), ReaderFuzz.class.getName(), "" + first, "" + number))
                .redirectErrorStream(true).start();
        List<String> said = process.inputReader().lines().toList();
        assertEquals(0, process.waitFor(), () -> String.join("\n", said));
        assertEquals(List.of("read"), said);
    }
}

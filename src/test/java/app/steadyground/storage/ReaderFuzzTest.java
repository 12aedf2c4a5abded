package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Readers of every kind of file, given anything. */
class ReaderFuzzTest {

    @Test
    void onlyTheDocumentedErrorsComeOfIt() throws Exception {
        ReaderFuzz.run(0, 1500);
    }

    /** Many more, in 256 MB. */
    @Tag("soak")
    @Test
    void inALittleMemory() throws Exception {
        Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "-cp", System.getProperty("java.class.path"), ReaderFuzz.class.getName(), "1000000", "100000"))
                .redirectErrorStream(true).start();
        List<String> said = process.inputReader().lines().toList();
        assertEquals(0, process.waitFor(), () -> String.join("\n", said));
        assertEquals(List.of("read"), said);
    }
}

package app.steadyground.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole workbooks, beside a bare PDFBox program that writes the same words as plain lines, each a process of its own with 512 MB
 * of heap; run by {@code mvn -Pbench verify}.
 */
@Tag("bench")
class WorkbookPdfBenchTest {

    @ParameterizedTest
    @ValueSource(ints = {200, 5_000, 20_000})
    void export(int count, @TempDir Path folder) throws Exception {
        for (String what : List.of("floor", "book")) {
            String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            Process process = new ProcessBuilder(java, "-Xmx512m", "-cp", System.getProperty("java.class.path"), BenchMain.class.getName(), what,
                    Integer.toString(count), folder.resolve(what + ".pdf").toString()).redirectErrorStream(true).start();
            String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            System.out.print(told);
            int ended = process.waitFor();
            // The bare program keeps all its pages in memory, and may run out of it.
            assertTrue(what.equals("floor") || ended == 0, told);
            assertEquals(1, told.lines().filter(line -> line.startsWith(what)).count() + (what.equals("floor") && ended != 0 ? 1 : 0), told);
        }
    }
}

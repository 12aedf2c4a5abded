package app.steadyground.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.cli.Commands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Times and memory of the whole program on invented workbooks, each in processes of their own. Prints a table, also
 * into {@code target/bench.txt}, and judges nothing: compare only figures of one run.
 */
@Tag("bench")
class WorkbookBenchTest {
    private static final int MANY = 10_000;
    private static final int RUNS = 5;

    private final List<String> table = new ArrayList<>();
    private Child child;
    private boolean dropped = true;

    @Test
    void measure(@TempDir(factory = BuildFolder.class) Path folder) throws Exception {
        child = new Child(folder.resolve("home"));
        Path empty = workbook(folder, 0);
        Path thousand = workbook(folder, 1000);
        Path many = workbook(folder, MANY);
        Path printed = workbook(folder, 200);

        opening(many);
        use(many);
        export(printed, folder.resolve("export.pdf"));
        start("an empty workbook", empty);
        start("1,000 entries", thousand);
        start("10,000 entries", many);

        table.forEach(System.out::println);
        Files.write(Path.of("target", "bench.txt"), table);
        assertTrue(Files.size(folder.resolve("export.pdf")) > 0);
    }

    private static Path workbook(Path folder, int entries) {
        Path path = folder.resolve("workbook-" + entries);
        String[] command = entries == 0 ? new String[] {"new", path.toString()}
                : new String[] {"sample", path.toString(), "--entries", "" + entries, "--seed", "1"};
        assertTrue(Commands.run(command) == 0);
        return path;
    }

    private void opening(Path many) throws Exception {
        Figures cold = new Figures();
        Figures warm = new Figures();
        for (int i = 0; i < RUNS; i++) {
            forgetFiles();
            cold.add(child.run(WorkbookMain.class, many.toString(), "open").get("open"));
            warm.add(child.run(WorkbookMain.class, many.toString(), "open").get("open"));
        }
        row("open, new process, " + (dropped ? "files not in memory" : "(files could not be dropped from memory)"),
                cold.told("ms"));
        row("open, new process, files in memory", warm.told("ms"));
    }

    private void use(Path many) throws Exception {
        Map<String, Double> figures = child.run(WorkbookMain.class, many.toString(), "all");
        row("open, again in the same process", "%.0f ms", figures.get("open later"));
        row("search, first", "%.0f ms", figures.get("search first"));
        row("search, later: median, 95th percentile", "%.1f ms, %.1f ms", figures.get("search median"),
                figures.get("search late"));
        row("save one entry: median, 95th percentile", "%.1f ms, %.1f ms", figures.get("save median"),
                figures.get("save late"));
        memory("opened and searched", figures);
    }

    private void export(Path workbook, Path pdf) throws Exception {
        Figures whole = new Figures();
        Map<String, Double> figures = Map.of();
        for (int i = 0; i < RUNS; i++) {
            figures = child.run(CommandMain.class, "export", workbook.toString(), "--to", pdf.toString(), "--force");
            whole.add(figures.get("line done"));
        }
        row("export of 200 entries, new process, start to end", whole.told("ms"));
        memory("export of 200 entries", figures);
    }

    /** The program's window and a bare one in turn, so that whatever slows the computer slows both. */
    private void start(String what, Path workbook) throws Exception {
        Figures ours = new Figures();
        Figures bare = new Figures();
        Figures ratios = new Figures();
        Map<String, Double> figures = Map.of();
        for (int i = 0; i <= RUNS; i++) {
            double floor = child.run(WindowMain.class).get("line shown");
            figures = child.run(WindowMain.class, workbook.toString());
            // The first pair brings the files into memory.
            if (i > 0) {
                bare.add(floor);
                ours.add(figures.get("line shown"));
                ratios.add(figures.get("line shown") / floor);
            }
        }
        row("start to first page, " + what, ours.told("ms"));
        row("  a bare JavaFX window", bare.told("ms"));
        row("  ratio", ratios.toldAsRatio());
        memory("first page, " + what, figures);
    }

    private void memory(String what, Map<String, Double> figures) {
        row("  memory, " + what, "resident %.0f MB at most, heap %.0f MB at most, %.0f MB in use",
                figures.getOrDefault("rss", Double.NaN), figures.get("heap peak"), figures.get("heap left"));
    }

    private void row(String what, String form, Object... values) {
        table.add(String.format(Locale.ROOT, "%-66s %s", what, String.format(Locale.ROOT, form, values)));
    }

    /** Only root may, and only on Linux. What was just written is on the disk already: saving waits for that. */
    private void forgetFiles() {
        try {
            Files.writeString(Path.of("/proc/sys/vm/drop_caches"), "3");
        } catch (IOException e) {
            dropped = false;
        }
    }
}

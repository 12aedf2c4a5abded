package app.steadyground.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.cli.Commands;
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
 * How time and memory of opening grow from 10,000 entries to 100,000, each opened in processes of their own, by turns. Prints
 * them also into {@code target/growth.txt}. Ten times the entries may take ten times as much, and not twice that.
 */
@Tag("bench")
class GrowthBenchTest {
    private static final int MANY = 10_000;
    private static final int TIMES = 10;
    private static final int RUNS = 5;
    private static final List<String> TOLD = List.of("open", "heap left", "heap peak", "rss");

    private final List<String> table = new ArrayList<>();

    @Test
    void openingGrowsWithTheEntriesAndNoFaster(@TempDir(factory = BuildFolder.class) Path folder) throws Exception {
        Child child = new Child(folder.resolve("home"));
        List<Path> workbooks = List.of(sample(folder, MANY), sample(folder, TIMES * MANY));
        List<Map<String, Figures>> figures = List.of(figures(), figures());
        for (int run = 0; run < RUNS; run++) {
            for (int i = 0; i < 2; i++) {
                Map<String, Double> one = child.run(WorkbookMain.class, workbooks.get(i).toString(), "open");
                assertTrue(one.get("entries") > 0.9 * MANY * (i == 0 ? 1 : TIMES));
                figures.get(i).forEach((name, all) -> all.add(one.getOrDefault(name, Double.NaN)));
            }
        }
        row("", "10,000 entries", "100,000 entries", "ratio of medians");
        for (String name : TOLD) {
            Figures few = figures.get(0).get(name);
            Figures many = figures.get(1).get(name);
            String unit = name.equals("open") ? "ms" : "MB";
            row(name, few.told(unit), many.told(unit), String.format(Locale.ROOT, "%.1f", many.median() / few.median()));
        }
        table.forEach(System.out::println);
        Files.write(Path.of("target", "growth.txt"), table);
        for (String name : List.of("open", "heap left")) {
            double ratio = figures.get(1).get(name).median() / figures.get(0).get(name).median();
            assertTrue(ratio < 2 * TIMES, name + " grows faster than the entries: " + ratio);
        }
    }

    private static Map<String, Figures> figures() {
        return Map.of("open", new Figures(), "heap left", new Figures(), "heap peak", new Figures(), "rss", new Figures());
    }

    private static Path sample(Path folder, int entries) {
        Path path = folder.resolve("workbook-" + entries);
        assertTrue(Commands.run(new String[] {"sample", path.toString(), "--entries", "" + entries, "--seed", "1"}) == 0);
        return path;
    }

    private void row(String what, String few, String many, String ratio) {
        table.add(String.format(Locale.ROOT, "opening: %-10s %-34s %-34s %s", what, few, many, ratio));
    }
}

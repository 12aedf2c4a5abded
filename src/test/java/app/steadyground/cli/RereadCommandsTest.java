package app.steadyground.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** list and trends, on an invented workbook. */
class RereadCommandsTest {
    @TempDir
    private Path temp;
    private Path folder;

    @BeforeEach
    void write() {
        folder = temp.resolve("My workbook");
        assertEquals(0, Ran.command("sample", folder, "--entries", "120", "--seed", "5").code());
    }

    @Test
    void filtersNarrowAndCombine() {
        List<String> all = Ran.command("list", folder).out();
        List<String> doubts = Ran.command("list", folder, "--page", "doubt-on-paper").out();
        List<String> signs = Ran.command("list", folder, "--chapter", "four-signs").out();
        assertEquals(all.stream().filter(l -> l.contains("  doubt-on-paper  ")).toList(), doubts);
        assertTrue(!doubts.isEmpty() && signs.containsAll(doubts) && signs.size() > doubts.size());
        List<String> late = Ran.command("list", folder, "--chapter", "four-signs", "--from", "2026-01-01").out();
        assertEquals(signs.stream().filter(l -> l.compareTo("2026-01-01") >= 0).toList(), late);
        Ran none = Ran.command("list", folder, "--marked");
        assertEquals(List.of(), none.out());
        assertEquals(0, none.code());
    }

    @Test
    void jsonIsOneObjectAnEntry() {
        List<String> lines = Ran.command("list", folder, "--page", "doubt-on-paper", "--json").out();
        assertEquals(Ran.command("list", folder, "--page", "doubt-on-paper").out().size(), lines.size() - 2);
        assertTrue(lines.get(1).startsWith("{\"item\": \"") && lines.get(1).endsWith("},"), lines.get(1));
        assertTrue(String.join("", lines).chars().allMatch(c -> c >= ' ' && c <= '~'));
    }

    @Test
    void trendsAreTheNumbersOfOneQuestion() throws Exception {
        List<String> lines = Ran.command("trends", folder, "mine-shared-theirs", "grip").out();
        assertTrue(lines.size() > 1 && lines.get(1).matches("\\d{4}-\\d\\d-\\d\\d  \\d+"), lines.toString());
        Path csv = temp.resolve("grip.csv");
        assertEquals(0, Ran.command("trends", folder, "mine-shared-theirs", "grip", "--csv", csv).code());
        assertEquals(lines.subList(1, lines.size()), Files.readAllLines(csv).stream().skip(1).map(l -> l.replace(",", "  ")).toList());
        assertEquals(2, Ran.command("trends", folder, "mine-shared-theirs", "grip", "--csv", csv).code(), "a file is never replaced");
    }

    @Test
    void wrongUseIsASentence() {
        assertEquals(2, Ran.command("list", folder, "--page", "nothing").code());
        assertEquals(2, Ran.command("list", folder, "--from", "soon").code());
        assertTrue(Ran.command("trends", folder, "mine-shared-theirs", "plans").err().contains("grip"));
        assertTrue(Ran.command("trends", folder, "trust-timeline", "broken").err().contains("asks for no numbers"));
    }
}

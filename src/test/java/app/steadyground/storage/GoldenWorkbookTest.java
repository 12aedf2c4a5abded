package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.steadyground.entry.Entry;
import app.steadyground.entry.Workbook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole workbook as the version with versions, trash and merging wrote it: every kind of answer, several heads, a
 * divided answer, drafts, a deleted entry, an erased one, a sync tool's copy, a damaged file. It must open for ever,
 * and say the same. Never write these files anew; a later form gets a folder of its own beside.
 */
class GoldenWorkbookTest {
    @TempDir
    Path temp;

    @Test
    void itOpensAndSaysTheSame() throws Exception {
        Path golden = Path.of(getClass().getResource("golden/workbook-2").toURI());
        Path copy = temp.resolve("My workbook");
        try (Stream<Path> files = Files.walk(golden)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(golden.relativize(file).toString()));
            }
        }
        assertEquals(Files.readString(golden.resolveSibling("workbook-2.txt")),
                summary(WorkbookFolder.open(copy).read(Progress.NONE)));
    }

    /** All that is in a workbook, as text that does not depend on how the program is made. */
    static String summary(Workbook workbook) {
        StringBuilder all = new StringBuilder("Workbook " + workbook.info().id() + ", guide "
                + workbook.info().guide().id() + " " + workbook.info().guide().version() + "\n");
        for (String item : workbook.items()) {
            Entry entry = workbook.entry(item).orElseThrow();
            all.append("\n").append(entry.header().kind()).append(" ").append(item).append(" of ").append(entry.exercise())
                    .append("\n  day ").append(entry.date()).append(", begun ").append(entry.header().created())
                    .append(" in ").append(entry.header().zone()).append(", saved ").append(entry.saved())
                    .append("\n  covers ").append(new TreeMap<>(entry.covers())).append(entry.deleted() ? ", deleted" : "")
                    .append(workbook.erased().contains(item) ? ", erased" : "").append(entry.isDivided() ? ", divided" : "")
                    .append("\n  for later versions ").append(new TreeMap<>(entry.extra())).append("\n");
            entry.answers().forEach((field, answer) -> all.append("  ").append(field).append(" ")
                    .append(JsonBytes.compact(AnswerJson.write(answer))).append("\n"));
        }
        workbook.faults().forEach(f -> all.append("\n").append(f.file()).append(" ").append(f.problem()));
        return all.append("\n").toString();
    }
}

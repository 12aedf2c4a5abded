package app.steadyground.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.storage.WorkbookFolder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes write into the same entries of one workbook at once, as two windows or two computers do. */
class TwoProcessesTest {
    private static final int ROUNDS = 20;

    @TempDir
    Path temp;

    @Test
    void neitherLosesWhatTheOtherSaved() throws Exception {
        Path path = temp.resolve("book");
        WorkbookFolder.create(path, new GuideRef("trust", "1.0.0"), Ids.seeded(1), Instant.EPOCH);
        Acknowledged acknowledged = new Acknowledged();
        for (int i = 0; i < ROUNDS; i++) {
            try (JavaChild one = JavaChild.start(WriterMain.class, path, temp.resolve("one"), "one" + i, i, 20);
                    JavaChild two = JavaChild.start(WriterMain.class, path, temp.resolve("two"), "two" + i, 100 + i, 20)) {
                hear(one.rest(), acknowledged);
                hear(two.rest(), acknowledged);
            }
        }
        acknowledged.check(path);
        System.out.println("two processes: " + ROUNDS + " rounds, " + acknowledged.count() + " acknowledged saves, all there");
    }

    private static void hear(List<String> lines, Acknowledged acknowledged) {
        List<String> others = lines.stream().filter(l -> !acknowledged.hear(l)).toList();
        assertEquals(List.of("done"), others);
    }
}

package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Revision;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where there are so many items that several threads read them. */
class ReadingManyTest {
    private static final int MANY = 40;

    @TempDir
    Path temp;
    private FolderReader reader;

    @BeforeEach
    void many() throws Exception {
        TestFolder folder = new TestFolder(temp);
        for (int i = 0; i < MANY; i++) {
            Revision revision = folder.revision("%08d-9d4b-4c6a-8f3e-2b7a1d9e0c11".formatted(i), 1, "1f2e3d4c", Map.of(), "rain " + i);
            folder.workbook.save(revision);
        }
        reader = new FolderReader(new RealDisk(), folder.entries(), folder.workbook.info().id());
    }

    /** The person closes the window while a large workbook is being opened. */
    @Test
    void itCanBeStoppedOnTheWay() {
        assertThrows(CancellationException.class, () -> reader.all(new Progress() {
            private volatile boolean cancelled;

            @Override
            public void step(int done, int total) {
                cancelled = true;
            }

            @Override
            public boolean isCancelled() {
                return cancelled;
            }
        }));
    }

    @Test
    void anInterruptLosesNothingAndIsPassedOn() throws Exception {
        Thread.currentThread().interrupt();
        FolderReader.Found found = reader.all(Progress.NONE);
        assertTrue(Thread.interrupted());
        assertEquals(MANY, found.revisions().size());
    }
}

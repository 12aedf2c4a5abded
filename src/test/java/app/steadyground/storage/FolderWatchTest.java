package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.steadyground.entry.Revision;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What arrives while a workbook is open is heard of by itself, soon where somebody comes back to the window, and never after the end. */
class FolderWatchTest {
    @TempDir
    Path temp;
    private TestFolder folder;
    private FolderLook look;
    private final BlockingQueue<FolderNews> news = new LinkedBlockingQueue<>();

    @BeforeEach
    void aWorkbook() throws Exception {
        folder = new TestFolder(temp);
        String id = folder.workbook.info().id();
        look = new FolderLook(folder.workbook, new EntryFiles(new RealDisk(), folder.entries(), id),
                new FolderReader(new RealDisk(), folder.entries(), id), folder.workbook.read(Progress.NONE));
    }

    private static Set<Thread> watchers() {
        return Thread.getAllStackTraces().keySet().stream().filter(t -> t.getName().equals("folder-watch")).collect(Collectors.toSet());
    }

    private FolderNews next() throws InterruptedException {
        return news.poll(60, TimeUnit.SECONDS);
    }

    private void arrive(Revision revision) throws Exception {
        folder.workbook.save(revision);
    }

    @Test
    void whatArrivesIsHeardOfInATurnAndSoonerWhenHurried() throws Exception {
        try (FolderWatch watch = new FolderWatch(look, news::add)) {
            Revision first = folder.revision(1, "1f2e3d4c", "one");
            arrive(first);
            assertEquals(new FolderNews.Arrived(List.of(first)), next());
            Revision second = folder.revision(2, "1f2e3d4c", "two");
            arrive(second);
            watch.hurry();
            assertEquals(new FolderNews.Arrived(List.of(second)), next());
        }
    }

    @Test
    void closedItEndsAtOnce() throws Exception {
        Set<Thread> others = watchers();
        FolderWatch watch = new FolderWatch(look, news::add);
        Thread thread = watchers().stream().filter(t -> !others.contains(t)).findFirst().orElseThrow();
        watch.close();
        thread.join(60_000);
        assertFalse(thread.isAlive());
    }

    @Test
    void closedByWhoHearsOfSomethingItEndsToo() throws Exception {
        BlockingQueue<FolderWatch> watch = new LinkedBlockingQueue<>();
        BlockingQueue<Thread> thread = new LinkedBlockingQueue<>();
        watch.add(new FolderWatch(look, one -> {
            watch.remove().close();
            thread.add(Thread.currentThread());
        }));
        arrive(folder.revision(1, "1f2e3d4c", "one"));
        Thread watching = thread.poll(60, TimeUnit.SECONDS);
        watching.join(60_000);
        assertFalse(watching.isAlive());
    }

    @Test
    void whatIsFoundWhileItIsClosedIsToldToNobody() throws Exception {
        BlockingQueue<FolderWatch> watch = new LinkedBlockingQueue<>();
        BlockingQueue<Thread> thread = new LinkedBlockingQueue<>();
        Disk closing = new GivenBack((file, bytes) -> {
            try {
                watch.take().close();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            thread.add(Thread.currentThread());
            return bytes;
        });
        String id = folder.workbook.info().id();
        look = new FolderLook(folder.workbook, new EntryFiles(closing, folder.entries(), id),
                new FolderReader(closing, folder.entries(), id), folder.workbook.read(Progress.NONE));
        arrive(folder.revision(1, "1f2e3d4c", "one"));
        watch.add(new FolderWatch(look, news::add));
        Thread watching = thread.poll(60, TimeUnit.SECONDS);
        watching.join(60_000);
        assertFalse(watching.isAlive());
        assertEquals(List.of(), List.copyOf(news));
    }
}

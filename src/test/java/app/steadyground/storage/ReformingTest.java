package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Revision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sealing a workbook that was not: it can be stopped, and what is not its own or does not come back as it was stays. */
class ReformingTest {
    @TempDir
    Path temp;
    private TestFolder plain;
    private WorkbookFolder locked;

    @BeforeEach
    void aWorkbookThatWasJustLocked() throws Exception {
        plain = new TestFolder(temp);
        for (int n : new int[] {1, 2, 11}) {
            plain.workbook.save(plain.revision(n, "1f2e3d4c", "words " + n));
        }
        plain.workbook.save(plain.revision(Samples.OTHER_ITEM, 1, "0c9b0c9b", Map.of(), "another entry"));
        locked = new Locks(temp.resolve("state"), LockedFolder.QUICK).lock(plain.workbook, LockedFolder.passphrase(LockedFolder.WORDS));
    }

    private boolean isSealed(Revision revision) throws Exception {
        return locked.form().isOwn(Files.readAllBytes(plain.file(revision)));
    }

    @Test
    void stoppedItGoesOnLaterAndTheNewestOfEachEntryComesLast() throws Exception {
        assertThrows(CancellationException.class, () -> Reforming.sealing(locked).run(Steps.stoppedAfter(2)));
        assertTrue(isSealed(plain.revision(1, "1f2e3d4c", "")) && isSealed(plain.revision(2, "1f2e3d4c", "")));
        assertTrue(!isSealed(plain.revision(11, "1f2e3d4c", "")), "the next opening reads this one, and so hears that there is more to do");
        assertEquals(2, Reforming.sealing(locked).run(Progress.NONE).done());
        assertEquals(0, Reforming.sealing(locked).run(Progress.NONE).done());
    }

    /** Were it passed over, its key would be taken away with the lock. */
    @Test
    void aFileThatTheDriveOnlyCallsGoneIsLeftAndNamed() throws Exception {
        Path there = plain.file(plain.revision(2, "1f2e3d4c", ""));
        Path tidied = plain.file(plain.revision(1, "1f2e3d4c", ""));
        Disk disk = new WrongDisk(new RealDisk()) {
            @Override
            public Thing look(Path path) throws IOException {
                if (path.equals(tidied)) {
                    Files.deleteIfExists(tidied);
                }
                return path.equals(there) ? new Thing(Kind.NOTHING, 0) : disk.look(path);
            }

            @Override
            public byte[] read(Path file) throws IOException {
                if (file.equals(there)) {
                    throw new NoSuchFileException(null);
                }
                return disk.read(file);
            }
        };
        WorkbookFolder open = new Locks(disk, temp.resolve("state"), LockedFolder.QUICK).open(plain.path, LockedFolder.passphrase(LockedFolder.WORDS));
        assertEquals(new Reforming.Done(2, List.of(there.getFileName().toString())), Reforming.sealing(open).run(Progress.NONE));
    }

    @Test
    void whatArrivesMeanwhileIsSealedToo() throws Exception {
        Revision late = plain.revision(Samples.OTHER_ITEM, 2, "aaaaaaaa", Map.of("0c9b0c9b", 1), "written elsewhere");
        Reforming.Done done = Reforming.sealing(locked).run(Steps.once(() -> Files.write(plain.file(late), RevisionJson.write(late))));
        assertEquals(new Reforming.Done(5, List.of()), done);
        assertTrue(isSealed(late));
    }

    @Test
    void whatDoesNotBelongToTheWorkbookIsLeftAndNamed() throws Exception {
        Files.write(plain.entries().resolve("from elsewhere.json"), RevisionJson.write(Samples.revision(3, "1f2e3d4c", "theirs")));
        Files.writeString(plain.entries().resolve(".half.json"), "some sync tool's");
        assertEquals(new Reforming.Done(4, List.of("from elsewhere.json")), Reforming.sealing(locked).run(Progress.NONE));
    }

    /** A mistake in the program must show before the old form is gone. */
    @Test
    void aFormThatDoesNotGiveBackWhatItTookReplacesNothing() throws Exception {
        Map<String, String> before = plain.snapshot();
        Reforming.Done done = new Reforming(locked, new RevisionForm() {
            @Override
            public byte[] wrap(byte[] bytes, Revision revision) {
                return RevisionJson.write(plain.revision(99, "1f2e3d4c", "other words"));
            }

            @Override
            public byte[] unwrap(byte[] file) {
                return file;
            }

            @Override
            public boolean isOwn(byte[] file) {
                return false;
            }

            @Override
            public long largest() {
                return FolderNames.LARGEST;
            }
        }).run(Progress.NONE);
        assertEquals(4, done.left().size());
        assertEquals(before, plain.snapshot());
    }
}

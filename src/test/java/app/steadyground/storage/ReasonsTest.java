package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.steadyground.entry.NotSaved.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person is told of a disk that took nothing. */
class ReasonsTest {
    @TempDir
    Path temp;

    /** A disk that says how much room it has and whether it can be written; null for one that cannot tell. */
    private Disk disk(Long space, Boolean readOnly) {
        return new WrongDisk(new RealDisk()) {
            @Override
            public long space(Path folder) throws IOException {
                return known(space);
            }

            @Override
            public boolean isReadOnly(Path folder) throws IOException {
                return known(readOnly);
            }
        };
    }

    private static <T> T known(T value) throws IOException {
        if (value == null) {
            throw new IOException();
        }
        return value;
    }

    private Reason of(Disk disk, IOException failure) {
        return new Reasons(disk).of(failure, temp, 100);
    }

    @ParameterizedTest
    @CsvSource({"No space left on device, DISK_FULL", "There is not enough space on the disk, DISK_FULL", "Disk quota exceeded, DISK_FULL",
        "Read-only file system, READ_ONLY", "The file is being used by another process, IN_USE", "Device or resource busy, IN_USE",
        "Input/output error, OTHER", ", OTHER"})
    void whatTheSystemSays(String words, Reason reason) {
        assertEquals(reason, of(disk(1000L, false), new FileSystemException("a", null, words)));
        assertEquals(reason, of(disk(null, null), new FileSystemException("a", null, words)));
    }

    @Test
    void whatIsSoCountsMoreThanWhatIsSaid() {
        IOException unclear = new IOException("Input/output error");
        assertEquals(Reason.DISK_FULL, of(disk(99L, false), unclear));
        assertEquals(Reason.OTHER, of(disk(100L, false), unclear));
        assertEquals(Reason.READ_ONLY, of(disk(1000L, true), unclear));
        assertEquals(Reason.DENIED, of(disk(1000L, false), new AccessDeniedException("a")));
        assertEquals(Reason.FOLDER_GONE, new Reasons(disk(1000L, false)).of(unclear, temp.resolve("gone"), 1));
    }

    @Test
    void whereNothingCanBeToldTheFolderIsNotCalledGone() {
        Disk mute = new WrongDisk(new RealDisk()) {
            @Override
            public Thing look(Path path) throws IOException {
                throw new IOException();
            }
        };
        assertEquals(Reason.OTHER, of(mute, new IOException("Input/output error")));
    }

    /** As where a stick was pulled out that had a letter of its own. */
    @Test
    void noFolderIsMadeOnADriveThatIsGone() {
        Disk gone = new WrongDisk(new RealDisk()) {
            @Override
            public Thing look(Path path) {
                return new Thing(Kind.NOTHING, 0);
            }
        };
        assertThrows(NoSuchFileException.class, () -> new Folders(gone).make(temp.getRoot().resolve("a")));
    }
}

package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rest relies on in a disk, and what a file system without the ways of Unix makes of it. */
class RealDiskTest {
    private static final byte[] BYTES = {1, 2, 3, 4};

    @TempDir
    Path temp;
    private final Disk disk = new RealDisk();

    @Test
    void partsOfAFileAreReadAndNoneBehindItsEnd() throws IOException {
        Path file = temp.resolve("a");
        Files.write(file, BYTES);
        try (Disk.OpenFile open = disk.open(file)) {
            partsAreRead(open);
        }
        try (Disk.OpenFile open = Disk.OpenFile.of(BYTES)) {
            partsAreRead(open);
            assertThrows(EOFException.class, () -> open.read(-1, 2));
            assertThrows(EOFException.class, () -> open.read(2, -1));
        }
    }

    private static void partsAreRead(Disk.OpenFile open) throws IOException {
        assertEquals(4, open.size());
        assertArrayEquals(new byte[] {2, 3}, open.read(1, 2));
        assertArrayEquals(BYTES, open.read(0, 4));
        assertThrows(EOFException.class, () -> open.read(3, 2));
    }

    @Test
    void aDeviceIsNeitherFileNorFolder() throws IOException {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));
        assertEquals(Disk.Kind.OTHER, disk.look(device).kind());
    }

    /** A zip seen as a file system knows neither owners nor the forcing of folders, as little as Windows does. */
    @Test
    void withoutOwnersAndFoldersToForceFilesAreWrittenAllTheSame() throws Exception {
        try (FileSystem zip = FileSystems.newFileSystem(temp.resolve("z.zip"), Map.of("create", "true"))) {
            Path folder = zip.getPath("/folder");
            disk.makeFolder(folder);
            disk.forceFolder(folder);
            assertEquals(Disk.Kind.FOLDER, disk.kind(folder));
        }
    }

    @Test
    void aFolderThatIsGoneIsNotTakenForForced() {
        assertThrows(IOException.class, () -> disk.forceFolder(temp.resolve("gone")));
    }

    @Test
    void whatADriveDoesNotKnowIsToldFromAFailure() {
        for (String words : new String[] {"Invalid argument", "Operation not supported", "Function not implemented"}) {
            assertTrue(Unsupported.is(new IOException(words)), words);
            assertTrue(Unsupported.is(new FileSystemException("/a/folder", null, words)), words);
        }
        assertFalse(Unsupported.is(new IOException("Input/output error")));
        assertFalse(Unsupported.is(new IOException()));
    }
}

package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.NotSaved;
import app.steadyground.entry.Problem;
import app.steadyground.entry.Revision;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is written that could not be read again, and nothing given up for what does not stand on the disk. */
class WritesCheckedTest {
    private static final String SITTING = "1f2e3d4c";

    @TempDir
    Path temp;
    private TestFolder folder;
    private Map<String, String> before;

    @BeforeEach
    void begin() throws Exception {
        folder = new TestFolder(temp);
        before = folder.snapshot();
    }

    private NotSaved.Reason reason(RevisionForm form, Revision revision) throws IOException {
        EntryWriter writer = new EntryWriter(new RealDisk(), folder.entries(), folder.workbook.info().id(), form,
                new FolderGuard(new RealDisk(), folder.path, folder.workbook.info().id(), false));
        NotSaved.Reason reason = assertThrows(NotSaved.class, () -> writer.save(revision)).reason();
        assertEquals(before, folder.snapshot());
        return reason;
    }

    private Revision revision() {
        return folder.revision(1, SITTING, "rain");
    }

    @Test
    void aFormThatGivesBackSomethingElseIsNotTrusted() throws IOException {
        byte[] other = RevisionJson.write(folder.revision(2, SITTING, "sun"));
        assertEquals(NotSaved.Reason.OTHER, reason(new Form(f -> other), revision()));
        String text = new String(RevisionJson.write(revision()), StandardCharsets.UTF_8);
        byte[] laidOutOtherwise = RevisionJsonTest.summed(text.replaceFirst("\n  ", "\n    "));
        assertEquals(NotSaved.Reason.OTHER, reason(new Form(f -> laidOutOtherwise), revision()));
    }

    @Test
    void whatCannotBeReadBackIsNotWritten() throws IOException {
        assertEquals(NotSaved.Reason.OTHER, reason(new Form(f -> {
            throw new BadFile(Problem.NOT_JSON);
        }), revision()));
        assertEquals(NotSaved.Reason.TOO_LARGE, reason(new Form(f -> {
            throw new BadFile(Problem.TOO_LARGE);
        }), revision()));
    }

    /** Somebody renamed another revision over it: that one may be the only file that says what it says. */
    @Test
    void aFileThatHoldsAnotherRevisionThanItsNameSaysIsNotDiscarded() throws Exception {
        Revision draft = revision();
        Files.write(folder.file(draft), RevisionJson.write(folder.revision(3, "bbbbbbbb", "only here")));
        folder.workbook.discard(folder.revision(2, SITTING, "rain"), draft.stamp());
        assertTrue(Files.exists(folder.file(draft)));
    }

    @Test
    void aFileIsReplacedOnlyByWhatStandsOnTheDisk() throws IOException {
        Path file = temp.resolve("a");
        byte[] old = {1, 2, 3};
        byte[] next = {4, 5, 6};
        Files.write(file, old);
        Disk garbling = new WrongDisk(new RealDisk()) {
            @Override
            public byte[] read(Path from) throws IOException {
                byte[] bytes = super.read(from);
                bytes[0]++;
                return bytes;
            }
        };
        DurableFiles.Failed failed = assertThrows(DurableFiles.Failed.class, () -> new DurableFiles(garbling).replace(file, next));
        assertFalse(failed.isNamed());
        assertArrayEquals(old, Files.readAllBytes(file));
        assertEquals(1, temp.toFile().list((d, n) -> !n.equals("My workbook")).length, "nothing half done is left");
    }

    private interface Unwrapping {
        byte[] of(byte[] file) throws BadFile;
    }

    private record Form(Unwrapping unwrapping) implements RevisionForm {
        @Override
        public byte[] wrap(byte[] plain, Revision revision) {
            return plain;
        }

        @Override
        public byte[] unwrap(byte[] file) throws BadFile {
            return unwrapping.of(file);
        }

        @Override
        public boolean isOwn(byte[] file) {
            return true;
        }

        @Override
        public long largest() {
            return FolderNames.LARGEST;
        }
    }
}

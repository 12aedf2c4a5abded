package app.steadyground.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backing up and restoring without a window. */
class BackupCommandsTest {
    @TempDir
    private Path temp;
    private Path folder;
    private Path zip;

    @BeforeEach
    void aWorkbook() {
        folder = temp.resolve("My workbook");
        zip = temp.resolve("backup.zip");
        assertEquals(0, Ran.command("new", folder).code());
        assertEquals(0, Ran.command("sample", folder, "--entries", "12", "--seed", "4").code());
    }

    @Test
    void thereAndBack() throws Exception {
        List<String> before = Ran.command("check", folder).out();
        Ran made = Ran.command("backup", folder, "--to", zip);
        assertEquals(0, made.code(), made.err());
        assertTrue(made.last().startsWith("12 entries are in ") && made.last().contains("backup.zip"), made.last());
        Path to = temp.resolve("Back again");
        Ran restored = Ran.command("restore", zip, "--to", to);
        assertEquals(0, restored.code(), restored.err());
        assertTrue(restored.last().startsWith("12 entries are in "), restored.last());
        assertEquals(before, Ran.command("check", to).out());
        assertEquals(2, Ran.command("restore", zip, "--to", to).code());
    }

    @Test
    void aFileThatIsThereIsKeptUnlessForced() throws Exception {
        Files.writeString(zip, "mine");
        Ran refused = Ran.command("backup", folder, "--to", zip);
        assertEquals(2, refused.code());
        assertEquals(Texts.get("cli.backup.exists", zip.toString()), refused.err().strip());
        assertEquals("mine", Files.readString(zip));
        assertEquals(0, Ran.command("backup", folder, "--to", zip, "--force").code());
    }

    @Test
    void whatCannotBeTakenIsNamed() throws Exception {
        Files.createSymbolicLink(folder.resolve("entries").resolve("link.json"), zip);
        Ran made = Ran.command("backup", folder, "--to", zip);
        assertEquals(1, made.code());
        assertEquals(Texts.get("cli.backup.left", "entries/link.json"), made.last());
    }

    @Test
    void wrongUseIsSaidInOneSentence() throws Exception {
        assertEquals(2, Ran.command("backup", folder, "--to", temp.resolve("backup.rar")).code());
        assertEquals(2, Ran.command("backup", temp.resolve("nowhere"), "--to", zip).code());
        Files.writeString(zip, "no zip");
        Ran refused = Ran.command("restore", zip, "--to", temp.resolve("to"));
        assertEquals(2, refused.code());
        assertEquals(Texts.get("backup-problem.not-a-zip"), refused.err().strip());
        assertTrue(Files.notExists(temp.resolve("to")));
    }
}

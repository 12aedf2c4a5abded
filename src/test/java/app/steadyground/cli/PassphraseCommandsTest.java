package app.steadyground.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.storage.Locks;
import app.steadyground.vault.Cost;
import app.steadyground.vault.Effort;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command opens a locked workbook, with a passphrase from a file or as it is typed. */
class PassphraseCommandsTest {
    private static final String WORDS = "seven green lamps";

    @TempDir
    Path temp;
    private Path folder;
    private Path file;
    private final List<String> asked = new ArrayList<>();
    private String typed;

    @BeforeEach
    void file() throws IOException {
        folder = temp.resolve("locked");
        file = Files.writeString(temp.resolve("passphrase"), WORDS + "\n");
    }

    private Ran run(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Doorkeeper door = new Doorkeeper(new Locks(temp.resolve("state"), Cost.of(new Effort(64, 1, 1))), sentence -> {
            asked.add(sentence);
            return Optional.ofNullable(typed).map(String::toCharArray);
        });
        int code = Commands.run(List.of(args).stream().map(Object::toString).toArray(String[]::new), new Terminal(
                new PrintStream(out, false, StandardCharsets.UTF_8), new PrintStream(err, false, StandardCharsets.UTF_8), false, door));
        Ran ran = new Ran(code, out.toString(StandardCharsets.UTF_8).lines().toList(), err.toString(StandardCharsets.UTF_8));
        assertFalse((ran.out() + ran.err()).contains(WORDS) || ran.err().contains("Exception"));
        return ran;
    }

    private void made() {
        assertEquals(0, run("new", folder, "--passphrase-file", file).code());
        assertEquals(0, run("sample", folder, "--entries", 12, "--seed", 3, "--passphrase-file", file).code());
    }

    @Test
    void everyCommandOpensItWithThePassphraseInAFile() {
        made();
        assertEquals(0, run("check", folder, "--passphrase-file", file).code());
        assertEquals(0, run("search", folder, "the", "--passphrase-file", file).code());
        Path zip = temp.resolve("backup.zip");
        assertEquals(0, run("backup", folder, "--to", zip, "--passphrase-file", file).code());
        assertEquals(0, run("export", folder, "--to", temp.resolve("out.pdf"), "--without-readings", "--passphrase-file", file).code());
        Path restored = temp.resolve("restored");
        Ran restore = run("restore", zip, "--to", restored);
        assertEquals(0, restore.code());
        assertTrue(restore.last().contains("12"), restore.last());
        assertEquals(0, run("check", restored, "--passphrase-file", file).code());
        assertEquals(List.of(), asked);
    }

    @Test
    void withoutAFileItIsAskedFor() {
        made();
        assertEquals(2, run("check", folder).code());
        assertTrue(run("check", folder).err().contains("--passphrase-file"));
        typed = WORDS;
        assertEquals(0, run("check", folder).code());
        assertTrue(asked.getLast().contains("locked"));
        typed = "another passphrase";
        Ran wrong = run("check", folder);
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().contains("does not open"), wrong.err());
    }

    @Test
    void anUnfitFileIsToldOfAndNothingIsMade() throws IOException {
        Files.writeString(file, "too short");
        assertTrue(run("new", folder, "--passphrase-file", file).err().contains("10"));
        Files.writeString(file, "two\nlines");
        assertEquals(2, run("new", folder, "--passphrase-file", file).code());
        assertEquals(2, run("new", folder, "--passphrase-file", temp.resolve("none")).code());
        assertFalse(Files.exists(folder));
    }

    @Test
    void anUnlockedWorkbookNeedsNone() {
        assertEquals(0, run("new", folder).code());
        assertEquals(0, run("check", folder).code());
        assertEquals(List.of(), asked);
    }
}

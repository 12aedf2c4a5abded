package app.steadyground.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Ledger;
import app.steadyground.entry.Ledger.What;
import app.steadyground.entry.SmallList;
import app.steadyground.guide.Texts;
import app.steadyground.storage.Progress;
import app.steadyground.storage.WorkbookFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands write outside a workbook is noted in it, and that it is not protected is said once. */
class LedgerCommandsTest {
    @TempDir
    private Path temp;
    private Path folder;

    @BeforeEach
    void aWorkbook() {
        folder = temp.resolve("My workbook");
        assertEquals(0, Ran.command("sample", folder, "--entries", "6", "--seed", "4").code());
    }

    private List<Ledger.Written> ledger() throws Exception {
        return Ledger.all(new SmallList(WorkbookFolder.open(folder).read(Progress.NONE), Ledger.LIST));
    }

    private Path to(String name) {
        return temp.resolve(name);
    }

    @Test
    void everyFileIsNoted() throws Exception {
        Files.writeString(to("secret"), "seven green lamps\n");
        Ran.command("export", folder, "--to", to("a.pdf"), "--without-readings", "--password-file", to("secret"));
        Ran.command("export", folder, "--to", to("b.html"), "--without-readings");
        Ran.command("export", folder, "--to", to("c.md"), "--without-readings");
        Ran.command("export", folder, "--to", to("d.pdf"), "--kind", "blank", "--page", "doubt-on-paper");
        Ran.command("export", folder, "--to", to("e.pdf"), "--kind", "fillable", "--page", "doubt-on-paper");
        Ran.command("backup", folder, "--to", to("f.zip"));
        List<Ledger.Written> ledger = ledger();
        assertEquals(List.of(What.BACKUP, What.FORM, What.WORKSHEETS, What.MARKDOWN, What.HTML, What.PDF), ledger.stream().map(Ledger.Written::what).toList());
        for (Ledger.Written one : ledger) {
            assertEquals(Files.size(Path.of(one.path())), one.bytes(), one.path());
        }
        assertEquals(List.of(true), ledger.stream().filter(Ledger.Written::guarded).map(w -> w.path().endsWith("a.pdf")).toList());
        assertTrue(ledger.getLast().pages().size() > 1);
        assertEquals(0, Ran.command("check", folder).code());
        assertFalse(Ran.command("list", folder).out().stream().collect(Collectors.joining()).contains("a.pdf"), "it is no entry");
    }

    @Test
    void whatIsNotProtectedIsSaidOnce() {
        Ran first = Ran.command("export", folder, "--to", to("a.html"), "--without-readings");
        assertTrue(first.err().contains(Texts.get("cli.caution.file")));
        Ran again = Ran.command("export", folder, "--to", to("b.html"), "--without-readings");
        assertFalse(again.err().contains(Texts.get("cli.caution.file")));
        assertTrue(Ran.command("backup", folder, "--to", to("a.zip")).err().contains(Texts.get("cli.caution.backup")));
        assertEquals("", Ran.command("backup", folder, "--to", to("b.zip")).err());
    }
}

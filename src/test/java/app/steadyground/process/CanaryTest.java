package app.steadyground.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.app.CanaryMain;
import app.steadyground.house.Launcher;
import app.steadyground.storage.DataKeys;
import app.steadyground.storage.Locks;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.vault.Cost;
import app.steadyground.vault.Effort;
import app.steadyground.vault.Passphrase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A person with a home of their own writes words that can be looked for into every answer, locks, exports, prints, loses the
 * program to a crash and to a lack of memory: afterwards the words are nowhere but where the person put them.
 */
class CanaryTest {
    @TempDir
    private Path temp;
    private Path home;
    private Path workbook;
    private final String word = "canary" + random();
    private final String passphrase = "perch" + random();
    private final List<String> said = new ArrayList<>();

    private static String random() {
        return HexFormat.of().toHexDigits(new SecureRandom().nextLong());
    }

    private static String masked(String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] ^= CanaryMain.MASK;
        }
        return HexFormat.of().formatHex(bytes);
    }

    @BeforeEach
    void places() {
        home = temp.resolve("home");
        workbook = home.resolve("Documents").resolve("My workbook");
    }

    /** With what the launcher hands to Java. */
    private JavaChild person() throws IOException {
        JavaChild child = JavaChild.startAtHome(home, Launcher.flags(), CanaryMain.class, masked(word), masked(passphrase));
        hear(child, "did start");
        return child;
    }

    private void hear(JavaChild child, String end) throws IOException {
        String line;
        do {
            line = child.line().orElseThrow(() -> new AssertionError("It ended: " + said));
            said.add(line);
        } while (!line.startsWith(end));
    }

    private void does(JavaChild child, String... deeds) throws IOException {
        for (String deed : deeds) {
            child.tell(deed);
            hear(child, "did " + deed);
        }
    }

    /** Where they are, but for what the person exported. */
    private List<String> traces(Path... leave) {
        Canaries canaries = new Canaries(word, passphrase);
        List<String> found = new ArrayList<>(canaries.under(home, path -> path.startsWith(home.resolve("Exported"))
                || List.of(leave).stream().anyMatch(path::startsWith)));
        said.stream().filter(line -> line.contains(home.toString()) || !canaries.in(line.getBytes(StandardCharsets.UTF_8)).isEmpty()).forEach(line -> found.add("said: " + line));
        return found;
    }

    @Test
    void theScanSees() throws IOException {
        Canaries canaries = new Canaries(word);
        List<byte[]> forms = new ArrayList<>();
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            forms.add(("before " + word + " after").getBytes(charset));
            for (String before : List.of("", "1", "12", "123")) {
                forms.add(Base64.getEncoder().encode((before + word + "after").getBytes(charset)));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("entry"));
            zip.write((word + " ").repeat(50).getBytes(StandardCharsets.UTF_8));
        }
        forms.add(bytes.toByteArray());
        for (byte[] form : forms) {
            Path file = Files.write(Files.createDirectories(temp.resolve("planted")).resolve("file"), form);
            assertFalse(canaries.under(temp, p -> false).isEmpty(), new String(form, StandardCharsets.ISO_8859_1));
            Files.delete(file);
        }
        assertEquals(List.of(), canaries.under(temp, p -> false));
        Files.createFile(temp.resolve("planted").resolve("for " + word + ".pdf"));
        assertEquals(1, canaries.under(temp, p -> false).size());
    }

    @Test
    void aLockedWorkbookLeavesNothingAnywhere() throws Exception {
        try (JavaChild child = person()) {
            does(child, "make locked", "write", "look for it", "export", "print", "back up");
            assertEquals(List.of(), traces(), "while it is open");
            assertEquals(List.of(), new Canaries("/Exported/").under(workbook, p -> false), "the ledger is sealed, too");
            does(child, "dump");
            lookIn(HeapSearch.taken(temp.resolve("heap.hprof")), true);
            does(child, "lock", "dump");
            assertEquals(List.of(), traces(), "once it is locked");
            lookIn(HeapSearch.taken(temp.resolve("heap.hprof")), false);
            does(child, "unlock", "write little", "use up memory");
            assertEquals(List.of(), traces(), "without memory");
            crash(child);
        }
        assertEquals(List.of(), traces(), "after a crash");
        assertEquals(List.of(), Files.list(home.resolve("cwd")).toList(), "no image of memory, and no report of a crash");
    }

    private void lookIn(HeapSearch heap, boolean open) throws Exception {
        Locks locks = new Locks(home.resolve(".local/state/steady-ground"), Cost.of(new Effort(64, 1, 1)));
        try (Passphrase given = Passphrase.of(passphrase.toCharArray())) {
            WorkbookFolder folder = locks.open(workbook, given);
            for (byte[] key : DataKeys.of(folder)) {
                assertEquals(open, heap.count(key) > 0, "a data key");
            }
        }
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertEquals(0, heap.count(passphrase.getBytes(charset)), "the passphrase");
        }
        int left = heap.count(word.getBytes(StandardCharsets.UTF_8)) + heap.count(word.getBytes(StandardCharsets.UTF_16LE));
        assertTrue(left > 0 || !open, "the search sees what is there");
        if (!open) {
            // Those that are left would have to be kept by something that outlives the workbook, and be told in "What is private".
            System.out.println("memory after locking: " + heap.size() / 1_000_000 + " MB, no data key, no passphrase, " + left + " pieces of answers");
            assertEquals(0, left, "pieces of answers");
        }
    }

    /** The system takes it away as if it had made a mistake in memory. */
    private static void crash(JavaChild child) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-SEGV", Long.toString(child.pid())).start().waitFor();
        child.rest();
    }

    @Test
    void anOpenWorkbookIsTheOnlyPlaceButForOneRescueCopy() throws Exception {
        try (JavaChild child = person()) {
            does(child, "make open", "write little", "look for it", "export", "back up");
            assertEquals(List.of(), traces(workbook, home.resolve("Steady Ground backups")));
            Files.move(workbook, workbook.resolveSibling("gone"));
            does(child, "write little");
            child.kill();
        }
        List<String> found = traces(workbook.resolveSibling("gone"), home.resolve("Steady Ground backups"));
        assertTrue(!found.isEmpty() && found.stream().allMatch(f -> f.startsWith(home.resolve(".local/state/steady-ground").toString())), found::toString);
        assertEquals(1, found.stream().map(f -> f.substring(0, f.indexOf(": "))).distinct().count(), found::toString);
    }
}

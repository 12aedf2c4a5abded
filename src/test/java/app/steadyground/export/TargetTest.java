package app.steadyground.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.steadyground.entry.Entry;
import app.steadyground.export.page.Paper;
import app.steadyground.export.page.TargetFile;
import app.steadyground.guide.Guide;
import app.steadyground.storage.GuideFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whatever goes wrong while a file is written, in every kind: the old file is as it was, and nothing is left beside it. */
class TargetTest {

    static final List<String> KINDS = List.of("completed.pdf", "blank.pdf", "fillable.pdf", "completed.html", "completed.md");

    private static final Guide GUIDE = GuideFiles.bundled();
    private static final List<Entry> ENTRIES = FullWorkbook.of(GUIDE, 4);
    private static final String OLD = "the old file";

    @TempDir
    Path folder;

    static ExportRequest request(String name) {
        Kind kind = name.startsWith("blank") ? Kind.BLANK : name.startsWith("fillable") ? Kind.FILLABLE : Kind.COMPLETED;
        Set<String> pages = GUIDE.pages().limit(4).map(page -> page.id()).collect(Collectors.toSet());
        return new ExportRequest(Paper.A4, pages, Set.of(), Optional.empty(), Optional.empty(), false, true).withKind(kind);
    }

    static ExportResult write(WorkbookPdf pdf, Path file) throws IOException, ExportCancelled {
        return file.toString().endsWith(".pdf") ? pdf.write(file) : pdf.writeText(file);
    }

    private static WorkbookPdf pdf(String name, BooleanSupplier cancelled) {
        return new WorkbookPdf(GUIDE, ENTRIES, request(name), Instant.EPOCH, ZoneOffset.UTC, done -> { }, cancelled);
    }

    private Path old(String name) throws IOException {
        return Files.writeString(folder.resolve(name), OLD);
    }

    private void assertUntouched(String... names) throws IOException {
        for (String name : names) {
            assertEquals(OLD, Files.readString(folder.resolve(name)), name);
        }
        try (var files = Files.list(folder)) {
            assertEquals(Set.of(names), files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void cancelledAtAnyPage(String name) throws Exception {
        Path file = old(name);
        int[] asked = {0};
        Path whole = folder.resolve("whole-" + name);
        write(pdf(name, () -> asked[0]++ < 0), whole);
        Files.delete(whole);
        assertTrue(asked[0] > 5, "it is asked often enough");
        // The first and the last times, and some between.
        List<Integer> times = new ArrayList<>(List.of(0, 1, asked[0] / 4, asked[0] / 2, asked[0] * 3 / 4, asked[0] - 2, asked[0] - 1));
        for (int time : times) {
            int[] now = {0};
            assertThrows(ExportCancelled.class, () -> write(pdf(name, () -> now[0]++ >= time), file), "cancelled at " + time);
            assertUntouched(name);
        }
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void openElsewhereItIsReadToItsEndAndTheNewOneIsWhole(String name) throws Exception {
        Path file = old(name);
        try (InputStream open = Files.newInputStream(file)) {
            int first = open.read();
            try {
                write(pdf(name, () -> false), file);
            } catch (IOException e) {
                // Windows keeps what is open from being replaced.
                assertUntouched(name);
            }
            String read = (char) first + new String(open.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(OLD, read);
        }
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void aFolderThatMayNotBeWrittenTo(String name) throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        old(name);
        Path file = folder.resolve(name);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeTrue(!Files.isWritable(folder), "root may write anywhere");
            assertThrows(IOException.class, () -> write(pdf(name, () -> false), file));
            assertUntouched(name);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void noFolderAtAll(String name) throws Exception {
        old("a file");
        assertThrows(IOException.class, () -> write(pdf(name, () -> false), folder.resolve("a file").resolve(name)));
        assertThrows(IOException.class, () -> write(pdf(name, () -> false), folder.resolve("gone").resolve(name)));
        assertUntouched("a file");
    }

    @Test
    void halfOfAFileIsNone() throws Exception {
        Path file = old("completed.pdf");
        IOException full = assertThrows(IOException.class, () -> TargetFile.write(file, out -> {
            out.write(new byte[1 << 20]);
            throw new IOException("No space left on device");
        }, written -> { }));
        assertEquals("No space left on device", full.getMessage());
        assertUntouched("completed.pdf");
    }

    /** A limit that the system sets to every file of a process stands for a disk that is full, also where fonts are unpacked. */
    @Test
    void aDiskThatIsNearlyFull(@TempDir Path home) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        for (String name : KINDS) {
            old(name);
        }
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder("/bin/sh", "-c", "ulimit -f 4 && exec \"$@\"", "sh", java.toString(), "-XX:-UsePerfData", "-Duser.home=" + home,
                "-cp", System.getProperty("java.class.path"), FailingDisk.class.getName(), folder.toString()).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(KINDS.stream().map(name -> name + ": failed, untouched").toList(), told.lines().toList());
        assertUntouched(KINDS.toArray(String[]::new));
        try (var files = Files.list(home)) {
            assertEquals(0, files.count(), "Java's fonts leave nothing in the home folder");
        }
    }
}

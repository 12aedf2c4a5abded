package app.steadyground.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.steadyground.Main;
import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.storage.Progress;
import app.steadyground.storage.WorkbookFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A real disk that takes no more, or may not be written to. */
@EnabledOnOs(OS.LINUX)
class RealDiskTest {
    /** Whoever runs the tests, this is somebody else. */
    private static final String NOBODY = "65534";

    @TempDir
    Path temp;
    private Path book;

    @BeforeEach
    void aWorkbook() throws Exception {
        book = temp.resolve("book");
        WorkbookFolder.create(book, new GuideRef("trust", "1.0.0"), Ids.seeded(1), Instant.EPOCH);
    }

    private List<String> save(String before, Object... lengths) throws Exception {
        Object[] args = Stream.concat(Stream.of(book, temp.resolve("state")), Arrays.stream(lengths)).toArray();
        try (JavaChild child = JavaChild.startInShell(before, readable(), RealDiskMain.class, args)) {
            return child.rest().stream().distinct().toList();
        }
    }

    /** Classes that any user may read, wherever the project lies. */
    private String readable() throws IOException {
        Path classes = temp.resolve("classes");
        for (String place : List.of("classes", "test-classes")) {
            copy(Path.of(System.getProperty("project.basedir"), "target", place), classes.resolve(place));
        }
        Path gson = Arrays.stream(System.getProperty("java.class.path").split(":")).map(Path::of)
                .filter(p -> p.getFileName().toString().startsWith("gson")).findFirst().orElseThrow();
        Files.copy(gson, classes.resolve("gson.jar"));
        open(temp, "rwxr-xr-x");
        return classes.resolve("classes") + ":" + classes.resolve("test-classes") + ":" + classes.resolve("gson.jar");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        }
    }

    private static void open(Path folder, String permissions) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
            }
        }
    }

    private Map<String, String> files() throws IOException {
        try (Stream<Path> all = Files.walk(book)) {
            return all.filter(Files::isRegularFile).collect(Collectors.toMap(p -> book.relativize(p).toString(), RealDiskTest::content,
                    (a, b) -> a, TreeMap::new));
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatADiskTakesNoMoreIsNotCalledSavedAndWhatItTakesIs() throws Exception {
        // Files of at most 8 or 16 KB, as the shell counts.
        List<String> said = save("ulimit -f 16; exec", 100, 40_000, 200);
        assertEquals(List.of("saved 100", "saved 200", "done"), said.stream().filter(l -> !l.startsWith("not")).toList());
        assertTrue(said.stream().anyMatch(l -> l.startsWith("not saved 40000 ") && !l.endsWith("rescued")), said.toString());
        WorkbookFolder folder = WorkbookFolder.open(book);
        assertEquals(2, folder.read(Progress.NONE).entries().size());
        assertEquals(List.of(), folder.check(Progress.NONE));
        assertEquals(List.of(), files().keySet().stream().filter(n -> n.endsWith(".tmp")).toList(), "no stray file");
    }

    @Test
    void inAFolderThatMayNotBeWrittenNothingIsCalledSavedAndARescueCopyIsKept() throws Exception {
        assumeTrue(canBeSomebodyElse(), "only root can start a process of somebody else");
        assertEquals(List.of("saved 100", "done"), save("exec", 100));
        Map<String, String> before = files();
        Files.createDirectories(temp.resolve("state"));
        removeClasses();
        List<String> said = saveAsNobody();
        assertTrue(said.contains("not saved 300 not-saved.denied rescued"), said.toString());
        assertEquals(before, files());
    }

    private List<String> saveAsNobody() throws Exception {
        Object[] args = {book, temp.resolve("state"), 300};
        String classPath = readable();
        Files.setPosixFilePermissions(temp.resolve("state"), PosixFilePermissions.fromString("rwxrwxrwx"));
        try (JavaChild child = JavaChild.startInShell("exec setpriv --reuid=" + NOBODY + " --clear-groups", classPath, RealDiskMain.class, args)) {
            return child.rest();
        }
    }

    private void removeClasses() throws IOException {
        try (Stream<Path> all = Files.walk(temp.resolve("classes"))) {
            for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }

    private static boolean canBeSomebodyElse() {
        return "root".equals(System.getProperty("user.name")) && Files.exists(Path.of("/usr/bin/setpriv"));
    }

    @Test
    void aCommandWhoseOutputHasNoPlaceSaysSo() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        save("exec", 100);
        try (JavaChild child = JavaChild.startInShell("exec 3>&1; exec >/dev/full 2>&3; exec", System.getProperty("java.class.path"), Main.class, "search", book, "xxx")) {
            List<String> said = child.rest();
            assertEquals(1, said.size(), said.toString());
            assertEquals(1, child.exitCode());
        }
    }
}

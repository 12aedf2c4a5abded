package app.steadyground.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starting twice, in two processes or, where that is enough, in one. */
@DisabledOnOs(OS.WINDOWS)
class OneWindowTest {
    @TempDir
    Path temp;
    private final BlockingQueue<Optional<Path>> heard = new LinkedBlockingQueue<>();

    /** As a later start of the program: in a Java of its own, because locks count for a whole process. */
    private int startAgain(Optional<Path> folder) throws Exception {
        List<String> command = new java.util.ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), OneWindowMain.class.getName(), temp.toString()));
        folder.map(Path::toString).ifPresent(command::add);
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        return process.exitValue();
    }

    private Optional<Path> next() throws InterruptedException {
        return heard.poll(30, TimeUnit.SECONDS);
    }

    @Test
    void aLaterStartHandsItsFolderOnAndEnds() throws Exception {
        try (OneWindow first = new OneWindow(temp)) {
            assertFalse(first.isElsewhere(Optional.empty()));
            first.listen(heard::add);
            Path folder = temp.resolve("Grüße");
            assertEquals(OneWindowMain.ELSEWHERE, startAgain(Optional.of(folder)));
            assertEquals(Optional.of(folder), next());
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(temp.resolve("window.socket"))));
        }
        assertFalse(Files.exists(temp.resolve("window.socket")));
    }

    @Test
    void whatIsLeftOfACrashIsNoWindow() throws Exception {
        try (ServerSocketChannel crashed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            crashed.bind(UnixDomainSocketAddress.of(temp.resolve("window.socket")));
        }
        assertTrue(Files.exists(temp.resolve("window.socket")));
        try (OneWindow first = new OneWindow(temp)) {
            assertFalse(first.isElsewhere(Optional.empty()));
        }
    }

    @Test
    void whereThereIsNoPlaceForItEachStartOpensAWindow() throws Exception {
        Path file = Files.createFile(temp.resolve("file"));
        try (OneWindow window = new OneWindow(file)) {
            assertFalse(window.isElsewhere(Optional.empty()));
        }
        try (OneWindow window = new OneWindow(temp.resolve("x".repeat(200)))) {
            assertFalse(window.isElsewhere(Optional.empty()));
        }
    }
}

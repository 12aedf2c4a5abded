package app.steadyground.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Tells a file system that has no such thing as making a folder last from a disk that failed at it. Some drives in a
 * network and some stick's file systems have none. The system says so by number, of which only its words reach Java.
 */
final class Unsupported {
    private static final List<String> WORDS = Stream.concat(
            Stream.of("invalid argument", "operation not supported", "function not implemented", "not supported"),
            own(Path.of("/dev/null"))).toList();

    private Unsupported() {
    }

    static boolean is(IOException e) {
        String words = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(words::endsWith);
    }

    /** What the system says, in whatever language, of a thing that cannot be forced at all; nothing where it can be. */
    private static Stream<String> own(Path unforceable) {
        try (FileChannel channel = FileChannel.open(unforceable, StandardOpenOption.WRITE)) {
            channel.force(true);
            return Stream.empty();
        } catch (IOException e) {
            return Stream.of(String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT));
        }
    }
}

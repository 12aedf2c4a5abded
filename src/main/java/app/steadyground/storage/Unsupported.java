package app.steadyground.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

/**
 * Tells a file system that has no such thing as making a folder last from a disk that failed at it. Some drives in a
 * network and some stick's file systems have none. The system says so by number, of which only its words reach Java.
 */
final class Unsupported {
    private static final List<String> WORDS =
            List.of("invalid argument", "operation not supported", "function not implemented", "not supported");
    /** What the system says of a thing that cannot be forced at all, in whatever language. */
    private static final String OWN_WORDS = words(Path.of("/dev/null"));

    private Unsupported() {
    }

    static boolean is(IOException e) {
        String words = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(words::endsWith) || !OWN_WORDS.isEmpty() && words.endsWith(OWN_WORDS);
    }

    private static String words(Path unforceable) {
        try (FileChannel channel = FileChannel.open(unforceable, StandardOpenOption.WRITE)) {
            channel.force(true);
            return "";
        } catch (IOException e) {
            return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        }
    }
}

package app.steadyground.export.page;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is replaced only when the new one is whole. Until then the old one stays as it is. */
public final class TargetFile {

    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Looks at the new file before it takes the old one's place. */
    public interface Check {
        void look(Path written) throws IOException;
    }

    private TargetFile() {
    }

    /** The new file can be read by its owner only, where the system knows such a thing. */
    public static void write(Path target, Content content, Check check) throws IOException {
        Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        // Made by the system with rights for the owner alone.
        Path temp = Files.createTempFile(real.getParent(), ".steady-ground-", ".part");
        // Where the program is ended half way, no half of it stays behind.
        temp.toFile().deleteOnExit();
        try {
            try (FileOutputStream file = new FileOutputStream(temp.toFile());
                    OutputStream out = new BufferedOutputStream(file, 1 << 16)) {
                content.writeTo(out);
                out.flush();
                file.getFD().sync();
            }
            check.look(temp);
            move(temp, real);
        } finally {
            Files.deleteIfExists(temp);
        }
    }

    private static void move(Path temp, Path target) throws IOException {
        try {
            Files.move(temp, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temp, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

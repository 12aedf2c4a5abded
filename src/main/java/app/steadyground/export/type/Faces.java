package app.steadyground.export.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/** The faces of this process, each opened when a text first needs it and kept: opening is the slow part. */
final class Faces {

    private static final Map<FontFile, Face> OPEN = new EnumMap<>(FontFile.class);

    private Faces() {
    }

    /** Throws {@link UncheckedIOException} if the program's own font cannot be read. */
    static Face of(FontFile file) {
        synchronized (OPEN) {
            return OPEN.computeIfAbsent(file, Faces::open);
        }
    }

    private static Face open(FontFile file) {
        try {
            return new Face(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

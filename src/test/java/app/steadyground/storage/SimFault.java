package app.steadyground.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A disk that fails.
 *
 * @param at the operation, counted from 0, reads included
 * @param lasting whether all that follow fail too
 * @param done whether a change is made all the same, and only reported as failed
 * @param below only operations below this folder are counted and fail
 */
record SimFault(int at, boolean lasting, Kind kind, boolean done, Path below) {
    static final SimFault NEVER = new SimFault(Integer.MAX_VALUE, false, Kind.BROKEN, false, Path.of(""));

    enum Kind { FULL, BROKEN, DENIED, GONE }

    boolean hits(int operation) {
        return operation == at || lasting && operation > at;
    }

    boolean counts(Path path) {
        return path.startsWith(below);
    }

    IOException failure() {
        return switch (kind) {
            case FULL -> new IOException("No space left on device");
            case BROKEN -> new IOException("Input/output error");
            case DENIED -> new AccessDeniedException("x");
            case GONE -> new NoSuchFileException("x");
        };
    }
}

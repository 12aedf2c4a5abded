package app.steadyground.storage;

import app.steadyground.guide.Guide;
import app.steadyground.guide.GuideFault;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads guides. A guide is {@code guide.json}, which holds what belongs to the whole book and lists the chapters'
 * ids in order, and beside it {@code <chapter id>.json} for each of them. Safe from any thread; touches disk.
 */
public final class GuideFiles {

    private static final String BUNDLED = "/app/steadyground/guide/trust/";

    private GuideFiles() {
    }

    /**
     * What came of reading a guide.
     *
     * @param guide the guide, if it has no fault at all
     * @param faults everything found wrong, in the order of reading
     */
    public record Result(Optional<Guide> guide, List<GuideFault> faults) {
        public Result {
            faults = List.copyOf(faults);
        }
    }

    /**
     * The guide that comes with the program.
     *
     * @throws IllegalStateException if the program was put together wrongly; tests see to it that it is not
     */
    public static Guide bundled() {
        Result result = new GuideReader(GuideFiles::resource).read();
        return result.guide().orElseThrow(() -> new IllegalStateException(
                "The guide that comes with this program is damaged: " + result.faults().getFirst()));
    }

    /** Reads the guide in a folder. A folder that does not hold one is a fault like any other, never an exception. */
    public static Result read(Path folder) {
        return new GuideReader(file -> bytes(folder.resolve(file))).read();
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.size(file) > FolderNames.LARGEST) {
            throw new IOException("Larger than any guide");
        }
        return Files.readAllBytes(file);
    }

    static byte[] resource(String file) throws IOException {
        try (InputStream in = Guide.class.getResourceAsStream(BUNDLED + file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            return in.readAllBytes();
        }
    }
}

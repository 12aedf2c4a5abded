package app.steadyground.export.type;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A font of this computer, which may be put into documents.
 *
 * @param offset where it begins in its file, which may hold several
 * @param number its place among those of this computer
 */
record SystemFont(Path path, int offset, int number) implements FontSource {

    @Override
    public byte[] bytes() throws IOException {
        try (Sfnt file = Sfnt.open(path, offset)) {
            return file.alone();
        }
    }

    @Override
    public String resourceName() {
        return "S" + number;
    }
}

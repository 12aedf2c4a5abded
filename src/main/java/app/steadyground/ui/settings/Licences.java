package app.steadyground.ui.settings;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the program is made of, and under which licences; from {@code assets/licences}. Any thread but the JavaFX thread. */
final class Licences {
    private static final String FOLDER = "/app/steadyground/licences/";
    private static final String FONTS = "/app/steadyground/fonts/";

    private Licences() {
    }

    /** @param file for {@link #text} */
    record Part(String name, String licence, String file) {
    }

    static List<Part> parts() throws IOException {
        return read(FOLDER + "parts.txt").lines().filter(l -> !l.startsWith("#") && !l.isBlank())
                .map(l -> l.split(" \\| ")).map(p -> new Part(p[0], p[1], p[2])).toList();
    }

    /** The whole text of a licence. */
    static String text(String file) throws IOException {
        return read((file.startsWith("OFL-") ? FONTS : FOLDER) + file);
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = Licences.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

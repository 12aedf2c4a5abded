package app.steadyground.ui.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.text.Font;

/** Brings in the typefaces that come with the program; without them the system's own are used. */
final class Fonts {
    private static final List<String> FILES = List.of("Literata-Regular", "Literata-Italic", "Literata-SemiBold",
            "SourceSans3-Regular", "SourceSans3-Italic", "SourceSans3-SemiBold");
    private static final Set<String> THERE = new HashSet<>();

    private Fonts() {
    }

    /** Does so once. Any thread; whoever comes meanwhile waits until they are there. */
    static synchronized void load() {
        FILES.forEach(Fonts::load);
    }

    /** Once for each file; no harm is done where it is missing. Any thread. */
    static synchronized void load(String file) {
        if (!THERE.add(file)) {
            return;
        }
        try (InputStream in = Fonts.class.getResourceAsStream("/app/steadyground/fonts/" + file + ".ttf")) {
            if (in != null) {
                Font.loadFont(in, 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

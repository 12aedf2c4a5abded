package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A guide of two chapters with every kind of field, trend and condition, written to a folder to be spoiled. */
record SmallGuide(Path folder) {

    static SmallGuide in(Path folder) throws IOException {
        for (String file : List.of("guide.json", "one.json", "two.json")) {
            try (InputStream in = SmallGuide.class.getResourceAsStream("small-guide/" + file)) {
                Files.write(folder.resolve(file), in.readAllBytes());
            }
        }
        return new SmallGuide(folder);
    }

    /** Replaces the first place where {@code from} stands. */
    SmallGuide spoil(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertTrue(text.contains(from), "nothing to spoil: " + from);
        int at = text.indexOf(from);
        Files.writeString(folder.resolve(file), text.substring(0, at) + to + text.substring(at + from.length()));
        return this;
    }

    GuideFiles.Result read() {
        return GuideFiles.read(folder);
    }
}

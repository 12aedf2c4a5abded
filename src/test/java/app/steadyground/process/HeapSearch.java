package app.steadyground.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is in an image of a program's memory. */
final class HeapSearch {
    private final byte[] image;

    HeapSearch(Path file) throws IOException {
        image = Files.readAllBytes(file);
    }

    int size() {
        return image.length;
    }

    /** How often some bytes stand in it. */
    int count(byte[] bytes) {
        int count = 0;
        for (int at = Canaries.indexOf(image, bytes, 0); at >= 0; at = Canaries.indexOf(image, bytes, at + 1)) {
            count++;
        }
        return count;
    }
}

package app.steadyground.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is in an image of a program's memory. */
final class HeapSearch {
    private final byte[] image;

    private HeapSearch(byte[] image) {
        this.image = image;
    }

    /** Reads it, and takes it away. */
    static HeapSearch taken(Path file) throws IOException {
        HeapSearch search = new HeapSearch(Files.readAllBytes(file));
        Files.delete(file);
        return search;
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

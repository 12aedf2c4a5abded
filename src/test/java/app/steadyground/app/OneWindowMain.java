package app.steadyground.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A start of the program that only finds out whether there is a window. */
final class OneWindowMain {
    static final int ELSEWHERE = 7;

    private OneWindowMain() {
    }

    /** @param args the state folder, and the folder to open, if any */
    public static void main(String[] args) {
        try (OneWindow window = new OneWindow(Path.of(args[0]))) {
            System.exit(window.isElsewhere(Arrays.stream(args).skip(1).findFirst().map(Path::of)) ? ELSEWHERE : 0);
        }
    }
}

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Uses the packaged program as a person would, so that Java can note what it needs at start: opens a sample, types,
 * exports, quits. {@code java Train.java LAUNCHER CACHE SCRATCH_FOLDER}
 */
class Train {
    private final Path launcher;
    private final Path cache;
    private final Path scratch;
    private final Path workbook;
    private final Robot robot = new Robot();

    private Train(Path launcher, Path cache, Path scratch) throws AWTException {
        this.launcher = launcher.toAbsolutePath();
        this.cache = cache.toAbsolutePath();
        this.scratch = scratch.toAbsolutePath();
        this.workbook = this.scratch.resolve("workbook");
    }

    public static void main(String[] args) throws Exception {
        Train train = new Train(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
        train.clear();
        Files.createDirectories(train.scratch);
        try {
            train.run();
        } finally {
            train.clear();
        }
    }

    private void clear() throws IOException {
        if (Files.exists(scratch)) {
            try (Stream<Path> all = Files.walk(scratch)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private void run() throws Exception {
        if (program(false, "sample", workbook.toString(), "--entries", "40", "--seed", "1").waitFor() != 0) {
            throw new IOException("The packaged program could not make a sample workbook");
        }
        Process window = program(true, workbook.toString());
        waitForDrawing(window);
        use();
        System.out.println("Used; Java puts its cache together");
        if (!window.waitFor(1, TimeUnit.MINUTES)) {
            // The way it ends when the person logs out; what was trained counts as well.
            window.destroy();
        }
        if (!window.waitFor(5, TimeUnit.MINUTES)) {
            window.destroyForcibly();
            throw new IOException("The packaged program did not quit");
        }
    }

    /** A page, an entry, a search, an export, and out: what most people do, by the keys that work everywhere. */
    private void use() throws InterruptedException {
        press(KeyEvent.VK_F8);
        press(KeyEvent.VK_TAB);
        press(KeyEvent.VK_TAB);
        for (char c : "steady ground".toCharArray()) {
            press(KeyEvent.getExtendedKeyCodeForChar(c));
        }
        press(KeyEvent.VK_F7);
        Thread.sleep(3000);
        press(KeyEvent.VK_CONTROL, KeyEvent.VK_F);
        press(KeyEvent.VK_T);
        press(KeyEvent.VK_H);
        Thread.sleep(2000);
        press(KeyEvent.VK_ESCAPE);
        press(KeyEvent.VK_CONTROL, KeyEvent.VK_E);
        Thread.sleep(2000);
        press(KeyEvent.VK_ENTER);
        Thread.sleep(2000);
        press(KeyEvent.VK_ENTER);
        Thread.sleep(8000);
        press(KeyEvent.VK_ESCAPE);
        press(KeyEvent.VK_CONTROL, KeyEvent.VK_Q);
    }

    private void press(int... keys) throws InterruptedException {
        for (int key : keys) {
            robot.keyPress(key);
        }
        for (int key : keys) {
            robot.keyRelease(key);
        }
        Thread.sleep(300);
    }

    /** The screen is as it was two seconds before, and not as it was at first. */
    private void waitForDrawing(Process window) throws IOException, InterruptedException {
        Rectangle all = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
        int first = look(all);
        int last = first;
        int same = 0;
        for (int i = 0; i < 240 && same < 4; i++) {
            if (!window.isAlive()) {
                throw new IOException("The packaged program ended before it drew anything");
            }
            Thread.sleep(500);
            int now = look(all);
            same = now != first && now == last ? same + 1 : 0;
            last = now;
        }
    }

    private int look(Rectangle all) {
        BufferedImage image = robot.createScreenCapture(all);
        return Arrays.hashCode(image.getRGB(0, 0, all.width, all.height, null, 0, all.width));
    }

    private Process program(boolean recording, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        if (recording) {
            builder.environment().put("JAVA_TOOL_OPTIONS", "-XX:AOTCacheOutput=" + cache);
        }
        for (String place : List.of("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "APPDATA", "LOCALAPPDATA")) {
            builder.environment().put(place, scratch.resolve("home").toString());
        }
        return builder.start();
    }
}

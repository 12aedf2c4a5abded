import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Uses the packaged program as a person would, so that Java can note what it needs at start: opens a sample, types,
 * exports, quits. {@code java Train.java LAUNCHER SCRATCH_FOLDER}
 */
class Train {
    private final Path launcher;
    private final Path scratch;
    private final Path workbook;

    private Train(Path launcher, Path scratch) {
        this.launcher = launcher.toAbsolutePath();
        this.scratch = scratch.toAbsolutePath();
        this.workbook = this.scratch.resolve("workbook");
    }

    public static void main(String[] args) throws Exception {
        Train train = new Train(Path.of(args[0]), Path.of(args[1]));
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
        Robot robot = new Robot();
        robot.setAutoDelay(30);
        waitForDrawing(robot, window);
        System.out.println("drawn");
        window.destroy();
        if (!window.waitFor(5, TimeUnit.MINUTES)) {
            throw new IOException("The packaged program did not end");
        }
        System.out.println("exit " + window.exitValue());
    }

    private void waitForDrawing(Robot robot, Process window) throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        Rectangle all = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
        while (window.isAlive() && System.nanoTime() < end) {
            Thread.sleep(300);
        }
    }

    private Process program(boolean recording, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        if (!recording) {
            builder.environment().remove("JAVA_TOOL_OPTIONS");
        }
        for (String place : List.of("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "APPDATA", "LOCALAPPDATA")) {
            builder.environment().put(place, scratch.resolve("home").toString());
        }
        return builder.start();
    }
}

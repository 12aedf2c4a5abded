import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Starts packaged programs in turn and looks at the screen until each has drawn its first page and then answers a key:
 * {@code java StartBench.java RUNS NAME COMMAND [ARGUMENT…] [-- NAME COMMAND …]}. The first one is the floor to which the
 * others are compared, pair by pair.
 */
class StartBench {
    private static final long AT_MOST = TimeUnit.SECONDS.toNanos(120);
    /** Milliseconds. Looking takes of the time of what is looked at. */
    private static final long BETWEEN_LOOKS = 15;
    /** So many dark points are words. */
    private static final int SPECKS = 60;

    private record Run(double shown, double answered, double cpu, double resident) {
    }

    private record Subject(String name, List<String> command, List<Run> runs) {
    }

    private final Robot robot = new Robot();
    private final Rectangle all = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());

    private StartBench() throws Exception {
    }

    public static void main(String[] args) throws Exception {
        int runs = Integer.parseInt(args[0]);
        List<Subject> subjects = new ArrayList<>();
        List<String> rest = new ArrayList<>(Arrays.asList(args).subList(1, args.length));
        while (!rest.isEmpty()) {
            int end = rest.contains("--") ? rest.indexOf("--") : rest.size();
            subjects.add(new Subject(rest.getFirst(), List.copyOf(rest.subList(1, end)), new ArrayList<>()));
            rest.subList(0, Math.min(end + 1, rest.size())).clear();
        }
        StartBench bench = new StartBench();
        for (int i = 0; i <= runs; i++) {
            for (Subject subject : subjects) {
                Run run = bench.start(subject.command());
                // The first round brings the files into memory.
                if (i > 0) {
                    subject.runs().add(run);
                }
            }
        }
        tell(subjects);
    }

    private Run start(List<String> command) throws Exception {
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(new File("/dev/null")).start();
        try {
            while (!isDrawn(look())) {
                if (System.nanoTime() - begun > AT_MOST || !process.isAlive()) {
                    throw new IOException("No page was drawn by " + command);
                }
                Thread.sleep(BETWEEN_LOOKS);
            }
            double shown = millis(begun);
            double cpu = cpu(process.pid());
            int before = Arrays.hashCode(look());
            int tries = 0;
            do {
                if (tries++ % 10 == 0) {
                    press(KeyEvent.VK_F8);
                    press(KeyEvent.VK_A);
                }
                Thread.sleep(BETWEEN_LOOKS);
            } while (Arrays.hashCode(look()) == before && millis(begun) < 120_000);
            double answered = millis(begun);
            Thread.sleep(4000);
            return new Run(shown, answered, cpu, resident(process.pid()));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private void press(int key) {
        robot.keyPress(key);
        robot.keyRelease(key);
    }

    /** A band down the page, in which each first page has words, and in which what is typed into a field begins. */
    private int[] look() {
        BufferedImage image = robot.createScreenCapture(new Rectangle(370, 90, 200, 610));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** The ground is light, and there are words on it. */
    private static boolean isDrawn(int[] pixels) {
        int dark = 0;
        int light = 0;
        for (int p : pixels) {
            int green = p >> 8 & 0xFF;
            dark += green < 0xB0 ? 1 : 0;
            light += green > 0xD0 ? 1 : 0;
        }
        return light > pixels.length * 3 / 5 && dark > SPECKS;
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    private static double cpu(long pid) throws IOException {
        String[] stat = Files.readString(Path.of("/proc/" + pid + "/stat")).replaceAll(".*\\) ", "").split(" ");
        return 10 * (Long.parseLong(stat[11]) + Long.parseLong(stat[12]));
    }

    private static double resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream().filter(l -> l.startsWith("VmRSS:"))
                .mapToDouble(l -> Double.parseDouble(l.replaceAll("[^0-9]", "")) / 1024).findFirst().orElse(Double.NaN);
    }

    private static void tell(List<Subject> subjects) {
        Subject floor = subjects.getFirst();
        System.out.printf("%-22s %9s %6s %9s %6s %9s %6s %9s%n", "median of " + floor.runs().size(), "shown", "ratio", "answers", "ratio",
                "cpu", "ratio", "resident");
        for (Subject s : subjects) {
            List<Double> shown = new ArrayList<>();
            List<Double> answered = new ArrayList<>();
            List<Double> cpu = new ArrayList<>();
            for (int i = 0; i < s.runs().size(); i++) {
                shown.add(s.runs().get(i).shown() / floor.runs().get(i).shown());
                answered.add(s.runs().get(i).answered() / floor.runs().get(i).answered());
                cpu.add(s.runs().get(i).cpu() / floor.runs().get(i).cpu());
            }
            System.out.printf(Locale.ROOT, "%-22s %6.0f ms %6.2f %6.0f ms %6.2f %6.0f ms %6.2f %6.0f MB%n", s.name(),
                    median(s.runs().stream().map(Run::shown).toList()), median(shown),
                    median(s.runs().stream().map(Run::answered).toList()), median(answered),
                    median(s.runs().stream().map(Run::cpu).toList()), median(cpu),
                    median(s.runs().stream().map(Run::resident).toList()));
        }
    }

    private static double median(List<Double> of) {
        return of.stream().sorted().toList().get(of.size() / 2);
    }
}

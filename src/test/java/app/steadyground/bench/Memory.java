package app.steadyground.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this process has taken of memory so far, in MB. */
final class Memory {
    private static final double MEGABYTE = 1 << 20;

    private Memory() {
    }

    /** Prints the most memory the system ever gave (Linux only), the most and the present heap. */
    static void print() throws IOException {
        double peak = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                peak += pool.getPeakUsage().getUsed();
            }
        }
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmHWM:")) {
                    Figures.print("rss", Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024);
                }
            }
        }
        Figures.print("heap peak", peak / MEGABYTE);
        System.gc();
        Figures.print("heap left",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE);
    }
}

package app.steadyground.export;

import app.steadyground.entry.Entry;
import app.steadyground.export.page.Paper;
import app.steadyground.guide.Guide;
import app.steadyground.storage.GuideFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a whole workbook takes, and what it holds in memory; run by {@code mvn -Pbench verify}. */
@Tag("bench")
class WorkbookPdfBenchTest {

    private static final int MEGABYTE = 1 << 20;

    @ParameterizedTest
    @ValueSource(ints = {200, 2000})
    void export(int count, @TempDir Path folder) throws Exception {
        Guide guide = GuideFiles.bundled();
        List<Entry> entries = FullWorkbook.of(guide, count);
        AtomicLong peak = new AtomicLong();
        Path file = folder.resolve("workbook.pdf");
        long start = System.nanoTime();
        ExportResult result = new WorkbookPdf(guide, entries, ExportRequest.everything(Paper.A4),
                Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC,
                progress -> peak.accumulateAndGet(used(), Math::max), () -> false).write(file);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.gc();
        System.out.printf("%d entries: %d pages in %.1f s, file %.1f MB, heap %d MB at most, %d MB after%n",
                result.entries(), result.pages(), seconds, Files.size(file) / 1e6, peak.get() / MEGABYTE,
                used() / MEGABYTE);
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

package app.steadyground.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Entry;
import app.steadyground.export.page.Paper;
import app.steadyground.guide.Guide;
import app.steadyground.storage.GuideFiles;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another program, poppler's pdftotext, finds every word too. Runs where it is installed. */
class PdftotextTest {

    private static final Guide GUIDE = GuideFiles.bundled();

    @TempDir
    Path folder;

    private static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).filter(part -> !part.isEmpty())
                .anyMatch(part -> Files.isExecutable(Path.of(part, "pdftotext")));
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void everyWordOfARandomWorkbook(long seed) throws Exception {
        assumeTrue(isInstalled());
        List<Entry> entries = new RandomWorkbook(seed).entries(GUIDE, 8);
        Path file = folder.resolve("book.pdf");
        ExportRequest request = new ExportRequest(Paper.A4, Set.of(), Set.of(), Optional.empty(), Optional.empty(), false, true);
        new WorkbookPdf(GUIDE, entries, request, Instant.EPOCH, ZoneOffset.UTC, done -> { }, () -> false).write(file);
        Path text = folder.resolve("book.txt");
        Process process = new ProcessBuilder("pdftotext", "-enc", "UTF-8", "-nopgbrk", file.toString(), text.toString()).inheritIO().start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0);
        String read = Files.readString(text, StandardCharsets.UTF_8);
        PrintedText printed = PrintedText.read(read);
        PrintedText letters = PrintedText.read(bare(read));
        TreeSet<String> lost = new TreeSet<>();
        entries.stream().flatMap(entry -> entry.answers().values().stream()).filter(answer -> !(answer.content() instanceof Content.Day))
                .flatMap(answer -> Contents.words(answer.content())).filter(words -> !words.matches("\\d+-\\d+-\\d+"))
                .forEach(words -> printed.addLost(words, lost));
        lost.removeIf(word -> word.matches(".*[\\u0590-\\u08FF].*") && letters.holds(bare(word)));
        assertEquals(new TreeSet<>(), lost);
    }

    /** In scripts from right to left poppler gives marks and stops in the order in which they are drawn. */
    private static String bare(String text) {
        return text.replaceAll("[\\p{M}\\p{P}]+", "");
    }
}

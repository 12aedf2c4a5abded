package app.steadyground.export;

import app.steadyground.cli.sample.Sample;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Entry;
import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Merge;
import app.steadyground.entry.WorkbookInfo;
import app.steadyground.export.page.Paper;
import app.steadyground.guide.Guide;
import app.steadyground.storage.GuideFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One process that makes a PDF of invented entries: as the program does, or as bare lines of their words, which is the floor. */
final class BenchMain {
    private static final float SIZE = 10.75f;
    private static final float LEADING = 15.75f;
    private static final float WIDTH = 450;

    private BenchMain() {
    }

    /** @param args {@code book} or {@code floor}, how many entries, and the file */
    public static void main(String[] args) throws Exception {
        Guide guide = GuideFiles.bundled();
        WorkbookInfo info = new WorkbookInfo("w", 1, 1, new GuideRef(guide.id(), guide.version()), Instant.EPOCH);
        List<Entry> entries = new ArrayList<>();
        new Sample(guide, info, Integer.parseInt(args[1]), 3).forEachRemaining(revisions -> entries.add(Merge.of(revisions)));
        Path file = Path.of(args[2]);
        long start = System.nanoTime();
        if (args[0].equals("book")) {
            new WorkbookPdf(guide, entries, ExportRequest.everything(Paper.A4), Instant.EPOCH, ZoneOffset.UTC, done -> { }, () -> false).write(file);
        } else {
            bare(entries, file);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpu = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
        System.out.printf("%s %s entries: %.1f s, %.1f s of processor time in all, %s, %.1f MB%n", args[0], args[1], seconds, cpu, peak(),
                Files.size(file) / 1e6);
    }

    /** The most memory that the process ever held, where the system tells. */
    private static String peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status) ? "memory unknown" : Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB of memory").findFirst().orElse("");
    }

    private static void bare(List<Entry> entries, Path file) throws IOException {
        try (PDDocument document = new PDDocument(); InputStream in = BenchMain.class.getResourceAsStream("/app/steadyground/fonts/Literata-Regular.ttf")) {
            Lines lines = new Lines(document, PDType0Font.load(document, new ByteArrayInputStream(in.readAllBytes())));
            for (Entry entry : entries) {
                for (String text : entry.answers().values().stream().flatMap(a -> Contents.words(a.content())).toList()) {
                    lines.add(text);
                }
            }
            lines.end();
            document.save(file.toFile());
        }
    }

    /** Words in lines, lines on pages, and nothing else. */
    private static final class Lines {
        private final PDDocument document;
        private final PDFont font;
        private PDPageContentStream page;
        private float y;

        Lines(PDDocument document, PDFont font) {
            this.document = document;
            this.font = font;
        }

        void add(String text) throws IOException {
            StringBuilder line = new StringBuilder();
            float width = 0;
            for (String word : text.split("\\s+")) {
                String known = known(word) + " ";
                float wide = font.getStringWidth(known) / 1000 * SIZE;
                if (width + wide > WIDTH) {
                    print(line.toString());
                    line.setLength(0);
                    width = 0;
                }
                line.append(known);
                width += wide;
            }
            print(line.toString());
        }

        private String known(String word) {
            StringBuilder known = new StringBuilder();
            word.codePoints().forEach(c -> {
                try {
                    font.encode(Character.toString(c));
                    known.appendCodePoint(c);
                } catch (IOException | IllegalArgumentException e) {
                    known.append('?');
                }
            });
            return known.toString();
        }

        private void print(String line) throws IOException {
            if (page == null || y < 82) {
                end();
                PDPage next = new PDPage(PDRectangle.A4);
                document.addPage(next);
                page = new PDPageContentStream(document, next);
                y = PDRectangle.A4.getHeight() - 78;
            }
            page.beginText();
            page.setFont(font, SIZE);
            page.newLineAtOffset(72, y);
            page.showText(line);
            page.endText();
            y -= LEADING;
        }

        void end() throws IOException {
            if (page != null) {
                page.close();
            }
        }
    }
}

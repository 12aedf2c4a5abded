package app.steadyground.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Entry;
import app.steadyground.entry.Remarks;
import app.steadyground.export.page.Ink;
import app.steadyground.export.page.Paper;
import app.steadyground.export.page.TextSize;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Guide;
import app.steadyground.storage.GuideFiles;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The pages of a fixed workbook look as they did. After a change that is wanted, the kept pictures are made anew with
 * {@code -Dkeep=true}, and looked at.
 */
class KeptPicturesTest {

    private static final Guide GUIDE = GuideFiles.bundled();
    private static final Path KEPT = Path.of(System.getProperty("project.basedir", "."), "src", "test", "resources", "app", "steadyground", "pages");
    private static final Path SEEN = Path.of(System.getProperty("project.basedir", "."), "target", "pages");
    private static final int DPI = 40;
    private static final int MOST_PAGES = 6;
    private static final int BLOCK = 10;
    /** Of 255: how much a small square of the page may differ, and all of it on average. */
    private static final double SQUARE = 24;
    private static final double AVERAGE = 1.5;

    private final Locale before = Locale.getDefault(Locale.Category.FORMAT);

    /** One picture each. */
    enum Variant {
        COMPLETED(Kind.COMPLETED, Paper.A4, Manner.USUAL),
        LARGE_BLACK_BY_DATE(Kind.COMPLETED, Paper.LETTER, new Manner(TextSize.LARGE, Ink.BLACK, Order.DATE)),
        BLANK(Kind.BLANK, Paper.A4, Manner.USUAL),
        BLANK_LARGE_BLACK(Kind.BLANK, Paper.LETTER, new Manner(TextSize.LARGE, Ink.BLACK, Order.GUIDE)),
        FILLABLE(Kind.FILLABLE, Paper.A4, Manner.USUAL);

        private final Kind kind;
        private final Paper paper;
        private final Manner manner;

        Variant(Kind kind, Paper paper, Manner manner) {
            this.kind = kind;
            this.paper = paper;
            this.manner = manner;
        }

        String file() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
        }
    }

    @BeforeEach
    void speakBritish() {
        Locale.setDefault(Locale.Category.FORMAT, Locale.UK);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(Locale.Category.FORMAT, before);
    }

    private static byte[] pdf(Variant variant) throws Exception {
        List<Exercise> pages = List.of(GUIDE.page("doubt-on-paper").orElseThrow(), GUIDE.page("weekly-check-in").orElseThrow());
        List<Entry> entries = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            entries.add(FullWorkbook.entry(pages.get(i % 2), i));
        }
        List<Remarks.Remark> notes = List.of(new Remarks.Remark("r", entries.getFirst().id(), LocalDate.of(2025, 1, 2), "I see it otherwise now."));
        ExportRequest request = new ExportRequest(variant.paper, Set.of("doubt-on-paper", "weekly-check-in"), Set.of(), Optional.empty(),
                Optional.empty(), false, true).withKind(variant.kind).withManner(variant.manner);
        return new WorkbookPdf(GUIDE, LaterNotes.beside(entries, notes), request, Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC,
                done -> { }, () -> false).bytes();
    }

    /** The pages side by side, in greys. */
    private static BufferedImage picture(Variant variant) throws Exception {
        try (PageImages pages = PageImages.open(pdf(variant))) {
            // The last ones have the trends and the notes.
            List<Integer> shown = Stream.concat(Stream.of(0, 1, 2), Stream.iterate(pages.count() - 3, i -> i + 1).limit(3))
                    .filter(page -> page >= 0 && page < pages.count()).distinct().limit(MOST_PAGES).toList();
            int width = Math.round(pages.width(0) * DPI);
            BufferedImage all = new BufferedImage(width * shown.size(), Math.round(pages.height(0) * DPI), BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D pen = all.createGraphics();
            for (int i = 0; i < shown.size(); i++) {
                pen.drawImage(pages.image(shown.get(i), DPI), i * width, 0, null);
            }
            pen.dispose();
            return all;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyVariantLooksAsItDid(Variant variant) throws Exception {
        BufferedImage now = picture(variant);
        Path kept = KEPT.resolve(variant.file());
        if (Boolean.getBoolean("keep")) {
            save(now, kept);
        }
        BufferedImage was = ImageIO.read(kept.toFile());
        assertEquals(was.getWidth() + " x " + was.getHeight(), now.getWidth() + " x " + now.getHeight(), "as many pages of the same size");
        String differs = difference(was, now);
        if (!differs.isEmpty()) {
            save(now, SEEN.resolve(variant.file()));
        }
        assertEquals("", differs, "what is seen now lies in " + SEEN);
        assertTrue(was.getWidth() > 0);
    }

    private static void save(BufferedImage picture, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(picture, "png", file.toFile());
    }

    /** Empty if they are alike to an eye. */
    private static String difference(BufferedImage was, BufferedImage now) {
        double all = 0;
        int squares = 0;
        String worst = "";
        for (int y = 0; y + BLOCK <= was.getHeight(); y += BLOCK) {
            for (int x = 0; x + BLOCK <= was.getWidth(); x += BLOCK) {
                double difference = Math.abs(grey(was, x, y) - grey(now, x, y));
                all += difference;
                squares++;
                if (difference > SQUARE && worst.isEmpty()) {
                    worst = "differs first near " + x + ", " + y;
                }
            }
        }
        return !worst.isEmpty() ? worst : all / squares > AVERAGE ? "differs a little everywhere" : "";
    }

    private static double grey(BufferedImage picture, int left, int top) {
        double sum = 0;
        for (int y = top; y < top + BLOCK; y++) {
            for (int x = left; x < left + BLOCK; x++) {
                sum += picture.getRaster().getSample(x, y, 0);
            }
        }
        return sum / (BLOCK * BLOCK);
    }
}

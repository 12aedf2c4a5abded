package app.steadyground.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.export.page.Ink;
import app.steadyground.export.page.Paper;
import app.steadyground.export.page.TextSize;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Guide;
import app.steadyground.storage.GuideFiles;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says about its own files: that all is in them, and only where that is so. */
class CompletenessTest {

    private static final Guide GUIDE = GuideFiles.bundled();

    @TempDir
    Path folder;

    private ExportResult export(List<Entry> entries, Manner manner, Optional<char[]> password) throws Exception {
        ExportRequest request = new ExportRequest(Paper.A4, Set.of(), Set.of(), Optional.empty(), Optional.empty(),
                false, true).withManner(manner);
        WorkbookPdf pdf = new WorkbookPdf(GUIDE, entries, request, Instant.parse("2026-11-20T12:00:00Z"),
                ZoneOffset.UTC, done -> { }, () -> false);
        return password.map(pdf::lockedBy).orElse(pdf).write(folder.resolve("book.pdf"));
    }

    private static void assertComplete(ExportResult result) {
        assertEquals(List.of(), result.proof().lost());
        assertEquals(List.of(), result.proof().unseen());
        assertTrue(result.proof().words() > 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void randomWorkbooksAreWhole(long seed) throws Exception {
        Manner manner = new Manner(TextSize.values()[(int) seed % 2], Ink.values()[(int) seed % 2],
                Order.values()[(int) seed % 2]);
        assertComplete(export(new RandomWorkbook(seed).entries(GUIDE, 12), manner, Optional.empty()));
    }

    @Tag("soak")
    @Test
    void manyRandomWorkbooksAreWhole() throws Exception {
        for (long seed = 10; seed < 60; seed++) {
            assertComplete(export(new RandomWorkbook(seed).entries(GUIDE, 20), Manner.USUAL, Optional.empty()));
        }
    }

    @Test
    void aHundredThousandCharacters() throws Exception {
        String text = new RandomWorkbook(7).words(22_000, "\n\n");
        assertTrue(text.length() > 100_000);
        Exercise page = GUIDE.freePage();
        ExportResult result = export(List.of(FullWorkbook.entry(page, 1,
                Map.of("text", new Content.Text(FieldKind.LETTER, text)))), Manner.USUAL, Optional.of("a secret".toCharArray()));
        assertComplete(result);
        assertTrue(result.proof().words() >= 22_000);
    }
}

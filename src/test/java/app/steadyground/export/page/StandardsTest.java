package app.steadyground.export.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every variant keeps to PDF/UA-1 and PDF/A-2a, with each kind of block and each script in it. */
class StandardsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"A4, NORMAL, COLOR", "LETTER, LARGE, BLACK"})
    void everyKindOfBlock(Paper paper, TextSize size, Ink ink) throws Exception {
        Path file = folder.resolve("all.pdf");
        Printer.print(file, Samples.everything().iterator(), new Setup(paper, size, ink, "Workbook", "en",
                Samples.SETUP.made(), Samples.WORDS, Optional.empty()), Watch.NOBODY);
        assertEquals(Map.of(), Standards.failures(file, Standards.ACCESSIBLE));
        assertEquals(Map.of(), Standards.failures(file, Standards.ARCHIVE));
    }

    @Test
    void anEmptyDocument() throws Exception {
        Path file = folder.resolve("empty.pdf");
        Printer.print(file, List.<Block>of().iterator(), Samples.SETUP, Watch.NOBODY);
        assertEquals(Map.of(), Standards.failures(file, Standards.ACCESSIBLE));
        assertEquals(Map.of(), Standards.failures(file, Standards.ARCHIVE));
    }
}

package app.steadyground.export;

import app.steadyground.export.page.Paper;
import app.steadyground.guide.Guide;
import app.steadyground.storage.GuideFiles;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Writes the workbooks into the build folder, to be looked at; run by {@code mvn -Ppictures verify}. */
@Tag("pictures")
class LookAtWorkbook {

    @Test
    void write() throws Exception {
        Guide guide = GuideFiles.bundled();
        for (Paper paper : Paper.values()) {
            Path file = Path.of("target", "workbook-" + paper + ".pdf");
            ExportRequest request = ExportRequest.everything(paper);
            System.out.println(new WorkbookPdf(guide, FullWorkbook.of(guide, 45), request,
                    Instant.parse("2026-11-20T12:00:00Z"), ZoneId.of("Europe/Berlin"), p -> { }, () -> false)
                    .write(file));
        }
    }
}

package app.steadyground.entry;

import java.time.Instant;

/** What workbook.json says. */
public record WorkbookInfo(String id, int schema, int minReader, GuideRef guide, Instant created) {
}

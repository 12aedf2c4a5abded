package app.steadyground.export.form;

import app.steadyground.entry.Ids;
import app.steadyground.guide.Guide;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A form that came back.
 *
 * @param pages those in which something was filled in, in the guide's order
 * @param unplaced what was filled in and fits nowhere, such as in a form of a later version; mostly empty
 */
public record FilledForm(FormId id, List<FilledPage> pages, List<String> unplaced) {

    public FilledForm {
        pages = List.copyOf(pages);
        unplaced = List.copyOf(unplaced);
    }

    /**
     * Reads a form from a PDF, by the guide in the language that the form asks in. Takes its time, and reads only.
     *
     * @param today for pages without a date
     * @param locale how days may be written, besides 2026-11-20
     * @param ids for rows, cards and steps
     */
    public static FilledForm read(Path pdf, Guide guide, LocalDate today, Locale locale, Ids ids) throws FormProblem {
        Map<String, String> values = PdfValues.read(pdf);
        FormId id = FormId.of(values.getOrDefault(FormNames.STAMP, ""))
                .orElseThrow(() -> new FormProblem(FormProblem.Kind.NOT_OURS));
        if (!id.guide().equals(guide.id())) {
            throw new FormProblem(FormProblem.Kind.OTHER_GUIDE);
        }
        Guide asked = guide.in(id.language()).orElseThrow(() -> new FormProblem(FormProblem.Kind.OTHER_LANGUAGE));
        return new FormReader(asked, new DayReader(locale), ids).read(id, values, today);
    }
}

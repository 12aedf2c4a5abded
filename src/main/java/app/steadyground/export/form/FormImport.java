package app.steadyground.export.form;

import app.steadyground.entry.Content;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Draft;
import app.steadyground.entry.Entry;
import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Sitting;
import app.steadyground.entry.SmallList;
import app.steadyground.entry.Workbook;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.Guide;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Makes entries of the pages of a filled form. Which ones were added is kept in a small list of the workbook, so that the
 * same form is not added twice by mistake. Same thread as the workbook; nothing is saved here.
 */
public record FormImport(Guide guide, Workbook workbook, Ids ids, Clock clock) {

    /** Name of the small list: a page's mark leads to the entry that was made of it. */
    public static final String LIST = "forms";

    /** The entry that was made of this very page before, if it is still there. */
    public Optional<Entry> added(FilledPage page) {
        return new SmallList(workbook, LIST).text(page.mark()).flatMap(workbook::entry).filter(e -> !e.deleted());
    }

    /** A new entry. Once it is saved, note its item under the page's mark in the list. */
    public Revision entry(FilledPage page) {
        Map<String, Content> blank = new LinkedHashMap<>();
        for (Field field : page.page().fields()) {
            blank.put(field.id(), Contents.blank(field));
        }
        GuideRef ref = GuideRef.of(asked(page.page()));
        Sitting sitting = new Sitting(ids, workbook.info().id(), ref, page.page(), new Draft(page.date(), blank),
                clock.instant(), clock.getZone().getId());
        return sitting.next(new Draft(page.date(), page.contents()), clock.instant());
    }

    /** The guide in the language of the form. */
    private Guide asked(Exercise page) {
        return guide.others().stream().filter(g -> g.page(page.id()).filter(page::equals).isPresent()).findFirst().orElse(guide);
    }
}

package app.steadyground.entry;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a revision says about its item apart from the answers.
 *
 * @param kind {@link #ENTRY}, {@link #FREE_PAGE}, or a kind only a later version knows
 * @param item UUID, the same through all revisions
 * @param exercise id of the page answered
 * @param date the day it is about
 * @param dateChanged the revision in which the date got its present value
 * @param created when the item was begun
 * @param zone IANA name of the time zone it was begun in
 */
public record Header(String workbook, String kind, String item, GuideRef guide, String exercise, LocalDate date,
                     Stamp dateChanged, Instant created, String zone) {
    public static final String ENTRY = "entry";
    public static final String FREE_PAGE = "free-page";

    Header withDate(LocalDate newDate, Stamp changed) {
        return new Header(workbook, kind, item, guide, exercise, newDate, changed, created, zone);
    }
}

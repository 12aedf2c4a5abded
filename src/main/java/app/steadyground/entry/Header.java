package app.steadyground.entry;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a revision says about its item apart from the answers.
 *
 * @param kind {@link #ENTRY}, {@link #FREE_PAGE}, {@link #LIST}, {@link #REMARK}, or a kind only a later version knows
 * @param item UUID, the same through all revisions
 * @param exercise id of the page answered; of a list, its name
 * @param date the day it is about
 * @param dateChanged the revision in which the date got its present value
 * @param created when the item was begun
 * @param zone IANA name of the time zone it was begun in
 */
public record Header(String workbook, String kind, String item, GuideRef guide, String exercise, LocalDate date,
                     Stamp dateChanged, Instant created, String zone) {
    public static final String ENTRY = "entry";
    public static final String FREE_PAGE = "free-page";
    /** One of the workbook's own {@link SmallList}s; never shown, counted or printed as an entry. */
    public static final String LIST = "list";
    /** A later note on an entry; see {@link Remarks}. */
    public static final String REMARK = "remark";

    /** Whether it is something the person wrote on a page, and not one of the workbook's own items or one of a later version. */
    public boolean isWritten() {
        return kind.equals(ENTRY) || kind.equals(FREE_PAGE);
    }

    Header withDate(LocalDate newDate, Stamp changed) {
        return new Header(workbook, kind, item, guide, exercise, newDate, changed, created, zone);
    }
}

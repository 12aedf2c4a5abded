package app.steadyground.app;

import app.steadyground.storage.SealedAway;
import app.steadyground.ui.pages.Whereabouts;

/**
 * What stays in memory of a workbook that was locked while it was open.
 *
 * @param where the person was
 * @param unsaved what the disk did not take, sealed; {@code rescued} whether sealed copies of it lie on a disk
 * @param unkept what was written where nothing is kept unless told to, sealed; {@code loose} the sheet of
 *     "Write and release", {@code letter} the page in front for someone who helps
 */
record Away(Whereabouts where, SealedAway unsaved, boolean rescued, SealedAway unkept, SealedAway loose, SealedAway letter) {

    /** Whether words would be gone with the program. */
    boolean isOnlyHere() {
        return !unkept.isEmpty() || !loose.isEmpty() || !letter.isEmpty() || !unsaved.isEmpty() && !rescued;
    }
}

package app.steadyground.ui.pages;

import app.steadyground.entry.Draft;
import app.steadyground.entry.Merge;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Sitting;
import app.steadyground.guide.Exercise;
import java.util.List;

/**
 * What is written on a page that keeps nothing unless told to, in the form of a revision that is never saved: so it can be
 * sealed as revisions are while the workbook is locked.
 */
public record Unkept(Revision revision) {

    /** The page it is written on. */
    public Place page() {
        return new Place.Page(exercise());
    }

    String exercise() {
        return revision.header().exercise();
    }

    Draft draft(Exercise page) {
        return Sitting.draftOf(page, Merge.of(List.of(revision)));
    }
}

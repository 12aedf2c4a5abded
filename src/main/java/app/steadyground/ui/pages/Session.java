package app.steadyground.ui.pages;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Beginnings;
import app.steadyground.entry.Content;
import app.steadyground.entry.Draft;
import app.steadyground.entry.Entry;
import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.entry.Merge;
import app.steadyground.entry.OpenList;
import app.steadyground.entry.OpenLists;
import app.steadyground.entry.Remarks;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Sitting;
import app.steadyground.entry.Wordings;
import app.steadyground.entry.Workbook;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Guide;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * The workbook that is open, as the screens use it. JavaFX thread only; saving is handed on at once.
 *
 * @param save takes a revision that is to be made durable; does not wait
 */
public record Session(Guide guide, Workbook workbook, String name, Ids ids, Clock clock, Consumer<Revision> save, OpenLists lists,
                      Remarks remarks) {

    public Session(Guide guide, Workbook workbook, String name, Ids ids, Clock clock, Consumer<Revision> save) {
        this(guide, workbook, name, ids, clock, save, new OpenLists(workbook, ids, clock, save),
                new Remarks(workbook, ids, clock, save));
    }

    /** One of the workbook's own small lists, to read and to change. */
    public OpenList list(String listName) {
        return lists.list(listName);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** For looking at several entries together, some of which may have been written in another language. */
    public Wordings wordings() {
        return new Wordings(guide);
    }

    /** Begins a new entry of a page, with what the guide carries over. */
    public Sitting begin(Exercise exercise) {
        Draft beginning = Beginnings.of(exercise, wordings().of(workbook.of(exercise.id()).stream().limit(1).toList()), today());
        GuideRef ref = GuideRef.of(guide);
        return new Sitting(ids, workbook.info().id(), ref, exercise, beginning, clock.instant(), clock.getZone().getId());
    }

    /** Adds an entry that was made elsewhere. @return it, as it is in the workbook now */
    public Entry add(Revision entry) {
        keep(entry);
        return workbook.entry(entry.item()).orElseThrow();
    }

    /** Goes on with an entry. */
    public Sitting resume(Exercise exercise, Entry entry) {
        return new Sitting(ids, exercise, entry);
    }

    /** Saves a draft, if it is worth it. @return whether it was */
    public boolean save(Sitting sitting, Draft draft) {
        if (!sitting.isChanged(draft)) {
            return false;
        }
        keep(sitting.next(draft, clock.instant()));
        return true;
    }

    /** Keeps one content of an answer that was written in two places at the same time, instead of all of them. */
    public void choose(Sitting sitting, String field, Content content) {
        keep(sitting.choose(field, content, clock.instant()));
    }

    /** Takes back a choice. @param before the answer as it was, with all that stood beside it */
    public void unchoose(Sitting sitting, String field, Answer before) {
        keep(sitting.unchoose(field, before, clock.instant()));
    }

    /** Deletes an entry or brings it back. */
    public void delete(Entry entry, boolean deleted) {
        // A deletion of what is erased already would take the place of the erasing.
        guide.page(entry.exercise()).filter(e -> entry.deleted() != deleted).ifPresent(exercise ->
                keep(resume(exercise, entry).delete(deleted, clock.instant())));
    }

    /**
     * Brings back what an entry held in an earlier revision. What it holds now stays as a version.
     *
     * @return whether anything differs, and so was saved
     */
    public boolean restore(Entry entry, Revision earlier) {
        Exercise exercise = guide.page(entry.exercise()).orElseThrow();
        Sitting sitting = resume(exercise, entry);
        return save(sitting, Sitting.draftOf(exercise, Merge.of(List.of(earlier))));
    }

    /**
     * Erases an entry and the notes on it for ever. Its files go once that is saved.
     *
     * @param entry as it stands now; what is saved elsewhere later is not erased by it
     */
    public void erase(Entry entry) {
        remarks.eraseOf(entry.id());
        guide.page(entry.exercise()).ifPresent(exercise -> keep(resume(exercise, entry).erase(clock.instant())));
    }

    /** Saving comes first: whatever goes wrong with showing it, the words are on their way to the disk. */
    private void keep(Revision revision) {
        save.accept(revision);
        workbook.add(revision);
    }
}

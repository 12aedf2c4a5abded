package app.steadyground.ui.shell;

import app.steadyground.entry.Entry;
import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Dates;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.pages.Session;
import java.util.function.Consumer;

/**
 * Deletes entries and brings earlier versions back, and offers to undo it. JavaFX thread.
 *
 * @param leave hears of what was deleted, before its page begins anew
 */
record Deleting(Session session, Chapters chapters, Deed deed, Undos undos, Consumer<Entry> leave, Consumer<Place> go) {

    void delete(Entry entry) {
        // As it stands now: what was added since it was shown must be covered, or it would bring the entry back.
        session.delete(session.workbook().entry(entry.id()).orElse(entry), true);
        leave.accept(entry);
        chapters.forget(entry);
        Runnable undo = undos.offer(entry.id(), Texts.get("shell.deleted", Dates.medium(entry.date())), () -> {
            session.workbook().entry(entry.id()).ifPresent(e -> session.delete(e, false));
            go.accept(new Place.Written(entry.id(), false));
        });
        deed.did(undo, () -> session.workbook().entry(entry.id()).filter(e -> !e.deleted()).ifPresent(this::delete));
    }

    /** @param undo brings back what was there before, and leads to it */
    void restored(Entry entry, Runnable undo) {
        undos.offer(entry.id(), Texts.get("versions.restored"), undo);
        go.accept(new Place.Written(entry.id(), false));
    }
}

package app.steadyground.ui.pages;

import app.steadyground.entry.Draft;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Sitting;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Texts;
import app.steadyground.reread.Plain;
import app.steadyground.ui.parts.Key;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/**
 * What a person does with the page or the entry that is open, by a key or by a button. JavaFX thread.
 */
record PageHand(Session session, Consumer<Place> go, Foot foot) {

    /** @param editor the page open for writing; {@code entry} what is saved of it, or what is open for reading */
    void act(Key key, Optional<EntryEditor> editor, Optional<Entry> entry) {
        switch (key) {
            case FINISH -> editor.ifPresent(this::finish);
            case ASIDE -> editor.ifPresent(this::setAside);
            case LAST_TIME -> editor.ifPresent(EntryEditor::unfoldLastTime);
            case DUPLICATE -> saved(editor, entry).ifPresent(this::duplicate);
            case COPY -> saved(editor, entry).ifPresent(this::copy);
            default -> throw new IllegalArgumentException(key + " is no key of a page");
        }
    }

    /** As it stands now, with what was just written. */
    private Optional<Entry> saved(Optional<EntryEditor> editor, Optional<Entry> entry) {
        editor.ifPresent(EntryEditor::flush);
        Optional<Entry> now = editor.map(EntryEditor::item).or(() -> entry.map(Entry::id)).flatMap(session.workbook()::entry);
        if (now.isEmpty() && editor.isPresent()) {
            foot.note(nothing(editor.get()));
        }
        return now;
    }

    /** Saves, and shows the finished page; whoever finishes it need not come back to it. */
    void finish(EntryEditor editor) {
        editor.flush();
        session.workbook().entry(editor.item()).ifPresentOrElse(e -> {
            editor.aside().takeOff();
            go.accept(new Place.Written(e.id(), false));
        }, () -> foot.note(nothing(editor)));
    }

    private static String nothing(EntryEditor editor) {
        return Texts.get(editor.isUnkept() ? "page.finish-unkept" : "page.finish-empty");
    }

    private void setAside(EntryEditor editor) {
        editor.flush();
        editor.aside().toggle();
        foot.note(Texts.get(editor.aside().isOn() ? "aside.said" : "aside.said-off"));
    }

    /** A new entry of today with the same answers. */
    void duplicate(Entry entry) {
        Exercise page = session.guide().page(entry.exercise()).orElse(null);
        if (page == null || !entry.editable()) {
            return;
        }
        Sitting sitting = session.begin(page);
        session.save(sitting, new Draft(session.today(), Sitting.draftOf(page, entry).contents()));
        go.accept(new Place.Written(sitting.item(), true));
        foot.note(Texts.get("entry.duplicated", Dates.medium(entry.date())));
    }

    /** Puts an entry on the system's clipboard, as words. */
    void copy(Entry entry) {
        String title = session.guide().page(entry.exercise()).map(Exercise::title).orElse("");
        ClipboardContent content = new ClipboardContent();
        content.putString(title + "\n" + Dates.full(entry.date()) + "\n\n" + Plain.text(entry, Dates::answered) + "\n");
        Clipboard.getSystemClipboard().setContent(content);
        foot.note(Texts.get("entry.copied"));
    }
}

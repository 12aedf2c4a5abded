package app.steadyground.ui.lock;

import app.steadyground.entry.Content;
import app.steadyground.entry.Draft;
import app.steadyground.entry.Merge;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Sitting;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.FieldKind;
import app.steadyground.ui.pages.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sheet to write on and release: words that are in memory only, until they are kept or let go. JavaFX thread. */
public final class LooseSheet {
    private final Session session;
    private String words = "";
    private Runnable listener = () -> { };

    public LooseSheet(Session session) {
        this.session = session;
    }

    /** @param changed called after each change. One listener. */
    public void onChange(Runnable changed) {
        listener = changed;
    }

    public boolean isEmpty() {
        return words.isBlank();
    }

    String words() {
        return words;
    }

    void write(String now) {
        words = now;
        listener.run();
    }

    /** Forgets the words. */
    public void letGo() {
        write("");
    }

    /** Makes a free page of them, which is saved. @return its id */
    String keep() {
        Sitting sitting = session.begin(session.guide().freePage());
        session.save(sitting, draft(sitting));
        letGo();
        return sitting.item();
    }

    /** In the form of a revision that is never saved, to be sealed in memory. Empty if there are none. */
    public Optional<Revision> revision() {
        if (isEmpty()) {
            return Optional.empty();
        }
        Sitting sitting = session.begin(session.guide().freePage());
        return Optional.of(sitting.next(draft(sitting), session.clock().instant()));
    }

    /** @param revision as {@link #revision} gave it */
    public void bringBack(Revision revision) {
        Draft draft = Sitting.draftOf(session.guide().freePage(), Merge.of(List.of(revision)));
        write(((Content.Text) draft.contents().get(field().id())).text());
    }

    private Draft draft(Sitting sitting) {
        Map<String, Content> contents = new LinkedHashMap<>(sitting.beginning().contents());
        contents.put(field().id(), new Content.Text(FieldKind.LETTER, words));
        return new Draft(sitting.beginning().date(), contents);
    }

    private Field field() {
        Exercise page = session.guide().freePage();
        return page.fields().stream().filter(Field.Letter.class::isInstance).findFirst().orElseThrow();
    }
}

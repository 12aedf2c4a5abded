package app.steadyground.ui.pages;

import app.steadyground.entry.Entry;
import app.steadyground.guide.Flag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of a chapter that are open for writing: coming back to one finds text, caret and history as they were. */
final class OpenEditors {
    private final Session session;
    private final Map<String, EntryEditor> byPage = new HashMap<>();

    OpenEditors(Session session) {
        this.session = session;
    }

    Optional<EntryEditor> of(String page) {
        return Optional.ofNullable(byPage.get(page));
    }

    /** @return that of a page, if it is this item that is open in it */
    Optional<EntryEditor> of(String page, String item) {
        return of(page).filter(e -> e.item().equals(item));
    }

    List<EntryEditor> all() {
        return List.copyOf(byPage.values());
    }

    void put(String page, EntryEditor editor) {
        close(page);
        byPage.put(page, editor);
    }

    void close(String page) {
        of(page).map(EntryEditor::around).ifPresent(Around::close);
        byPage.remove(page);
    }

    void forget(Entry entry) {
        of(entry.exercise(), entry.id()).ifPresent(e -> close(entry.exercise()));
    }

    /** What was written on a page that saves nothing is gone on leaving it, but for a moment to steady oneself. */
    void forgetKeepOff(Place place) {
        boolean backSoon = place.equals(new Place.Page(PageHeader.STEADY));
        List.copyOf(byPage.keySet()).stream().filter(page -> !backSoon && !place.equals(new Place.Page(page))
                && session.guide().page(page).filter(p -> p.has(Flag.KEEP_OFF)).isPresent()).forEach(this::close);
    }
}

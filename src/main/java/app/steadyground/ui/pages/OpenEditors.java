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
        byPage.put(page, editor);
    }

    void close(String page) {
        byPage.remove(page);
    }

    void forget(Entry entry) {
        byPage.values().removeIf(e -> e.item().equals(entry.id()));
    }

    /** What was written on a page that saves nothing is gone on leaving it, but for a moment to steady oneself. */
    void forgetKeepOff(Place place) {
        boolean backSoon = place.equals(new Place.Page(PageHeader.STEADY));
        byPage.keySet().removeIf(page -> !backSoon && !place.equals(new Place.Page(page))
                && session.guide().page(page).filter(p -> p.has(Flag.KEEP_OFF)).isPresent());
    }
}

package app.steadyground.ui.pages;

import app.steadyground.entry.Entry;
import app.steadyground.guide.Flag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What of a chapter is open for writing: its pages, and the notes on an entry. Coming back to one finds text, caret and history as they were. */
public final class OpenEditors {
    private final Session session;
    private final Map<String, EntryEditor> byPage = new HashMap<>();
    private Optional<RemarksView> remarks = Optional.empty();

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

    /** The later notes on the entry that is reread now. */
    RemarksView remarks(Entry entry, Runnable onWaiting) {
        RemarksView view = new RemarksView(session, entry, onWaiting);
        remarks = Optional.of(view);
        return view;
    }

    /** Whether anything that was written is not yet handed on to be saved. */
    public boolean isWaiting() {
        return all().stream().anyMatch(EntryEditor::isWaiting) || remarks.stream().anyMatch(RemarksView::isWaiting);
    }

    /** Whether something is written on a page that keeps nothing unless told to. */
    public boolean isUnkept() {
        return all().stream().anyMatch(EntryEditor::isUnkept);
    }

    /** What is written on such pages. The editors are of no use afterwards. */
    public Stream<Unkept> unkept() {
        return all().stream().flatMap(e -> e.unkept().stream());
    }

    /** Ends whatever goes on by itself, a timer for one. */
    public void closeAll() {
        List.copyOf(byPage.keySet()).forEach(this::close);
    }

    /** Hands on at once what waits to be saved. */
    public void flush() {
        all().forEach(EntryEditor::flush);
        remarks.ifPresent(RemarksView::flush);
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

    /**
     * What was written on a page that saves nothing is gone on leaving it, but for a moment to steady oneself.
     *
     * @param place where the person goes, in this chapter or another
     */
    public void forgetKeepOff(Place place) {
        boolean backSoon = place.equals(new Place.Page(PageHeader.STEADY));
        List.copyOf(byPage.keySet()).stream().filter(page -> !backSoon && !place.equals(new Place.Page(page))
                && session.guide().page(page).filter(p -> p.has(Flag.KEEP_OFF)).isPresent()).forEach(this::close);
    }
}

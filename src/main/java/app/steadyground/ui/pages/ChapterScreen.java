package app.steadyground.ui.pages;

import app.steadyground.entry.Entry;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Sitting;
import app.steadyground.guide.Chapter;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Flag;
import app.steadyground.guide.Texts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;

/** One index tab's content: the list of its pages at the side, the open one beside it. */
public final class ChapterScreen {
    private final Session session;
    private final Optional<Chapter> chapter;
    private final Consumer<Place> go;
    private final Consumer<Entry> delete;
    private final PageList list;
    private final BorderPane node = new BorderPane();
    private final Map<String, String> lastOpen = new HashMap<>();
    /** By page: coming back finds the text, the caret and the undo history as they were. */
    private final Map<String, EntryEditor> editors = new HashMap<>();
    private Runnable onWaiting = () -> { };
    private Consumer<String> say = words -> { };
    private String exercise = "";
    private String item = "";

    /**
     * @param chapter empty for the free pages
     * @param delete deletes an entry, and offers to undo it
     */
    public ChapterScreen(Session session, Optional<Chapter> chapter, Consumer<Place> go, Consumer<Entry> delete) {
        this.session = session;
        this.chapter = chapter;
        this.go = go;
        this.delete = delete;
        List<Exercise> pages = chapter.map(c -> c.pages().toList()).orElse(List.of(session.guide().freePage()));
        this.list = new PageList(session, chapter.map(Chapter::id), pages, go);
        new SideOrTop(node, list.node(), Texts.get("list.fold"));
        node.getStyleClass().add("chapter");
        News.follow(session.workbook(), this::hear);
        chapter.ifPresent(c -> node.getStyleClass().add("sg-chapter-" + (session.guide().chapters().indexOf(c) + 1)));
    }

    public Node node() {
        return node;
    }

    /** Shows a reading, a page or an entry of this chapter; anything else shows the reading, or the free page. */
    public void open(Place place) {
        flush();
        switch (place) {
            case Place.Page p -> openPage(p.exercise());
            case Place.NewEntry p -> session.guide().page(p.exercise()).ifPresent(e -> edit(e, session.begin(e)));
            case Place.Written p -> session.workbook().entry(p.item()).ifPresent(e -> openEntry(e, p));
            case Place.Reading p -> openFirst();
            case Place.Over p -> openFirst();
        }
    }

    /**
     * What was written on a page that saves nothing is gone on leaving it, but for a moment to steady oneself.
     *
     * @param place where the person goes, in this chapter or another
     */
    public void forgetKeepOff(Place place) {
        boolean backSoon = place.equals(new Place.Page(PageHeader.STEADY));
        editors.entrySet().removeIf(e -> !backSoon && !place.equals(new Place.Page(e.getKey()))
                && session.guide().page(e.getKey()).filter(p -> p.has(Flag.KEEP_OFF)).isPresent());
    }

    private void openFirst() {
        if (chapter.isEmpty()) {
            openPage(Exercise.FREE_PAGE);
            return;
        }
        show("", "", ReadingView.of(session.guide(), chapter.get(), go));
    }

    /** The entry last open on the page; else one begun today; else the newest of a page done once; else a new one. */
    private void openPage(String id) {
        Exercise page = session.guide().page(id).orElseThrow();
        List<Entry> entries = session.workbook().of(id);
        if (editors.containsKey(id)) {
            show(id, editors.get(id));
            return;
        }
        Optional<Entry> last = entries.stream().filter(e -> e.id().equals(lastOpen.get(id))).findFirst();
        if (last.isPresent()) {
            openEntry(last.get(), begunToday(last.get()));
        } else if (!entries.isEmpty() && begunToday(entries.getFirst())) {
            openEntry(entries.getFirst(), true);
        } else if (!entries.isEmpty() && page.frequency() == Exercise.Frequency.ONCE) {
            openEntry(entries.getFirst(), false);
        } else {
            edit(page, session.begin(page));
        }
    }

    private boolean begunToday(Entry entry) {
        LocalDate begun = entry.header().created().atZone(session.clock().getZone()).toLocalDate();
        return begun.equals(session.today());
    }

    private void openEntry(Entry entry, Place.Written place) {
        openEntry(entry, place.editing());
        Reveal.soon(node.getCenter(), place.at());
    }

    private void openEntry(Entry entry, boolean editing) {
        Optional<Exercise> page = session.guide().page(entry.exercise());
        if (editing && entry.editable() && page.isPresent()) {
            EntryEditor open = editors.get(entry.exercise());
            if (open != null && open.item().equals(entry.id())) {
                show(entry.exercise(), open);
            } else {
                edit(page.get(), session.resume(page.get(), entry));
            }
            return;
        }
        editors.remove(entry.exercise());
        Node actions = new EntryActions(session, entry, go, delete).node();
        show(entry.exercise(), entry.id(), EntryView.of(session.guide(), entry, actions));
    }

    private void edit(Exercise page, Sitting sitting) {
        EntryEditor editor = new EntryEditor(session, page, sitting, go, this::refresh, () -> onWaiting.run());
        editors.put(page.id(), editor);
        show(page.id(), editor);
    }

    private void show(String page, EntryEditor editor) {
        show(page, editor.item(), editor.node());
        Platform.runLater(editor::focus);
    }

    private void show(String newExercise, String newItem, Node content) {
        exercise = newExercise;
        item = newItem;
        lastOpen.put(newExercise, newItem);
        // What has it may be taken away now.
        boolean keyboardHere = Keyboard.in(node).isPresent();
        node.setCenter(content);
        refresh();
        if (keyboardHere) {
            focus();
        }
    }

    /** Puts the keyboard where it was on what is open. */
    public void focus() {
        if (isEditing()) {
            Platform.runLater(editors.get(exercise)::focus);
        } else {
            Platform.runLater(node.getCenter()::requestFocus);
        }
    }

    /** What is open shows what was written elsewhere; the list does too, if it is in sight. */
    private void hear(Set<String> items) {
        for (EntryEditor editor : List.copyOf(editors.values())) {
            session.workbook().entry(editor.item()).filter(e -> items.contains(e.id())).ifPresent(e -> hear(editor, e));
        }
        if (node.getScene() != null) {
            session.workbook().entry(item).filter(e -> items.contains(e.id()) && !isEditing()).ifPresent(this::reread);
            refresh();
        }
    }

    private void hear(EntryEditor editor, Entry entry) {
        if (editor.hear(entry)) {
            if (session.workbook().heads(entry.id()).stream().anyMatch(Revision::isErased)) {
                forget(entry);
                say.accept(Texts.get("news.erased"));
            } else if (session.workbook().entry(entry.id()).filter(Entry::deleted).isPresent()) {
                say.accept(Texts.get("news.deleted-open"));
            }
        }
    }

    private boolean isEditing() {
        return editors.containsKey(exercise) && editors.get(exercise).item().equals(item);
    }

    /** Shows an entry anew that is open for reading, where the reader is. */
    private void reread(Entry entry) {
        if (entry.deleted()) {
            forget(entry);
            say.accept(Texts.get("news.deleted"));
        } else if (node.getCenter() instanceof ScrollPane before) {
            openEntry(entry, false);
            Steady.at(before, (ScrollPane) node.getCenter());
        }
    }

    /** @param listener gets sentences that are to be said at the foot of the window */
    public void onSaying(Consumer<String> listener) {
        say = listener;
    }

    /** Lists the pages and entries anew. */
    public void refresh() {
        list.show(exercise, item);
    }

    /** @param listener called when {@link #isWaiting} may have changed */
    public void onWaiting(Runnable listener) {
        onWaiting = listener;
    }

    /** Whether anything that was written is not yet handed on to be saved. */
    public boolean isWaiting() {
        return editors.values().stream().anyMatch(EntryEditor::isWaiting);
    }

    /** Whether something is written on a page that keeps nothing unless told to. */
    public boolean isUnkept() {
        return editors.values().stream().anyMatch(EntryEditor::isUnkept);
    }

    /** Hands on at once what waits to be saved. */
    public void flush() {
        editors.values().forEach(EntryEditor::flush);
    }

    /** After an entry is deleted: its page begins anew. */
    public void forget(Entry entry) {
        editors.values().removeIf(e -> e.item().equals(entry.id()));
        if (item.equals(entry.id())) {
            openPage(entry.exercise());
        }
        refresh();
    }

    /** The page that is open; empty for the reading. */
    public Optional<String> openExercise() {
        return Optional.of(exercise).filter(e -> !e.isEmpty());
    }
}

package app.steadyground.ui.pages;

import app.steadyground.entry.Draft;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Sitting;
import app.steadyground.guide.Chapter;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Flag;
import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Key;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
    private final OpenEditors editors;
    private final PageHand hand;
    private final Runnable onWaiting;
    private final Foot foot;
    private String exercise = "";
    private String item = "";

    /**
     * @param chapter empty for the free pages
     * @param delete deletes an entry, and offers to undo it
     * @param onWaiting called when what waits to be saved may have changed
     * @param foot of the window
     */
    public ChapterScreen(Session session, Optional<Chapter> chapter, Consumer<Place> go, Consumer<Entry> delete, Runnable onWaiting, Foot foot) {
        this.session = session;
        this.chapter = chapter;
        this.go = go;
        this.delete = delete;
        this.onWaiting = onWaiting;
        this.foot = foot;
        this.editors = new OpenEditors(session);
        this.hand = new PageHand(session, go, foot);
        List<Exercise> pages = chapter.map(c -> c.pages().toList()).orElse(List.of(session.guide().freePage()));
        this.list = new PageList(session, chapter.map(Chapter::id), pages, go);
        list.standIn(new SideOrTop(node, list.node(), Texts.get("list.fold")));
        node.getStyleClass().add("chapter");
        News.follow(session.workbook(), this::hear);
        node.getStyleClass().add(chapter.map(c -> "sg-chapter-" + (session.guide().chapters().indexOf(c) + 1)).orElse("sg-chapter-free"));
    }

    public Node node() {
        return node;
    }

    /** What stands beside the list. */
    public Node open() {
        return node.getCenter();
    }

    /** Shows a reading, a page or an entry of this chapter; anything else shows the reading, or the free page. */
    public void open(Place place) {
        editors.flush();
        if (place instanceof Place.Page(String id)) {
            openPage(id);
        } else if (place instanceof Place.NewEntry(String id)) {
            session.guide().page(id).ifPresent(e -> edit(e, session.begin(e)));
        } else if (place instanceof Place.Written written) {
            session.workbook().entry(written.item()).ifPresent(e -> {
                openEntry(e, written.editing());
                Reveal.soon(node.getCenter(), written.at()); });
        } else {
            openFirst();
        }
    }

    /** What of this chapter is open for writing. */
    public OpenEditors editors() {
        return editors;
    }

    /** Where exactly the person is in this chapter. */
    public Place place() {
        boolean writing = editing().isPresent();
        return exercise.isEmpty() ? new Place.Reading(chapter.orElseThrow().id())
                : !writing || session.workbook().entry(item).isPresent() ? new Place.Written(item, writing)
                : editing().get().isUnkept() ? new Place.Page(exercise) : new Place.NewEntry(exercise);
    }

    /** Puts back what was written on a page that keeps nothing, to be found when the page is gone to. */
    public void bringBack(Unkept unkept) {
        session.guide().page(unkept.exercise()).ifPresent(p -> editor(p, session.begin(p), unkept.draft(p)));
    }

    private void openFirst() {
        chapter.ifPresentOrElse(c -> show("", "", ReadingView.of(session.guide(), c, go)), () -> openPage(Exercise.FREE_PAGE));
    }

    /** The entry last open on the page; else one begun today; else the newest of a page done once; else a new one. */
    private void openPage(String id) {
        Exercise page = session.guide().page(id).orElseThrow();
        List<Entry> entries = session.workbook().of(id);
        if (editors.of(id).isPresent()) {
            show(id, editors.of(id).get());
            return;
        }
        Optional<Entry> last = entries.stream().filter(e -> e.id().equals(lastOpen.get(id))).findFirst();
        if (last.isPresent()) {
            // It was read last, or its editor would be there.
            openEntry(last.get(), false);
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

    private void openEntry(Entry entry, boolean editing) {
        Optional<Exercise> page = session.guide().page(entry.exercise());
        if (editing && entry.editable() && page.isPresent()) {
            editors.of(entry.exercise(), entry.id()).ifPresentOrElse(open -> show(entry.exercise(), open),
                    () -> edit(page.get(), session.resume(page.get(), entry)));
            return;
        }
        editors.close(entry.exercise());
        Node actions = new EntryActions(session, entry, go, delete, hand).node();
        Node notes = editors.remarks(entry, onWaiting).node();
        show(entry.exercise(), entry.id(), EntryView.of(session.guide(), entry, actions, notes));
    }

    private void edit(Exercise page, Sitting sitting) {
        show(page.id(), editor(page, sitting, sitting.beginning()));
    }

    private EntryEditor editor(Exercise page, Sitting sitting, Draft shown) {
        EntryEditor editor = new EntryEditor(session, page, sitting, shown, go, this::refresh, onWaiting);
        PageFoot.add(editor, page, hand);
        editors.put(page.id(), editor);
        return editor;
    }

    private void show(String page, EntryEditor editor) {
        show(page, editor.item(), editor.node());
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
        Keyboard.whenShown(node, () -> editing().ifPresentOrElse(EntryEditor::focus, node.getCenter()::requestFocus));
    }

    /** Leads the keyboard from what is open to the list of pages. @return whether it was there */
    public boolean leave() {
        boolean there = Keyboard.in(node.getCenter()).isPresent();
        if (there) {
            list.focusOpen();
        }
        return there;
    }

    /** Does what a key means for the page that is open. */
    public void act(Key key) {
        hand.act(key, editing(), session.workbook().entry(item));
    }

    /** What is open shows what was written elsewhere; the list does too, if it is in sight. */
    private void hear(Set<String> items) {
        for (EntryEditor editor : editors.all()) {
            session.workbook().entry(editor.item()).filter(e -> items.contains(e.id())).ifPresent(e -> hear(editor, e));
        }
        if (node.getScene() != null) {
            session.workbook().entry(item).filter(e -> items.contains(e.id()) && editing().isEmpty()).ifPresent(this::reread);
            refresh();
        }
    }

    private void hear(EntryEditor editor, Entry entry) {
        if (editor.hear(entry)) {
            if (session.workbook().heads(entry.id()).stream().anyMatch(Revision::isErased)) {
                forget(entry);
                foot.say(Texts.get("news.erased"));
            } else if (session.workbook().entry(entry.id()).filter(Entry::deleted).isPresent()) {
                foot.say(Texts.get("news.deleted-open"));
            }
        }
    }

    private Optional<EntryEditor> editing() {
        return editors.of(exercise, item);
    }

    /** Shows an entry anew that is open for reading, where the reader is. */
    private void reread(Entry entry) {
        if (entry.deleted()) {
            forget(entry);
            foot.say(Texts.get("news.deleted"));
        } else if (node.getCenter() instanceof ScrollPane before) {
            openEntry(entry, false);
            Steady.at(before, (ScrollPane) node.getCenter());
        }
    }

    /** Lists the pages and entries anew. */
    public void refresh() {
        list.show(exercise, item);
    }

    /** After an entry is deleted: its page begins anew. */
    public void forget(Entry entry) {
        editors.forget(entry);
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

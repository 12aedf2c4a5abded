package app.steadyground.ui.pages;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Content;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Draft;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Moment;
import app.steadyground.entry.Sitting;
import app.steadyground.entry.Union;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.Flag;
import app.steadyground.guide.Texts;
import app.steadyground.reread.Names;
import app.steadyground.ui.fields.FieldEditor;
import app.steadyground.ui.fields.FieldEditors;
import app.steadyground.ui.fields.History;
import app.steadyground.ui.fields.NameSuggestions;
import app.steadyground.ui.parts.Unrolled;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** A page open for writing. Saves by itself, a moment after each change; a keep-off page only when told to. */
final class EntryEditor {
    /** So many questions, with all that stands above them, fill a window. */
    private static final int IN_SIGHT = 3;

    private final Session session;
    private final Exercise exercise;
    private final Sitting sitting;
    private final List<FieldBlock> blocks = new ArrayList<>();
    private final History history = new History();
    private final DateLine date;
    private final MessagePanels messages;
    private final Autosave autosave = new Autosave(this::save);
    private final Runnable onSaved;
    private final Runnable onWaiting;
    private final Arrivals arrivals;
    private final Aside aside;
    private final LastTime lastTime;
    private final Around around = new Around();
    private final ScrollPane node;
    private final Draft shown;
    private Node lastFocus;
    private boolean kept;

    /**
     * @param shown what stands on it to begin with
     * @param onSaved called when something was handed on to be saved
     * @param onWaiting called when {@link #isWaiting} may have changed
     */
    EntryEditor(Session session, Exercise exercise, Sitting sitting, Draft shown, Consumer<Place> go, Runnable onSaved, Runnable onWaiting) {
        this.session = session;
        this.exercise = exercise;
        this.sitting = sitting;
        this.shown = shown;
        this.onSaved = onSaved;
        this.onWaiting = onWaiting;
        this.kept = !exercise.has(Flag.KEEP_OFF) || session.workbook().entry(sitting.item()).isPresent();
        this.date = new DateLine(history, sitting.header().date());
        Unrolled column = new Unrolled(IN_SIGHT);
        column.getChildren().addAll(PageHeader.of(session.guide(), exercise, go));
        this.messages = new MessagePanels(session, exercise, go);
        this.aside = new Aside(session, exercise.id(), sitting.item());
        this.lastTime = new LastTime(session, exercise, sitting.header());
        column.getChildren().addAll(DeletedElsewhere.hint(session, sitting.item()));
        date.show(shown.date(), this::changed);
        column.getChildren().addAll(around.top(), aside.notice(), date.node(), messages.top());
        exercise.fields().forEach(f -> addBlock(f, column));
        if (!kept) {
            column.add(new KeepBar(this::keep)::node);
        }
        column.add(around::foot);
        node = Column.scroll(column);
        aside.standOn(node);
        arrivals = new Arrivals(session, sitting, blocks, date.editor(), autosave::now, this::choose);
        arrivals.watch(node);
        history.listen(node);
        session.workbook().entry(sitting.item()).ifPresent(arrivals::showOthers);
        showMessages();
    }

    private void addBlock(Field field, Unrolled column) {
        Content content = shown.contents().get(field.id());
        if (content == null) {
            // Written by a later version in a form this one cannot edit; it is kept as it is.
            column.add(() -> Column.text(field.prompt(), "sg-prompt"));
            column.add(() -> Column.text(Texts.get("page.newer-answer"), "sg-muted"));
            return;
        }
        boolean carried = session.workbook().entry(sitting.item()).isEmpty() && field.carry() && !Contents.isBlank(content);
        FieldEditor editor = history.of(FieldEditors.of(field, session.guide().feelings(), session.ids()));
        FieldBlock block = new FieldBlock(field, editor, content, carried ? Texts.get("page.carried") : "",
                new Union(session.ids()));
        editor.onChange(this::changed);
        lastTime.of(field).ifPresent(block::offerLast);
        if (Names.groups(exercise, field.id())) {
            NameSuggestions.offer(editor, () -> Names.used(session.guide(), session.workbook().entries()));
        }
        blocks.add(block);
        column.add(block::node);
    }

    Node node() {
        return node;
    }

    String item() {
        return sitting.item();
    }

    Draft draft() {
        Map<String, Content> contents = new LinkedHashMap<>();
        blocks.forEach(b -> contents.put(b.id(), b.editor().content()));
        return new Draft(date.day(), contents);
    }

    /** Saving comes first: whatever goes wrong with the messages, the words are taken care of. */
    private void changed() {
        if (kept) {
            autosave.changed();
        }
        onWaiting.run();
        showMessages();
    }

    /** Whether something was changed, or is being typed, that is not yet handed on to be saved. */
    boolean isWaiting() {
        return autosave.isWaiting() || kept && blocks.stream().anyMatch(b -> b.editor().isLoose());
    }

    /** Whether something is written here that is kept only if the person says so. */
    boolean isUnkept() {
        return !kept && sitting.isChanged(draft());
    }

    /** What would be gone with this editor. It is of no use afterwards. */
    Optional<Unkept> unkept() {
        return isUnkept() || isWaiting() ? Optional.of(new Unkept(sitting.next(draft(), session.clock().instant()))) : Optional.empty();
    }

    private void showMessages() {
        messages.show(this::moment, blocks);
    }

    private Moment moment() {
        Draft draft = draft();
        return new Moment(sitting.item(), exercise.id(), draft.date(), sitting.header().created(), draft.contents());
    }

    private void keep() {
        kept = true;
        save();
    }

    private void save() {
        boolean saved = session.save(sitting, draft());
        onWaiting.run();
        if (saved) {
            session.workbook().entry(sitting.item()).ifPresent(arrivals::showOthers);
            onSaved.run();
        }
    }

    /** Something of this item has come, from here or from elsewhere. @return whether it was news */
    boolean hear(Entry entry) {
        boolean news = arrivals.hear(entry);
        if (news) {
            showMessages();
        }
        return news;
    }

    /** Of what was written in two places, one stays. */
    private void choose(FieldBlock block, Content content) {
        autosave.now();
        Answer before = session.workbook().entry(sitting.item()).orElseThrow().answers().get(block.id());
        Choice choice = new Choice(session, sitting, block, content, before, autosave::now, this::chosen);
        choice.forth();
        history.did(choice);
    }

    private void chosen() {
        session.workbook().entry(sitting.item()).ifPresent(arrivals::showOthers);
        showMessages();
        onSaved.run();
    }

    /** Shows what was answered last time to the question that has the keyboard, or puts it away again. */
    void unfoldLastTime() {
        blocks.stream().filter(b -> b.node().isFocusWithin()).findFirst().or(() -> blocks.stream().findFirst())
                .ifPresent(b -> Steady.during(node, b::unfoldLast));
    }

    Around around() {
        return around;
    }

    Aside aside() {
        return aside;
    }

    /** Saves at once what waits to be saved, and notes where the keyboard was. */
    void flush() {
        blocks.forEach(b -> b.editor().takeUp());
        autosave.now();
        lastFocus = Keyboard.in(node).orElse(lastFocus);
    }

    /** Puts the keyboard where it was last, or on the first question. */
    void focus() {
        // A scroll pane takes its content into the scene only once it has been dressed.
        node.applyCss();
        node.layout();
        if (lastFocus != null) {
            Unrolled.complete(node);
            lastFocus.requestFocus();
        } else if (!blocks.isEmpty()) {
            blocks.getFirst().begin();
        }
    }
}

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
import app.steadyground.ui.fields.FieldEditor;
import app.steadyground.ui.fields.FieldEditors;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A page open for writing. Saves by itself, a moment after each change; a keep-off page only when told to. */
final class EntryEditor {
    private final Session session;
    private final Exercise exercise;
    private final Sitting sitting;
    private final List<FieldBlock> blocks = new ArrayList<>();
    private final FieldEditor date;
    private final MessagePanels messages;
    private final Autosave autosave = new Autosave(this::save);
    private final Runnable onSaved;
    private final Runnable onWaiting;
    private final ScrollPane node;
    private Node lastFocus;
    private boolean kept;

    /**
     * @param onSaved called when something was handed on to be saved
     * @param onWaiting called when {@link #isWaiting} may have changed
     */
    EntryEditor(Session session, Exercise exercise, Sitting sitting, Consumer<Place> go, Runnable onSaved, Runnable onWaiting) {
        this.session = session;
        this.exercise = exercise;
        this.sitting = sitting;
        this.onSaved = onSaved;
        this.onWaiting = onWaiting;
        this.kept = !exercise.has(Flag.KEEP_OFF) || session.workbook().entry(sitting.item()).isPresent();
        this.date = FieldEditors.date(Texts.get("page.date"),
                () -> Texts.get("page.date-kept", Dates.medium(sitting.header().date())));
        VBox column = new VBox();
        column.getChildren().addAll(PageHeader.of(session.guide(), exercise, go));
        this.messages = new MessagePanels(session, exercise, go);
        column.getChildren().addAll(dateLine(), messages.top());
        exercise.fields().forEach(f -> addBlock(f, column));
        if (!kept) {
            column.getChildren().add(new KeepBar(this::keep).node());
        }
        node = Column.scroll(column);
        showMessages();
    }

    private Node dateLine() {
        Label label = new Label(Texts.get("page.date"));
        label.getStyleClass().add("sg-muted");
        label.setLabelFor(date.node());
        label.setMinWidth(Label.USE_PREF_SIZE);
        date.show(new Content.Day(sitting.beginning().date().toString()));
        date.onChange(this::changed);
        HBox line = new HBox(label, date.node());
        line.getStyleClass().add("date-line");
        return line;
    }

    private void addBlock(Field field, VBox column) {
        Content content = sitting.beginning().contents().get(field.id());
        Optional<Entry> entry = session.workbook().entry(sitting.item());
        if (content == null) {
            // Written by a later version in a form this one cannot edit; it is kept as it is.
            column.getChildren().addAll(Column.text(field.prompt(), "sg-prompt"), Column.text(Texts.get("page.newer-answer"), "sg-muted"));
            return;
        }
        boolean carried = entry.isEmpty() && field.carry() && !Contents.isBlank(content);
        FieldEditor editor = FieldEditors.of(field, session.guide().feelings(), session.ids());
        FieldBlock block = new FieldBlock(field, editor, content, carried ? Texts.get("page.carried") : "",
                new Union(session.ids()));
        entry.map(e -> e.answers().get(field.id()))
                .ifPresent(a -> block.showOthers(a.others(), chosen -> choose(block, chosen)));
        editor.onChange(this::changed);
        blocks.add(block);
        column.getChildren().add(block.node());
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
        return new Draft(day(), contents);
    }

    /** The date typed, or the one the entry had where what is typed is no date. */
    private LocalDate day() {
        try {
            return LocalDate.parse(((Content.Day) date.content()).text());
        } catch (DateTimeParseException e) {
            return sitting.header().date();
        }
    }

    /** Saving comes first: whatever goes wrong with the messages, the words are taken care of. */
    private void changed() {
        if (kept) {
            autosave.changed();
            onWaiting.run();
        }
        showMessages();
    }

    /** Whether something was changed that is not yet handed on to be saved. */
    boolean isWaiting() {
        return autosave.isWaiting();
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
            onSaved.run();
        }
    }

    /** Shows what has come from elsewhere, but where the keyboard is, and where something else is written here. */
    void takeIn() {
        autosave.now();
        Entry entry = session.workbook().entry(sitting.item()).orElseThrow();
        Set<String> kept = new HashSet<>();
        if (hasKeyboard(date.node())) {
            kept.add(Sitting.DATE);
        }
        for (FieldBlock block : blocks) {
            Answer answer = entry.answers().get(block.id());
            if (answer != null && !block.takeIn(answer, hasKeyboard(block.node()), chosen -> choose(block, chosen))) {
                kept.add(block.id());
            }
        }
        sitting.takeIn(entry, kept);
        if (!kept.contains(Sitting.DATE)) {
            date.show(new Content.Day(entry.date().toString()));
        }
        showMessages();
    }

    private boolean hasKeyboard(Node part) {
        Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
        while (owner != null && owner != part) {
            owner = owner.getParent();
        }
        return owner != null;
    }

    /** Of what was written in two places, one stays; what else was changed on the page is saved first. */
    private void choose(FieldBlock block, Content content) {
        autosave.now();
        session.choose(sitting, block.id(), content);
        block.chosen(content);
        showMessages();
        onSaved.run();
    }

    /** Saves at once what waits to be saved, and notes where the keyboard was. */
    void flush() {
        autosave.now();
        Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
        for (Node n = owner; n != null; n = n.getParent()) {
            if (n == node) {
                lastFocus = owner;
            }
        }
    }

    /** Puts the keyboard where it was last, or on the first question. */
    void focus() {
        // A scroll pane takes its content into the scene only once it has been dressed.
        node.applyCss();
        node.layout();
        if (lastFocus != null) {
            lastFocus.requestFocus();
        } else if (!blocks.isEmpty()) {
            blocks.getFirst().editor().focus();
        }
    }
}

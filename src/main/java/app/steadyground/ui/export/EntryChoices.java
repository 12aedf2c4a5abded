package app.steadyground.ui.export;

import app.steadyground.entry.Content;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Entry;
import app.steadyground.guide.Field;
import app.steadyground.guide.Texts;
import app.steadyground.reread.Match;
import app.steadyground.reread.Search;
import app.steadyground.reread.Writings;
import app.steadyground.ui.fields.FieldEditor;
import app.steadyground.ui.fields.FieldEditors;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.pages.Marks;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.parts.Direction;
import app.steadyground.ui.parts.Named;
import app.steadyground.ui.work.Latest;
import app.steadyground.ui.work.Work;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Which entries of the pages: of some days, those kept near, those with some words, or single ones. JavaFX thread. */
final class EntryChoices {
    private final Session session;
    private final Search search;
    private final Latest<Set<String>> latest;
    private final FieldEditor from;
    private final FieldEditor until;
    private final CheckBox near;
    private final TextField words = new TextField();
    private final EntryPicker picker;
    private final VBox node;
    /** What has the words; nothing while it is looked for. */
    private Optional<Set<String>> found = Optional.empty();

    EntryChoices(Session session, Search search, Work work, Runnable changed) {
        this.session = session;
        this.search = search;
        latest = new Latest<>(work, ids -> {
            found = Optional.of(ids);
            changed.run();
        }, changed);
        from = day("from");
        until = day("until");
        from.onChange(changed);
        until.onChange(changed);
        near = Remembered.box(Texts.get("export.near"), false, changed);
        Direction.follow(words);
        words.setPromptText(Texts.get("export.words"));
        Named.name(words, Texts.get("export.words"));
        words.textProperty().addListener(o -> {
            found = Optional.empty();
            changed.run();
            if (!words.getText().isBlank()) {
                find();
            }
        });
        picker = new EntryPicker(session.guide(), session.workbook().entries(), changed);
        TitledPane single = new TitledPane(Texts.get("export.single-entries"), picker.node());
        single.setExpanded(false);
        single.setAnimated(false);
        FlowPane days = new FlowPane(labelled("export.from", from), labelled("export.until", until));
        days.getStyleClass().add("actions");
        VBox others = new VBox(near, words, single);
        others.getStyleClass().add("choices");
        node = new VBox(Column.text(Texts.get("export.days"), "sg-prompt"), days, others);
        node.getStyleClass().add("field-block");
    }

    private void find() {
        Writings writings = Writings.of(session.workbook());
        String text = words.getText();
        latest.want(() -> search.find(writings, text).stream().map(Match::entry).map(Entry::id).collect(Collectors.toSet()));
    }

    Node node() {
        return node;
    }

    Optional<LocalDate> from() {
        return date(from);
    }

    Optional<LocalDate> until() {
        return date(until);
    }

    /** Whether what is typed for a day is one; else more would be printed than is wanted. */
    boolean areDaysClear() {
        return Stream.of(from, until).allMatch(d -> Contents.isBlank(d.content()) || date(d).isPresent());
    }

    /** Ids of single entries that were ticked; empty for none, which means that all are wanted. */
    Set<String> single() {
        return picker.chosen().stream().map(Entry::id).collect(Collectors.toSet());
    }

    /** Those that are kept near and have the words, as far as that is asked. */
    List<Entry> of(List<Entry> entries) {
        Set<String> having = found.orElse(Set.of());
        return entries.stream().filter(e -> !near.isSelected() || Marks.isMarked(session, e.id()))
                .filter(e -> words.getText().isBlank() || having.contains(e.id())).toList();
    }

    private static Optional<LocalDate> date(FieldEditor editor) {
        try {
            return Optional.of(LocalDate.parse(((Content.Day) editor.content()).text()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Node labelled(String key, FieldEditor editor) {
        return new VBox(Column.text(Texts.get(key), "sg-muted"), editor.node());
    }

    private FieldEditor day(String id) {
        return FieldEditors.of(new Field.Day(id, id, false), List.of(), session.ids());
    }
}

package app.steadyground.ui.export;

import app.steadyground.entry.Content;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Ids;
import app.steadyground.export.ExportRequest;
import app.steadyground.export.Kind;
import app.steadyground.export.page.Paper;
import app.steadyground.guide.Chapter;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.ui.fields.FieldEditor;
import app.steadyground.ui.fields.FieldEditors;
import app.steadyground.ui.pages.Column;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What is to be printed: which chapters, which days, with readings or without, on which paper. */
final class ExportChoices {
    private final Guide guide;
    private final Map<Chapter, CheckBox> chapters = new LinkedHashMap<>();
    private final CheckBox freePages = box(Texts.get("export.free-pages"), true);
    private final CheckBox readings = box(Texts.get("export.readings"), true);
    private final CheckBox trends = box(Texts.get("export.trends"), true);
    private final CheckBox notes = box(Texts.get("export.notes"), true);
    private final CheckBox keepOff = box(Texts.get("export.keep-off"), false);
    private final RadioButton letter = new RadioButton(Texts.get("export.letter"));
    private final FieldEditor from = day("from");
    private final FieldEditor until = day("until");
    private final MannerChoices manner;
    private final VBox node = new VBox();
    private final KindChoices kinds;

    ExportChoices(Guide guide, ExportMemory memory, Runnable changed) {
        this.guide = guide;
        this.manner = new MannerChoices(changed);
        ToggleGroup papers = new ToggleGroup();
        RadioButton a4 = new RadioButton(Texts.get("export.a4"));
        a4.setToggleGroup(papers);
        letter.setToggleGroup(papers);
        papers.selectToggle(memory.paper() == Paper.A4 ? a4 : letter);
        papers.selectedToggleProperty().addListener(o -> memory.setPaper(paper()));
        VBox boxes = new VBox();
        boxes.getStyleClass().add("choices");
        for (Chapter chapter : guide.chapters()) {
            CheckBox box = box(chapter.title(), true);
            chapters.put(chapter, box);
            boxes.getChildren().add(box);
        }
        boxes.getChildren().add(freePages);
        Label whichDays = Column.text(Texts.get("export.days"), "sg-prompt");
        FlowPane days = new FlowPane(labelled("export.from", from), labelled("export.until", until));
        days.getStyleClass().add("actions");
        VBox what = new VBox(readings, trends, notes, keepOff);
        what.getStyleClass().add("choices");
        FlowPane paper = new FlowPane(a4, letter);
        paper.getStyleClass().add("actions");
        node.getStyleClass().add("field-block");
        kinds = new KindChoices(() -> {
            // Papers to fill in are of no day.
            Stream.of(whichDays, days, trends, notes).forEach(n -> show(n, isWritten()));
            changed.run();
        });
        node.getChildren().addAll(kinds.node(), Column.text(Texts.get("export.what"), "sg-prompt"), boxes, whichDays, days,
                Column.text(Texts.get("export.with"), "sg-prompt"), what, Column.text(Texts.get("export.paper"), "sg-prompt"), paper,
                Column.text(Texts.get("export.manner"), "sg-prompt"), manner.node());
        Stream.concat(chapters.values().stream(), Stream.of(freePages, readings, trends, notes, keepOff))
                .forEach(b -> b.selectedProperty().addListener(o -> changed.run()));
        from.onChange(changed);
        until.onChange(changed);
    }

    private static void show(Node part, boolean now) {
        part.setVisible(now);
        part.setManaged(now);
    }

    Node node() {
        return node;
    }

    /** Whether what was written is wanted, and not papers to fill in. */
    private boolean isWritten() {
        return kinds.kind() == Kind.COMPLETED;
    }

    ExportRequest request() {
        Set<String> pages = new HashSet<>();
        chapters.forEach((chapter, box) -> {
            if (box.isSelected()) {
                chapter.pages().forEach(p -> pages.add(p.id()));
            }
        });
        if (freePages.isSelected()) {
            pages.add(Exercise.FREE_PAGE);
        }
        boolean all = pages.size() == guide.pages().count();
        // An empty set would mean all pages; a name no page has means none.
        Set<String> wanted = all ? Set.of() : pages.isEmpty() ? Set.of("-") : pages;
        return new ExportRequest(kinds.kind(), paper(), wanted, Set.of(), date(from), date(until), readings.isSelected(), keepOff.isSelected())
                .withManner(manner.manner()).withTrends(trends.isSelected());
    }

    /** Whether notes that were added later go along. */
    boolean notes() {
        return notes.isSelected();
    }

    /** Whether what is typed for a day is one; else more would be printed than is wanted. */
    boolean areDaysClear() {
        return !isWritten() || Stream.of(from, until).allMatch(d -> Contents.isBlank(d.content()) || date(d).isPresent());
    }

    private Paper paper() {
        return letter.isSelected() ? Paper.LETTER : Paper.A4;
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

    private static FieldEditor day(String id) {
        return FieldEditors.of(new Field.Day(id, id, false), List.of(), Ids.secure());
    }

    private static CheckBox box(String text, boolean selected) {
        CheckBox box = new CheckBox(text);
        box.setSelected(selected);
        box.setWrapText(true);
        return box;
    }
}

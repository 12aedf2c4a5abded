package app.steadyground.ui.export;

import app.steadyground.export.ExportRequest;
import app.steadyground.export.Kind;
import app.steadyground.export.page.Paper;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.parts.Option;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What is to be printed: which pages and entries, with readings or without, on which paper. JavaFX thread. */
final class ExportChoices {
    private final KindChoices kinds;
    private final PageChoices pages;
    private final EntryChoices entries;
    private final CheckBox readings;
    private final CheckBox trends;
    private final CheckBox notes;
    private final CheckBox keepOff;
    private final Option letter = new Option(Texts.get("export.letter"));
    private final MannerChoices manner;
    private final VBox node = new VBox();

    ExportChoices(Guide guide, ExportMemory memory, EntryChoices entries, Runnable changed) {
        this.entries = entries;
        pages = new PageChoices(guide, changed);
        manner = new MannerChoices(memory, changed);
        readings = Remembered.box(memory, "export-readings", Texts.get("export.readings"), true, changed);
        trends = Remembered.box(memory, "export-trends", Texts.get("export.trends"), true, changed);
        notes = Remembered.box(memory, "export-notes", Texts.get("export.notes"), true, changed);
        // Asked anew each time: such pages were kept off paper for a reason.
        keepOff = Remembered.box(Texts.get("export.keep-off"), false, changed);
        Option a4 = new Option(Texts.get("export.a4"));
        ToggleGroup papers = new ToggleGroup();
        papers.getToggles().setAll(a4, letter);
        papers.selectToggle(memory.paper() == Paper.A4 ? a4 : letter);
        papers.selectedToggleProperty().addListener(o -> {
            memory.setPaper(paper());
            changed.run();
        });
        VBox what = new VBox(readings, trends, notes, keepOff);
        what.getStyleClass().add("choices");
        FlowPane paper = new FlowPane(a4, letter);
        paper.getStyleClass().add("actions");
        node.getStyleClass().add("field-block");
        kinds = new KindChoices(memory, () -> {
            showForKind();
            changed.run();
        });
        node.getChildren().addAll(kinds.node(), Column.text(Texts.get("export.what"), "sg-prompt"), pages.node(), entries.node(),
                Column.text(Texts.get("export.with"), "sg-prompt"), what, Column.text(Texts.get("export.paper"), "sg-prompt"), paper,
                Column.text(Texts.get("export.manner"), "sg-prompt"), manner.node());
        showForKind();
    }

    /** Papers to fill in are of no day. */
    private void showForKind() {
        Stream.of(entries.node(), trends, notes).forEach(part -> {
            part.setVisible(isWritten());
            part.setManaged(isWritten());
        });
    }

    Node node() {
        return node;
    }

    /** Whether what was written is wanted, and not papers to fill in. */
    private boolean isWritten() {
        return kinds.kind() == Kind.COMPLETED;
    }

    ExportRequest request() {
        return new ExportRequest(kinds.kind(), paper(), pages.wanted(), isWritten() ? entries.single() : Set.of(),
                isWritten() ? entries.from() : Optional.empty(), isWritten() ? entries.until() : Optional.empty(),
                readings.isSelected(), keepOff.isSelected()).withManner(manner.manner()).withTrends(trends.isSelected());
    }

    /** Whether notes that were added later go along. */
    boolean notes() {
        return notes.isSelected();
    }

    boolean areDaysClear() {
        return !isWritten() || entries.areDaysClear();
    }

    private Paper paper() {
        return letter.isSelected() ? Paper.LETTER : Paper.A4;
    }
}

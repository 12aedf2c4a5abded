package app.steadyground.ui.share;

import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Remarks;
import app.steadyground.export.ExportRequest;
import app.steadyground.export.LaterNotes;
import app.steadyground.export.page.Paper;
import app.steadyground.export.share.Disguise;
import app.steadyground.guide.Field;
import app.steadyground.guide.Texts;
import app.steadyground.ui.export.ExportMemory;
import app.steadyground.ui.export.Outlet;
import app.steadyground.ui.fields.FieldEditor;
import app.steadyground.ui.fields.FieldEditors;
import app.steadyground.ui.pages.CautionNote;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.work.Work;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** For someone who helps me: chosen entries, one page in front, and other names. The workbook stays as it is. */
public final class ShareScreen {
    private static final Duration AFTER_TYPING = Duration.millis(400);

    private final Session session;
    private final Work work;
    private final ExportMemory memory;
    private final EntryPicker entries;
    private final FieldEditor front;
    private final CheckBox trends = new CheckBox(Texts.get("share.trends"));
    private final CheckBox notes = new CheckBox(Texts.get("share.notes"));
    private final NamesList names;
    private final NamePlaces places;
    private final PauseTransition soon = new PauseTransition(AFTER_TYPING);
    private final FlowPane buttons = new FlowPane();
    private final Button cancel = new Button(Texts.get("export.cancel"));
    private final ProgressBar progress = new ProgressBar();
    private final Label count = Column.text("", "sg-muted");
    private final Label told = Column.text("", "told");
    private final FlowPane after = new FlowPane();
    private final VBox choices;
    private final CautionNote caution;
    private final Node node;
    private boolean running;

    public ShareScreen(Session session, Work work, List<Outlet> outlets, ExportMemory memory) {
        this.session = session;
        this.work = work;
        this.memory = memory;
        String prompt = Texts.get("share.front");
        front = FieldEditors.of(new Field.LongText("front", prompt, false), List.of(), session.ids());
        front.onChange(this::changed);
        entries = new EntryPicker(session.guide(), session.workbook().entries(), this::changed);
        names = new NamesList(session, this::changed);
        places = new NamePlaces(work);
        soon.setOnFinished(e -> look());
        Label frontLabel = Column.text(prompt, "sg-prompt");
        frontLabel.setLabelFor(front.node());
        VBox first = new VBox(frontLabel, Column.text(Texts.get("share.front-about"), "sg-muted"), front.node());
        first.getStyleClass().add("field-block");
        VBox along = new VBox(trends, notes);
        along.getStyleClass().add("choices");
        for (CheckBox box : List.of(trends, notes)) {
            box.setWrapText(true);
            box.setSelected(true);
            box.selectedProperty().addListener(o -> changed());
        }
        choices = new VBox(entries.node(), along, first, names.node(), places.node());
        choices.getStyleClass().add("column-part");
        caution = new CautionNote(session, outlets.stream().map(Outlet::caution).toList());
        VBox column = new VBox(Column.text(Texts.get("share.title"), "sg-title"), Column.text(Texts.get("share.about"), "lead"),
                caution.node(), choices);
        outlets.forEach(this::add);
        buttons.getChildren().add(cancel);
        buttons.getStyleClass().add("actions");
        after.getStyleClass().add("actions");
        progress.setMaxWidth(Double.MAX_VALUE);
        node = Column.withFoot(column, count, buttons, progress, told, after);
        running(false);
        look();
    }

    public Node node() {
        return node;
    }

    private void add(Outlet outlet) {
        Button button = new Button(outlet.verb());
        button.setOnAction(e -> send(outlet, button));
        if (buttons.getChildren().isEmpty()) {
            button.getStyleClass().add("sg-primary");
            button.setDefaultButton(true);
        }
        buttons.getChildren().add(button);
    }

    private String frontWords() {
        return ((Content.Text) front.content()).text();
    }

    private void changed() {
        told.setText("");
        after.getChildren().clear();
        tell();
        soon.playFromStart();
    }

    /** The entries as they go out, but for the names. */
    private List<Entry> chosen() {
        return notes.isSelected() ? LaterNotes.beside(entries.chosen(), Remarks.all(session.workbook())) : entries.chosen();
    }

    private void look() {
        places.look(names.names(), chosen(), frontWords());
        tell();
    }

    private void tell() {
        int chosen = entries.chosen().size();
        String trouble = names.trouble();
        count.setText(trouble.isEmpty() ? Texts.get("export.count", chosen) : trouble);
        buttons.getChildren().forEach(button -> button.setDisable(button != cancel
                && (running || !trouble.isEmpty() || chosen == 0 && frontWords().isBlank())));
    }

    private void send(Outlet outlet, Button button) {
        running(true);
        List<Entry> chosen = chosen();
        boolean lines = trends.isSelected();
        String words = frontWords();
        NamePlaces.Decisions decisions = places.decisions(names.names());
        Paper paper = memory.paper();
        work.run(() -> {
            Disguise disguise = decisions.of(chosen, words);
            return new Ready(disguise.of(chosen), request(paper, chosen, disguise.of(words)).withTrends(lines));
        }, ready -> send(outlet, ready, button), e -> finished(Texts.get("export.failed"), List.of(), button));
    }

    /** What goes out, with other names. */
    private record Ready(List<Entry> entries, ExportRequest request) {
    }

    private static ExportRequest request(Paper paper, List<Entry> chosen, String front) {
        Set<String> items = chosen.stream().map(Entry::id).collect(Collectors.toSet());
        // Nothing chosen: then only the page in front, and no entry has such an id.
        return new ExportRequest(paper, Set.of(), items.isEmpty() ? Set.of("-") : items, Optional.empty(), Optional.empty(), false,
                true).withFront(front);
    }

    private void send(Outlet outlet, Ready ready, Button button) {
        Outlet.Run run = new Outlet.Run(progress::setProgress, words -> finished(words, List.of(), button),
                (words, more) -> finished(words, more, button));
        cancel.setOnAction(e -> run.cancel());
        if (outlet.send(ready.request(), ready.entries(), run)) {
            caution.told(outlet.caution());
        } else {
            running(false);
        }
    }

    private void finished(String words, List<Button> more, Button button) {
        running(false);
        told.setText(words);
        after.getChildren().setAll(more);
        button.requestFocus();
    }

    private void running(boolean now) {
        running = now;
        cancel.setVisible(now);
        cancel.setManaged(now);
        progress.setVisible(now);
        progress.setManaged(now);
        progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        choices.setDisable(now);
        tell();
    }
}

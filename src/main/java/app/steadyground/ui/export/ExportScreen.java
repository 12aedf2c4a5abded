package app.steadyground.ui.export;

import app.steadyground.entry.Entry;
import app.steadyground.entry.Remarks;
import app.steadyground.export.ExportRequest;
import app.steadyground.export.Kind;
import app.steadyground.export.LaterNotes;
import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.CautionNote;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.pages.Session;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The page on which a PDF is made, or the workbook printed: what is chosen, then one button. */
public final class ExportScreen {
    private final Session session;
    private final Outlet outlet;
    private final Set<String> items;
    private final ExportChoices choices;
    private final CautionNote caution;
    private final Label count = Column.text("", "sg-muted");
    private final Label told = Column.text("", "told");
    private final ProgressBar progress = new ProgressBar();
    private final Button start;
    private final Button cancel = new Button(Texts.get("export.cancel"));
    private final FlowPane after = new FlowPane();
    private final Node node;

    public ExportScreen(Session session, Outlet outlet, ExportMemory memory) {
        this(session, outlet, memory, Set.of());
    }

    /** @param items of the only entries to choose from; empty for all */
    public ExportScreen(Session session, Outlet outlet, ExportMemory memory, Set<String> items) {
        this.session = session;
        this.items = items;
        this.outlet = outlet;
        this.caution = new CautionNote(session, List.of(outlet.caution()));
        this.choices = new ExportChoices(session.guide(), memory, this::showCount);
        this.start = new Button(outlet.verb());
        start.getStyleClass().add("sg-primary");
        start.setDefaultButton(true);
        start.setOnAction(e -> start());
        FlowPane buttons = new FlowPane(start, cancel);
        buttons.getStyleClass().add("actions");
        after.getStyleClass().add("actions");
        progress.setMaxWidth(Double.MAX_VALUE);
        VBox column = new VBox(Column.text(outlet.title(), "sg-title"), Column.text(Texts.get("export.lead"), "lead"),
                caution.node(), choices.node());
        outlet.more().ifPresent(column.getChildren()::add);
        if (!items.isEmpty()) {
            column.getChildren().add(1, Column.panel("sg-hint-box", Column.text(Texts.get("export.only-these", items.size()))));
        }
        node = Column.withFoot(column, count, buttons, progress, told, after);
        running(false);
        showCount();
    }

    public Node node() {
        return node;
    }

    private ExportRequest request() {
        return items.isEmpty() ? choices.request() : choices.request().withItems(items);
    }

    private List<Entry> chosen() {
        ExportRequest request = request();
        List<Entry> entries = session.workbook().entries().stream().filter(e -> request.includes(session.guide(), e)).toList();
        return choices.notes() ? LaterNotes.beside(entries, Remarks.all(session.workbook())) : entries;
    }

    private void showCount() {
        ExportRequest request = choices.request();
        boolean papers = request.kind() != Kind.COMPLETED;
        long entries = papers ? session.guide().pages().filter(request::asks).count() : chosen().size();
        boolean clear = choices.areDaysClear();
        count.setText(clear ? Texts.get(papers ? "form.pages" : "export.count", entries) : Texts.get("export.no-day"));
        start.setDisable(!clear || entries == 0 && !hasReadings());
        told.setText("");
        after.getChildren().clear();
    }

    private boolean hasReadings() {
        ExportRequest request = request();
        return request.readings() && session.guide().chapters().stream().anyMatch(c -> request.includesAny(c.pages().toList()));
    }

    private void start() {
        after.getChildren().clear();
        told.setText("");
        Outlet.Run run = new Outlet.Run(this::showProgress, words -> finished(words, List.of()), this::finished);
        cancel.setOnAction(e -> run.cancel());
        running(true);
        if (outlet.send(request(), chosen(), run)) {
            caution.told(outlet.caution());
        } else {
            running(false);
        }
    }

    private void showProgress(double done) {
        progress.setProgress(done);
    }

    private void finished(String words, List<Button> more) {
        running(false);
        told.setText(words);
        after.getChildren().setAll(more);
        start.requestFocus();
    }

    private void running(boolean now) {
        start.setDisable(now);
        cancel.setVisible(now);
        cancel.setManaged(now);
        progress.setVisible(now);
        progress.setManaged(now);
        choices.node().setDisable(now);
        progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
    }
}

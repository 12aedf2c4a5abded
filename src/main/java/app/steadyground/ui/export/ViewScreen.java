package app.steadyground.ui.export;

import app.steadyground.export.ExportRequest;
import app.steadyground.export.View;
import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.CautionNote;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.pages.Session;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What was looked at goes out as it stands: nothing is left to choose but where to. JavaFX thread. */
public final class ViewScreen {
    private final View view;
    private final Outlet outlet;
    private final ExportMemory memory;
    private final CautionNote caution;
    private final Label told = Column.text("", "told");
    private final ProgressBar progress = new ProgressBar();
    private final Button start;
    private final Button cancel = new Button(Texts.get("export.cancel"));
    private final FlowPane after = new FlowPane();
    private final Node node;

    public ViewScreen(Session session, View view, Outlet outlet, ExportMemory memory) {
        this.view = view;
        this.outlet = outlet;
        this.memory = memory;
        caution = new CautionNote(session, List.of(outlet.caution()));
        start = new Button(outlet.verb());
        start.getStyleClass().add("sg-primary");
        start.setDefaultButton(true);
        start.setOnAction(e -> start());
        FlowPane buttons = new FlowPane(start, cancel);
        buttons.getStyleClass().add("actions");
        after.getStyleClass().add("actions");
        progress.setMaxWidth(Double.MAX_VALUE);
        VBox column = new VBox(Column.text(outlet.title(), "sg-title"),
                Column.panel("sg-hint-box", Column.text(Texts.get("export.only-view", view.title()))),
                Column.text(Texts.get("export.lead"), "lead"), caution.node());
        outlet.more().ifPresent(column.getChildren()::add);
        node = Column.withFoot(column, buttons, progress, told, after);
        running(false);
    }

    public Node node() {
        return node;
    }

    private void start() {
        after.getChildren().clear();
        told.setText("");
        Outlet.Run run = new Outlet.Run(progress::setProgress, words -> finished(words, List.of()), this::finished);
        cancel.setOnAction(e -> run.cancel());
        running(true);
        if (outlet.send(ExportRequest.everything(memory.paper()).withView(view), view.entries(), run)) {
            caution.told(outlet.caution());
        } else {
            running(false);
        }
    }

    private void finished(String words, List<Button> more) {
        running(false);
        told.setText(words);
        after.getChildren().setAll(more);
        start.requestFocus();
    }

    private void running(boolean now) {
        start.setDisable(now);
        for (Node part : List.of(cancel, progress)) {
            part.setVisible(now);
            part.setManaged(now);
        }
        progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
    }
}

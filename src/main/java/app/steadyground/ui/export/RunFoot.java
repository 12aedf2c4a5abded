package app.steadyground.ui.export;

import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.parts.Icons;
import app.steadyground.ui.parts.InSight;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What always stands below what is chosen: how much it is, the buttons, how far it has come, and what came of it. JavaFX thread. */
public final class RunFoot {

    /** Begins to send what is chosen. */
    public interface Start {
        /** @return false if nothing was started */
        boolean start(Outlet outlet, Outlet.Run run);
    }

    private final Start start;
    private final Consumer<Boolean> busy;
    private final Map<Outlet, Button> first = new LinkedHashMap<>();
    private final Map<Outlet, Button> again = new LinkedHashMap<>();
    private final Label count = Column.text("", "sg-muted");
    private final FlowPane buttons = new FlowPane();
    private final Button cancel = new Button(Texts.get("export.cancel"));
    private final ProgressBar progress = new ProgressBar();
    private final Label told = Column.text("", "told");
    private final FlowPane after = new FlowPane();
    private boolean ready;
    private boolean running;

    /** @param busy told when something begins, and when it is over */
    public RunFoot(List<Outlet> outlets, Start start, Consumer<Boolean> busy) {
        this.start = start;
        this.busy = busy;
        outlets.forEach(this::add);
        first.values().stream().findFirst().ifPresent(button -> {
            button.getStyleClass().add("sg-primary");
            button.setDefaultButton(true);
        });
        buttons.getChildren().add(cancel);
        buttons.getStyleClass().add("actions");
        after.getStyleClass().add("actions");
        progress.setMaxWidth(Double.MAX_VALUE);
        // What says nothing takes no room.
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        after.managedProperty().bind(Bindings.isNotEmpty(after.getChildren()));
        arrange();
    }

    private void add(Outlet outlet) {
        Button button = new Button(outlet.verb());
        button.setOnAction(e -> start(outlet, button, false));
        first.put(outlet, button);
        Button once = new Button();
        once.setOnAction(e -> start(outlet, once, true));
        again.put(outlet, once);
        buttons.getChildren().addAll(button, once);
    }

    /** Puts it below a column. */
    public BorderPane below(VBox column) {
        return Column.withFoot(column, count, buttons, progress, told, after);
    }

    /** Says how much is chosen, and whether it can be sent. What came of the last time does not hold for it. */
    public void tell(String words, boolean isReady) {
        count.setText(words);
        ready = isReady;
        clear();
        arrange();
    }

    private void start(Outlet outlet, Button button, boolean isAgain) {
        clear();
        Outlet.Run run = new Outlet.Run(isAgain, progress::setProgress, told::setText, words -> finished(words, List.of(), button),
                (words, more) -> {
                    finished(words, more, button);
                    told.setGraphic(Icons.CHECK.draw());
                });
        cancel.setOnAction(e -> run.cancel());
        running(true);
        if (!start.start(outlet, run)) {
            running(false);
        }
    }

    private void finished(String words, List<Button> more, Button button) {
        running(false);
        told.setGraphic(null);
        told.setText(words);
        after.getChildren().setAll(more);
        (button.isVisible() ? button : first.values().iterator().next()).requestFocus();
        // In large letters the foot is higher than a low window.
        InSight.bring(more.isEmpty() ? told : after);
    }

    private void clear() {
        told.setText("");
        told.setGraphic(null);
        after.getChildren().clear();
    }

    private void running(boolean now) {
        running = now;
        progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        busy.accept(now);
        arrange();
        if (now) {
            cancel.requestFocus();
        }
    }

    private void arrange() {
        first.values().forEach(button -> button.setDisable(running || !ready));
        again.forEach((outlet, button) -> {
            Optional<String> file = outlet.again();
            button.setText(Texts.get("export.again", file.orElse("")));
            button.setDisable(running || !ready);
            show(button, file.isPresent());
        });
        show(cancel, running);
        show(progress, running);
    }

    private static void show(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }
}

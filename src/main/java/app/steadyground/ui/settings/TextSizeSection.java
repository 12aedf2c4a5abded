package app.steadyground.ui.settings;

import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Words;
import app.steadyground.ui.shell.Host;
import app.steadyground.ui.shell.Look;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** How large everything is written. */
public final class TextSizeSection implements Section {
    private final Host host;
    private final Button smaller = button("toolbar.smaller", Look::smaller);
    private final Button larger = button("toolbar.larger", Look::larger);
    private final Button normal = button("toolbar.normal", Look::normal);
    private final Label size = Words.plain("");

    public TextSizeSection(Host host) {
        this.host = host;
    }

    @Override
    public String heading() {
        return Texts.get("settings.text-size");
    }

    @Override
    public Node node() {
        FlowPane line = new FlowPane(smaller, size, larger, normal);
        line.getStyleClass().add("actions");
        size.getStyleClass().add("settings-size");
        host.looks().when(line.sceneProperty().isNotNull()).subscribe(this::show);
        show(host.look());
        VBox node = new VBox(line, Words.reading(Texts.get("settings.text-sample")), Words.small(Texts.get("settings.text-keys")));
        node.getStyleClass().add("settings-lines");
        return node;
    }

    /** What cannot go on stays pressable, so that the keyboard does not lose its place; it changes nothing. */
    private void show(Look look) {
        size.setText(Texts.get("settings.percent", look.textPercent()));
    }

    private Button button(String key, UnaryOperator<Look> how) {
        return Buttons.plain(Texts.get(key), () -> host.setLook(how.apply(host.look())));
    }
}

package app.steadyground.ui.fields;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A day asked for outside of any page, with its name before it. JavaFX thread only. */
public final class DayLine {
    private static final double SHORT = 3;

    private final DayBox box = new DayBox(DayWords::now);
    private final HBox node;

    public DayLine(String name) {
        Label label = new Label(name) {
            /** The boxes of two short names stand one below the other. */
            @Override
            protected double computePrefWidth(double height) {
                return Math.max(super.computePrefWidth(height), SHORT * getFont().getSize());
            }
        };
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(box);
        box.name(name);
        node = new HBox(label, box);
        node.getStyleClass().add("day-line");
    }

    public Node node() {
        return node;
    }

    /** @param listener called when what is typed has changed */
    public void onChange(Runnable listener) {
        box.onTyping(listener);
    }

    /** The day; empty where nothing is typed, or what is typed is no day. */
    public Optional<LocalDate> day() {
        return DayBox.iso(box.text());
    }

    public void clear() {
        box.show("");
    }
}

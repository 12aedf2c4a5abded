package app.steadyground.ui.export;

import javafx.scene.control.CheckBox;

/** Boxes to tick; some of them are as they were left the last time. JavaFX thread. */
final class Remembered {

    private Remembered() {
    }

    /** @param name under which it is remembered; {@code usual}: how it is before it was ever changed */
    static CheckBox box(ExportMemory memory, String name, String text, boolean usual, Runnable changed) {
        CheckBox box = box(text, memory.choice(name).map(Boolean::parseBoolean).orElse(usual), changed);
        box.selectedProperty().addListener((o, before, now) -> memory.choose(name, now.toString()));
        return box;
    }

    static CheckBox box(String text, boolean selected, Runnable changed) {
        CheckBox box = new CheckBox(text);
        box.setSelected(selected);
        box.setWrapText(true);
        box.selectedProperty().addListener(o -> changed.run());
        return box;
    }
}

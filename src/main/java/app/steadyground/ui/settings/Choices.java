package app.steadyground.ui.settings;

import java.util.Optional;

/** Small choices of the settings page, remembered for every workbook. They hold no word of an answer. JavaFX thread. */
public interface Choices {

    /** What was chosen under this name; empty before anything was. */
    Optional<String> choice(String name);

    void choose(String name, String value);
}

package app.steadyground.ui.settings;

import java.util.List;
import java.util.function.Consumer;

/** The languages that there are, and which one is shown. JavaFX thread. */
public interface LanguageRoom {

    /** Languages as guides name their own, such as {@code en}; the program's own comes first. */
    List<String> languages();

    String shown();

    /** Translations that were added and do not fit this version of the guide, each with what is wrong. */
    List<String> unfit();

    /** Shows the workbook that is open in another language: it closes and opens again. */
    void show(String language);

    /**
     * Asks for a folder and adds the translation in it.
     *
     * @param told what came of it, in a sentence; not told if no folder was chosen
     */
    void add(Consumer<String> told);

    /** Takes away a translation that is not shown. @param told what came of it, in a sentence */
    void remove(String language, Consumer<String> told);
}

package app.steadyground.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the program remembers about itself. No answer, no title, no name of a person.
 *
 * @param textSize in percent, from {@link #SMALLEST} to {@link #LARGEST}
 * @param window where the window stood; empty before it was ever closed
 * @param workbook the one opened last
 * @param recent workbooks opened before, the latest first, at most {@link #RECENT}
 * @param chapter id of the tab last looked at, or {@code ""}; {@code exercise} the page in it, or {@code ""}
 * @param exportFolder where the last export went
 * @param choices small choices of the settings page, each by a name of its own; a name that only a later version knows is kept
 * @param extra members only a later version knows, as JSON text
 */
public record Settings(Theme theme, int textSize, Optional<Window> window, Optional<Path> workbook, List<Path> recent,
                       String chapter, String exercise, Paper paper, Optional<Path> exportFolder,
                       Map<String, String> choices, Map<String, String> extra) {
    public static final int SMALLEST = 80;
    public static final int LARGEST = 200;
    public static final int RECENT = 8;
    public static final Settings DEFAULT = new Settings(Theme.SYSTEM, 100, Optional.empty(), Optional.empty(),
            List.of(), "", "", Paper.A4, Optional.empty(), Map.of(), Map.of());

    public enum Theme { SYSTEM, DAY, NIGHT }

    public enum Paper { A4, LETTER }

    /** In pixels of the screen; may lie on a screen that is gone by now. */
    public record Window(int x, int y, int width, int height, boolean maximised) {
    }

    public Settings {
        textSize = Math.clamp(textSize, SMALLEST, LARGEST);
        recent = recent.stream().distinct().limit(RECENT).toList();
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    }

    public Settings withTheme(Theme value) {
        return new Settings(value, textSize, window, workbook, recent, chapter, exercise, paper, exportFolder, choices, extra);
    }

    public Settings withTextSize(int percent) {
        return new Settings(theme, percent, window, workbook, recent, chapter, exercise, paper, exportFolder, choices, extra);
    }

    public Settings withWindow(Window value) {
        return new Settings(theme, textSize, Optional.of(value), workbook, recent, chapter, exercise, paper,
                exportFolder, choices, extra);
    }

    /** The workbook becomes the last one opened and the first of the recent ones. */
    public Settings withWorkbook(Path opened) {
        List<Path> all = new ArrayList<>(List.of(opened));
        all.addAll(recent);
        return new Settings(theme, textSize, window, Optional.of(opened), all, chapter, exercise, paper, exportFolder,
                choices, extra);
    }

    /** Without a workbook that is not there any more. */
    public Settings withoutRecent(Path gone) {
        return new Settings(theme, textSize, window, workbook.filter(w -> !w.equals(gone)),
                recent.stream().filter(r -> !r.equals(gone)).toList(), chapter, exercise, paper, exportFolder, choices, extra);
    }

    public Settings withPlace(String chapterId, String exerciseId) {
        return new Settings(theme, textSize, window, workbook, recent, chapterId, exerciseId, paper, exportFolder,
                choices, extra);
    }

    public Settings withPaper(Paper value) {
        return new Settings(theme, textSize, window, workbook, recent, chapter, exercise, value, exportFolder, choices, extra);
    }

    public Settings withExportFolder(Path value) {
        return new Settings(theme, textSize, window, workbook, recent, chapter, exercise, paper, Optional.of(value),
                choices, extra);
    }

    public Settings withChoice(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(choices);
        all.put(name, value);
        return new Settings(theme, textSize, window, workbook, recent, chapter, exercise, paper, exportFolder, all, extra);
    }
}

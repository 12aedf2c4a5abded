package app.steadyground.ui.parts;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;

/** The two looks of the window: one set of shapes, two sets of colours. JavaFX thread only, but for what says otherwise. */
public enum Theme {
    DAY("tokens-day"), NIGHT("tokens-night");

    /** Of the interface's text at 100 %, in pixels. Every other size is given in em of this one. */
    private static final double TEXT_SIZE = 15;

    private final String tokens;

    Theme(String tokens) {
        this.tokens = tokens;
    }

    /** Reads what every look needs, so that the first scene need not wait for it. Any thread; waits until JavaFX can draw. */
    public static void prepare() {
        Fonts.load();
        ComplexText.mend();
    }

    /**
     * Dresses a scene; to be called again whenever theme or text size change. Popups of the scene follow. The base of
     * the stock controls is set for the whole program, so all windows have to wear the same theme.
     *
     * @param textPercent of the usual text size, from 80 to 200
     */
    public static void apply(Scene scene, boolean night, int textPercent) {
        prepare();
        String base = night ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
        Theme theme = night ? NIGHT : DAY;
        List<String> sheets = new ArrayList<>(List.of(sheet(theme.tokens), sheet("steady"), sheet("fields"), sheet("shell"), sheet("reread"), textSize(textPercent)));
        Letters.sheet(scene).map(Theme::inline).ifPresent(sheets::add);
        if (!sheets.equals(scene.getStylesheets())) {
            scene.getStylesheets().setAll(sheets);
        }
    }

    /**
     * Has a scene laid out the way that the language of its words is written, and its words in letters of that language; to be called
     * before {@link #apply}.
     */
    public static void speak(Scene scene, String language) {
        scene.setNodeOrientation(Direction.of(language));
        Letters.speak(scene, language);
    }

    /** Has another scene speak the same language, which has none yet. */
    public static void speakLike(Scene before, Scene scene) {
        scene.setNodeOrientation(before.getNodeOrientation());
        Letters.speakLike(before, scene);
    }

    private static String sheet(String name) {
        return Theme.class.getResource("/app/steadyground/styles/" + name + ".css").toExternalForm();
    }

    /** A sheet of its own instead of a style of the root, because popups take over sheets but not the root's style. */
    private static String textSize(int percent) {
        return inline(".root { -fx-font-size: " + TEXT_SIZE * percent / 100 + "px; }");
    }

    private static String inline(String css) {
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}

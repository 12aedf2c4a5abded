package app.steadyground.ui.settings;

import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Segments;
import app.steadyground.ui.parts.Words;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** When a workbook with a passphrase locks itself. */
public final class LockSection implements Section {
    private static final String AFTER = "lock-after";
    private static final String NEVER = "never";
    private static final String USUAL = "5";
    private static final List<String> MINUTES = List.of("1", "2", USUAL, "10", "30", NEVER);
    private static final String HIDING = "lock-on-hiding";
    private static final String ON = "on";

    private final Choices choices;

    public LockSection(Choices choices) {
        this.choices = choices;
    }

    /** After how long without a key or a move of the mouse it locks itself; empty for never. */
    public static Optional<Duration> after(Choices choices) {
        return Optional.of(chosen(choices)).filter(m -> !m.equals(NEVER)).map(m -> Duration.ofMinutes(Long.parseLong(m)));
    }

    /** Whether it locks itself when the window is made small. */
    public static boolean isOnHiding(Choices choices) {
        return choices.choice(HIDING).filter(ON::equals).isPresent();
    }

    private static String chosen(Choices choices) {
        return choices.choice(AFTER).filter(MINUTES::contains).orElse(USUAL);
    }

    @Override
    public String heading() {
        return Texts.get("settings.lock");
    }

    @Override
    public Node node() {
        Segments<String> after = new Segments<>(heading(), MINUTES,
                m -> m.equals(NEVER) ? Texts.get("settings.lock.never") : Texts.get("settings.lock.minutes", Integer.parseInt(m)),
                m -> choices.choose(AFTER, m));
        after.show(chosen(choices));
        CheckBox hiding = new CheckBox(Texts.get("settings.lock.hiding"));
        hiding.setWrapText(true);
        hiding.setSelected(isOnHiding(choices));
        hiding.setOnAction(e -> choices.choose(HIDING, hiding.isSelected() ? ON : "off"));
        VBox all = new VBox(after, hiding, Words.small(Texts.get("settings.lock.about")));
        all.getStyleClass().add("choices");
        return all;
    }
}

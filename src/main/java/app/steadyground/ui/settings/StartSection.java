package app.steadyground.ui.settings;

import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.Segments;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** Where the window opens, and what its start page shows. */
public final class StartSection implements Section {
    private static final String CHOICE = "opens";
    private static final String PAGE = "start-page";
    private static final String WHERE_I_WAS = "where-i-was";

    private final Choices choices;
    private final String lookingBack;
    private final String on;

    /** @param lookingBack the name of the choice whether an old entry is shown there, {@code on} its value if so */
    public StartSection(Choices choices, String lookingBack, String on) {
        this.choices = choices;
        this.lookingBack = lookingBack;
        this.on = on;
    }

    /** Whether the window opens with the start page. */
    public static boolean isWanted(Choices choices) {
        return choices.choice(CHOICE).filter(PAGE::equals).isPresent();
    }

    @Override
    public String heading() {
        return Texts.get("settings.opens");
    }

    @Override
    public Node node() {
        Segments<String> where = new Segments<>(heading(), List.of(WHERE_I_WAS, PAGE),
                w -> Texts.get(w.equals(PAGE) ? "settings.opens.start" : "settings.opens.where"), w -> choices.choose(CHOICE, w));
        where.show(isWanted(choices) ? PAGE : WHERE_I_WAS);
        CheckBox old = new CheckBox(Texts.get("settings.looking-back"));
        old.setWrapText(true);
        old.setSelected(choices.choice(lookingBack).filter(on::equals).isPresent());
        old.setOnAction(e -> choices.choose(lookingBack, old.isSelected() ? on : "off"));
        VBox all = new VBox(where, old);
        all.getStyleClass().add("choices");
        return all;
    }
}

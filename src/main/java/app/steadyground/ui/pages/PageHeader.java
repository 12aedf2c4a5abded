package app.steadyground.ui.pages;

import app.steadyground.guide.Exercise;
import app.steadyground.guide.Flag;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** What stands above the questions of a page: title, how long and how often, why it helps, how to, notices. */
final class PageHeader {
    /** The safety page and the steadying page, which notices and the shell lead to. */
    static final String SAFETY = "safety-check";
    static final String STEADY = "steadying-kit";

    private PageHeader() {
    }

    static List<Node> of(Guide guide, Exercise exercise, Consumer<Place> go) {
        List<Node> header = new ArrayList<>();
        header.add(Column.text(exercise.title(), "sg-title"));
        String often = Stream.of(minutes(exercise), exercise.often()).filter(s -> !s.isEmpty())
                .collect(Collectors.joining("  ·  "));
        if (!often.isEmpty()) {
            header.add(Column.text(often, "page-often"));
        }
        if (!exercise.why().isEmpty()) {
            header.add(Column.text(exercise.why(), "page-why"));
        }
        if (!exercise.instructions().isEmpty()) {
            header.add(Column.text(exercise.instructions(), "page-instructions"));
        }
        for (Flag flag : Flag.values()) {
            if (exercise.has(flag) && flag != Flag.BRANCH) {
                header.add(notice(guide, flag, go));
            }
        }
        return header;
    }

    /** A bare number of minutes, or a sentence that names them itself. */
    static String minutes(Exercise exercise) {
        String minutes = exercise.minutesText();
        return minutes.chars().allMatch(Character::isDigit) && !minutes.isEmpty() ? Texts.get("page.minutes", minutes) : minutes;
    }

    private static Node notice(Guide guide, Flag flag, Consumer<Place> go) {
        VBox panel = Column.panel("sg-hint-box", Column.text(guide.notices().get(flag)));
        switch (flag) {
            case SAFE_PERSON -> panel.getChildren().add(link(guide, SAFETY, go));
            case HEAVY -> panel.getChildren().add(link(guide, STEADY, go));
            case SELF_CHECK, BRANCH, KEEP_OFF -> { }
        }
        return panel;
    }

    /** A link to a page or chapter of the guide, by its title. */
    static Hyperlink link(Guide guide, String target, Consumer<Place> go) {
        Hyperlink link = new Hyperlink(guide.withTitles(target));
        link.setOnAction(e -> go.accept(ReadingView.place(guide, target)));
        return link;
    }
}

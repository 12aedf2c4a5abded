package app.steadyground.ui.reread;

import app.steadyground.entry.Entry;
import app.steadyground.guide.Texts;
import app.steadyground.reread.LookingBack;
import app.steadyground.reread.Plain;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.pages.Dates;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Words;
import app.steadyground.ui.settings.Choices;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** One old entry a week, if the person has asked for it. JavaFX thread. */
public final class LookBackCard {
    /** Whether it is asked for, among the choices of the settings. */
    public static final String CHOICE = "looking-back";
    public static final String ON = "on";
    /** Until when it rests: a day, or a week. */
    private static final String RESTS = "looking-back-rests";
    /** The workbook's list of what is never shown again, by item id. */
    private static final String NOT_AGAIN = "not-again";

    private LookBackCard() {
    }

    /** @param changed called when it is not to be shown any more */
    static Optional<Node> of(Session session, Choices choices, Consumer<Place> go, Runnable changed) {
        String rests = choices.choice(RESTS).orElse("");
        boolean resting = rests.equals(session.today().toString()) || rests.equals(LookingBack.week(session.today()));
        if (resting || !choices.choice(CHOICE).equals(Optional.of(ON))) {
            return Optional.empty();
        }
        return LookingBack.of(session.guide(), session.workbook().entries(), session.today(), session.list(NOT_AGAIN)::has)
                .map(e -> card(session, choices, e, go, changed));
    }

    private static Node card(Session session, Choices choices, Entry entry, Consumer<Place> go, Runnable changed) {
        FlowPane actions = new FlowPane(Buttons.plain(Texts.get("look-back.read"), () -> go.accept(new Place.Written(entry.id(), false))),
                Buttons.quiet(Texts.get("look-back.not-today"), () -> {
                    choices.choose(RESTS, session.today().toString());
                    changed.run();
                }),
                Buttons.quiet(Texts.get("look-back.not-this"), () -> {
                    // No other one takes its place this week.
                    choices.choose(RESTS, LookingBack.week(session.today()));
                    session.list(NOT_AGAIN).put(entry.id(), session.today().toString());
                    changed.run();
                }));
        actions.getStyleClass().add("actions");
        return Column.panel("sg-hint-box", Words.small(Texts.get("look-back.of", EntryLines.title(session, entry), Dates.full(entry.date()))),
                Words.reading(Plain.firstWords(entry)), actions);
    }
}

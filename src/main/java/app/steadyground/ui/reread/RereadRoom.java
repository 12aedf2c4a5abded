package app.steadyground.ui.reread;

import app.steadyground.ui.pages.Place;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.settings.Choices;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * Makes the screens to look back with. JavaFX thread.
 *
 * @param choices what the person has chosen for the start page
 * @param last where the person was last among the pages
 */
public record RereadRoom(Session session, Choices choices, Supplier<Optional<Place>> last, Consumer<Place> go) {

    public Node of(Place.LookBack place) {
        return switch (place) {
            case Place.Start p -> new StartScreen(session, choices, last, go).node();
            case Place.ThenAndNow p -> new ThenAndNowScreen(session, p, go).node();
            case Place.Trends p -> new TrendsScreen(session, p.exercise(), go).node();
            case Place.Near p -> NearScreen.of(session, go);
            case Place.OpenEnds p -> OpenEndsScreen.of(session, go);
        };
    }
}

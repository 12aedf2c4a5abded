package app.steadyground.ui.shell;

import app.steadyground.entry.Revision;
import app.steadyground.guide.Guide;
import app.steadyground.reread.Search;
import app.steadyground.ui.SmallSession;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.pages.SourcesView;
import app.steadyground.ui.reread.PastEntriesScreen;
import app.steadyground.ui.reread.SearchScreen;
import app.steadyground.ui.work.SameThreadWork;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** A shell with everything around it, but no disk: the real guide, a still clock, and a list in place of the saver. */
final class Rooms extends FakeHost {
    static final String WORKBOOK = SmallSession.WORKBOOK;
    static final Guide GUIDE = SmallSession.GUIDE;
    static final Clock CLOCK = SmallSession.CLOCK;

    final SmallSession small;
    final List<Revision> saved;
    final Session session;
    final Shell shell;

    Rooms(Collection<Revision> revisions) {
        small = new SmallSession(revisions, List.of());
        saved = small.saved;
        session = small.session;
        shell = new Shell(session, this, this::content);
    }

    private Optional<Node> content(Place place) {
        return switch (place) {
            case Place.PastEntries p -> Optional.of(PastEntriesScreen.of(session, p.exercise(), this::go));
            case Place.Search p -> Optional.of(new SearchScreen(session, new Search(GUIDE), new SameThreadWork(), this::go).node());
            case Place.Export p -> Optional.of(new Label("paper"));
            case Place.Keys p -> Optional.of(KeysView.of());
            case Place.Sources p -> Optional.of(SourcesView.of(GUIDE));
            default -> Optional.empty();
        };
    }

    void go(Place place) {
        shell.go(place);
    }
}

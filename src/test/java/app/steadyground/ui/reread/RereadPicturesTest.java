package app.steadyground.ui.reread;

import app.steadyground.entry.Entry;
import app.steadyground.reread.Search;
import app.steadyground.ui.SmallSession;
import app.steadyground.ui.UiTest;
import app.steadyground.ui.pages.Marks;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.work.SameThreadWork;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pictures of every way to reread, with three invented years, to be looked at: {@code mvn -Ppictures verify}. */
@Tag("pictures")
class RereadPicturesTest extends UiTest {
    private static final Path FOLDER = Path.of("target/pictures/reread");

    private final SmallSession small = ask(() -> ThreeYears.of(400));

    @Test
    void pastEntries() throws IOException {
        List<Entry> entries = small.session.workbook().entries();
        fx(() -> List.of(1, 2, 9).forEach(i -> Marks.mark(small.session, entries.get(i).id(), true)));
        pictures("past-entries", () -> PastEntriesScreen.of(small.session, "", place -> { }));
    }

    @Test
    void search() throws IOException {
        pictures("search", () -> {
            Node node = new SearchScreen(small.session, new Search(small.session.guide()), new SameThreadWork(), place -> { }).node();
            ((TextField) node.lookup(".text-field")).setText("trust rea");
            return node;
        });
    }

    @Test
    void thenAndNow() throws IOException {
        pictures("then-and-now", () -> new ThenAndNowScreen(small.session, new Place.ThenAndNow("month-by-month", ""), place -> { }).node());
        pictures("then-and-now-feelings", () -> new ThenAndNowScreen(small.session, new Place.ThenAndNow("feelings-now", ""), place -> { }).node());
    }

    @Test
    void trends() throws IOException {
        pictures("trends", () -> new TrendsScreen(small.session, "weekly-check-in", place -> { }).node());
        pictures("trends-pairs", () -> new TrendsScreen(small.session, "doubt-on-paper", place -> { }).node());
        pictures("trends-table", () -> {
            Node node = new TrendsScreen(small.session, "doubt-on-paper", place -> { }).node();
            ((CheckBox) ((ScrollPane) node).getContent().lookup(".check-box")).fire();
            return node;
        });
    }

    @Test
    void start() throws IOException {
        FakeChoices choices = new FakeChoices();
        choices.choose(LookBackCard.CHOICE, LookBackCard.ON);
        fx(() -> small.session.list("aside").put("inner-footing", "2026-11-20"));
        pictures("start", () -> new StartScreen(small.session, choices, () -> Optional.of(new Place.Page("doubt-on-paper")), place -> { }).node());
    }

    @Test
    void nearAndOpenEnds() throws IOException {
        List<Entry> entries = small.session.workbook().entries();
        fx(() -> List.of(1, 2, 9).forEach(i -> Marks.mark(small.session, entries.get(i).id(), true)));
        pictures("near", () -> NearScreen.of(small.session, place -> { }));
        pictures("open-ends", () -> OpenEndsScreen.of(small.session, place -> { }));
    }

    private void pictures(String name, Supplier<Node> screen) throws IOException {
        for (boolean night : List.of(false, true)) {
            for (int percent : List.of(100, 200)) {
                StackPane window = new StackPane();
                showScreen(window, MOST, 760, night, percent);
                fx(() -> window.getChildren().setAll(screen.get()));
                settle();
                snapshot(window, FOLDER.resolve(name + (night ? "-night-" : "-day-") + percent + ".png"));
            }
        }
    }
}

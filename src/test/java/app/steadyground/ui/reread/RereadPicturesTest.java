package app.steadyground.ui.reread;

import app.steadyground.entry.Entry;
import app.steadyground.reread.Search;
import app.steadyground.ui.SmallSession;
import app.steadyground.ui.UiTest;
import app.steadyground.ui.pages.Marks;
import app.steadyground.ui.work.SameThreadWork;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
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

package app.steadyground.ui.shell;

import app.steadyground.entry.Fault;
import app.steadyground.entry.Problem;
import app.steadyground.guide.Texts;
import app.steadyground.storage.BackupProblem;
import app.steadyground.storage.FolderProblem;
import app.steadyground.entry.NotSaved;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.parts.Theme;
import app.steadyground.ui.reread.FaultsView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every sentence about trouble, where it stands in the window, to be looked at: {@code mvn -Ppictures verify}. */
@Tag("pictures")
class SentencesTest extends SeeingTest {
    private static final Path PICTURES = Path.of(System.getProperty("project.basedir", "."), "target", "pictures", "sentences");

    private void picture(Node node, String name) throws IOException {
        StackPane screen = ask(() -> new StackPane(node));
        open((Parent) screen);
        for (boolean night : new boolean[] {false, true}) {
            for (int percent : new int[] {100, 200}) {
                fx(() -> Theme.apply(stage().getScene(), night, percent));
                settle();
                snapshot(stage().getScene().getRoot(), PICTURES.resolve(name + (night ? "-night-" : "-day-") + percent + ".png"));
            }
        }
    }

    @Test
    void files() throws IOException {
        List<Fault> faults = Stream.of(Problem.values()).map(p -> new Fault("entries/" + p.ordinal() + ".json", p)).toList();
        picture(ask(() -> FaultsView.of(faults.subList(0, 7))), "files-1");
        picture(ask(() -> FaultsView.of(faults.subList(7, faults.size()))), "files-2");
    }

    @Test
    void notSaved() throws IOException {
        List<Node> lines = new ArrayList<>();
        for (NotSaved.Reason reason : NotSaved.Reason.values()) {
            for (String key : List.of("save.not-saved", "save.not-saved-no-rescue")) {
                lines.add(ask(() -> {
                    StatusLine line = new StatusLine("My workbook");
                    line.saveState(Texts.get(key, Texts.get(reason.key())), true);
                    return line.node();
                }));
            }
        }
        for (int i = 0; i < lines.size(); i += 6) {
            List<Node> some = lines.subList(i, Math.min(i + 6, lines.size()));
            // As at the foot of a window, each has the height it asks for.
            some.forEach(n -> ((Region) n).setMinHeight(Region.USE_PREF_SIZE));
            picture(ask(() -> new VBox(some.toArray(Node[]::new))), "not-saved-" + i);
        }
    }

    @Test
    void folders() throws IOException {
        for (FolderProblem.Kind kind : FolderProblem.Kind.values()) {
            FirstStart page = ask(() -> new FirstStart(Path.of("/home/me/My workbook"), null, (a, b) -> { }));
            fx(() -> page.say(Texts.get("first.cannot-open", "/home/me/My workbook", Texts.get(kind.key()))));
            picture(page.root(), "folder-" + kind.name().toLowerCase(Locale.ROOT));
        }
    }

    private static String sentence(BackupProblem.Kind kind) {
        return kind == BackupProblem.Kind.NOT_WRITTEN ? Texts.get(kind.key(), Texts.get("not-saved.disk-full")) : Texts.get(kind.key());
    }

    @Test
    void backups() throws IOException {
        StatusLine line = ask(() -> new StatusLine("My workbook"));
        List<Node> lines = new ArrayList<>();
        for (BackupProblem.Kind kind : BackupProblem.Kind.values()) {
            lines.add(ask(() -> Column.text(sentence(kind), "told")));
        }
        lines.add(line.node());
        fx(() -> line.say(Texts.get("faults.some", 2)));
        picture(ask(() -> new VBox(lines.toArray(Node[]::new))), "backups");
    }
}

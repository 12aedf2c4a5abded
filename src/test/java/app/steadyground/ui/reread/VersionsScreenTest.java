package app.steadyground.ui.reread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Draft;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Sitting;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Texts;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.SmallSession;
import app.steadyground.ui.parts.Theme;
import app.steadyground.ui.work.SameThreadWork;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class VersionsScreenTest extends SeeingTest {
    private static final Exercise PAGE = SmallSession.page("doubt-on-paper");

    private final SmallSession small = ask(SmallSession::new);
    private final List<Runnable> undo = new ArrayList<>();
    private Entry entry;

    @BeforeEach
    void write() {
        entry = ask(() -> small.write(PAGE.id(), "2026-11-20", "event", words("She was very late today.")));
        change("She was late again today.");
        change("She was late again today, and did not call.");
    }

    private static Content words(String text) {
        return SmallSession.words(FieldKind.of(PAGE.field("event").orElseThrow()), text);
    }

    private void change(String text) {
        fx(() -> {
            Sitting sitting = small.session.resume(PAGE, now());
            Map<String, Content> contents = new LinkedHashMap<>(sitting.beginning().contents());
            contents.put("event", words(text));
            small.session.save(sitting, new Draft(sitting.beginning().date(), contents));
        });
    }

    private Entry now() {
        return small.session.workbook().entry(entry.id()).orElseThrow();
    }

    private void screen(VersionsScreen.Reader reader) {
        StackPane window = new StackPane();
        open(window);
        fx(() -> window.getChildren().setAll(new VersionsScreen(small.session, entry.id(), new SameThreadWork(), reader,
                (e, back) -> undo.add(back)).node()));
    }

    private List<String> marked(String style) {
        return ask(() -> stage().getScene().getRoot().lookupAll("." + style).stream().map(n -> ((Text) n).getText()).toList());
    }

    @Test
    void showsWhatChangedFromVersionToVersion() {
        screen(item -> small.saved);
        assertTrue(shows(Texts.get("versions.count", 3)) && shows(Texts.get("versions.is-now")));
        assertEquals(List.of(", and did not call"), marked("piece-added"));
        press(KeyCode.DOWN);
        assertEquals(List.of("very "), marked("piece-removed"));
        assertEquals(List.of(" again"), marked("piece-added"));
        Node flow = ask(() -> stage().getScene().getRoot().lookup(".piece-added").getParent());
        assertTrue(english(flow.getAccessibleText()).contains("Left out: very"));
        press(KeyCode.DOWN);
        assertTrue(shows(Texts.get("versions.first")));
    }

    @Test
    void aVersionComesBackAsANewOneAndThatIsUndone() {
        screen(item -> small.saved);
        press(KeyCode.END);
        press(Texts.get("versions.restore"));
        assertEquals(words("She was very late today."), ask(() -> now().answers().get("event").content()));
        assertEquals(4, small.saved.size());
        fx(undo.getFirst());
        assertEquals(words("She was late again today, and did not call."), ask(() -> now().answers().get("event").content()));
        assertEquals(5, small.saved.size());
    }

    @Test
    void whereTheDiskDoesNotAnswerThatIsSaidCalmly() {
        screen(item -> {
            throw new IOException("Input/output error");
        });
        assertTrue(shows(Texts.get("versions.unread")));
    }

    @Test
    @Tag("pictures")
    void pictures() throws Exception {
        for (boolean night : List.of(false, true)) {
            screen(item -> small.saved);
            fx(() -> Theme.apply(stage().getScene(), night, night ? 200 : 100));
            press(KeyCode.DOWN);
            snapshot(stage().getScene().getRoot(), Path.of("target/pictures/versions-" + night + ".png"));
        }
    }
}

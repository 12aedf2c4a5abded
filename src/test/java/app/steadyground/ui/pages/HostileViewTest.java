package app.steadyground.ui.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Entry;
import app.steadyground.guide.FieldKind;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.SmallSession;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** What was written is shown as it was written, whatever it looks like. */
class HostileViewTest extends SeeingTest {
    private final SmallSession small = ask(SmallSession::new);

    @Test
    void scriptsLinksAndPicturesAreText() {
        for (String words : List.of("<script>alert(1)</script>", "[here](javascript:alert(1))", "file:///etc/passwd", "\\\\server\\share\\x.scf",
                "![pic](https://example.org/huge.png)", "data:text/html;base64,PHNjcmlwdD4=", "https://example.org/track")) {
            Entry entry = ask(() -> small.write("doubt-on-paper", "2026-11-20", "event", SmallSession.words(FieldKind.LONG_TEXT, words)));
            open(ask(() -> EntryView.of(SmallSession.GUIDE, entry, new VBox())));
            assertTrue(shows(words), words);
            assertEquals(0, ask(() -> stage().getScene().getRoot().lookupAll("*").stream()
                    .filter(n -> n instanceof Hyperlink || n instanceof ImageView || n instanceof ButtonBase b && b.getText().contains(words)).count()), words);
        }
    }
}

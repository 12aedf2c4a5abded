package app.steadyground.ui.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.guide.FieldKind;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.SmallSession;
import app.steadyground.ui.parts.WritingBox;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;

class RevealTest extends SeeingTest {
    private final SmallSession small = ask(SmallSession::new);

    private ScrollPane show(String text, String words) {
        Entry entry = ask(() -> small.write("free-page", "2026-11-17", "text", SmallSession.words(FieldKind.LETTER, text)));
        ScrollPane page = ask(() -> EntryView.of(small.session.guide(), entry, new HBox()));
        open(page);
        fx(() -> Reveal.soon(page, Optional.of(new Place.Spot("text", text.indexOf(words), words))));
        settle();
        return page;
    }

    @Test
    void theWordsAreInSightSelectedAndHaveTheKeyboard() {
        ScrollPane page = show("a line\n".repeat(40) + "the kettle sang", "kettle");
        WritingBox box = (WritingBox) focused();
        assertEquals("kettle", box.getSelectedText());
        assertTrue(page.getVvalue() > 0.5, "scrolled down to it: " + page.getVvalue());
    }

    @Test
    void inAVeryLongTextItsPartIsTurnedTo() {
        show("word after word ".repeat(9000) + "the kettle sang", "kettle");
        assertEquals("kettle", ((WritingBox) focused()).getSelectedText());
    }

    @Test
    void inATableItsCellIsMarkedAndInSight() {
        List<Content.Row> rows = IntStream.range(0, 60).mapToObj(i -> new Content.Row("r" + i, List.of("Sam", i == 50 ? "the kettle sang" : "rain"), Map.of())).toList();
        Entry entry = ask(() -> small.write("trust-map", "2026-11-17", "people", new Content.Rows(List.of("Person", "What"), rows)));
        ScrollPane page = ask(() -> EntryView.of(small.session.guide(), entry, new HBox()));
        open(page);
        fx(() -> Reveal.soon(page, Optional.of(new Place.Spot("people", 3, "kettle"))));
        settle();
        Label cell = (Label) find(".label.found");
        assertEquals("the kettle sang", cell.getText());
        double top = ask(() -> page.sceneToLocal(cell.localToScene(0, 0)).getY());
        assertTrue(top > 0 && top < page.getHeight(), "in sight: " + top);
    }
}

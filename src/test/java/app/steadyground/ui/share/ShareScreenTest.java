package app.steadyground.ui.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Caution;
import app.steadyground.entry.Content;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Entry;
import app.steadyground.export.ExportRequest;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Texts;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.SmallSession;
import app.steadyground.ui.export.FakeMemory;
import app.steadyground.ui.export.Outlet;
import app.steadyground.ui.lock.LooseSheet;
import app.steadyground.ui.parts.Named;
import app.steadyground.ui.work.SameThreadWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;

/** Entries are chosen, names replaced where they are ticked, and the workbook stays as it is. */
class ShareScreenTest extends SeeingTest {

    private final SmallSession small = ask(SmallSession::new);
    private final LooseSheet letter = ask(() -> new LooseSheet(small.session));
    private final List<Entry> sent = new ArrayList<>();
    private final List<ExportRequest> requests = new ArrayList<>();

    private final Outlet outlet = new Outlet() {
        @Override
        public Caution caution() {
            return Caution.FILE;
        }

        @Override
        public String title() {
            return "";
        }

        @Override
        public String verb() {
            return "Send";
        }

        @Override
        public boolean send(ExportRequest request, List<Entry> entries, Run run) {
            requests.add(request);
            sent.addAll(entries);
            return false;
        }
    };

    private void open() {
        fx(() -> {
            small.write("doubt-on-paper", "2026-03-01", "event", new Content.Text(FieldKind.SHORT_TEXT, "Sam said the same to Samuel"));
            small.write("doubt-on-paper", "2026-03-02", "event", new Content.Text(FieldKind.SHORT_TEXT, "SAM’s phone"));
            small.session.list("names").put("Sam", "Person A");
        });
        open((Parent) ask(() -> new ShareScreen(small.session, new SameThreadWork(), List.of(outlet), new FakeMemory(), letter).node()));
    }

    private List<String> words() {
        return sent.stream().flatMap(e -> e.answers().values().stream()).flatMap(a -> Contents.words(a.content())).toList();
    }

    private CheckBox box(String words) {
        return (CheckBox) button(words);
    }

    @Test
    void nothingGoesBeforeSomethingIsChosen() {
        open();
        assertTrue(button("Send").isDisabled());
        press(Texts.get("share.all-shown"));
        assertFalse(button("Send").isDisabled());
    }

    @Test
    void namesAreReplacedWhereTheyAreTicked() {
        open();
        press(Texts.get("share.all-shown"));
        until(() -> shows(Texts.get("share.count", 4, 2, 2)));
        assertTrue(box(Texts.get("share.word", "SAM", 2)).isSelected());
        assertFalse(box(Texts.get("share.word", "same", 1)).isSelected());
        press(Texts.get("share.word", "Samuel", 1));
        press("Send");
        assertEquals(List.of("Person A’s phone", "Person A said the same to Person A"), words());
        assertEquals(Set.copyOf(sent.stream().map(Entry::id).toList()), requests.getFirst().items());
        assertTrue(ask(() -> small.session.workbook().entries().stream().flatMap(e -> e.answers().values().stream())
                .flatMap(a -> Contents.words(a.content())).anyMatch(w -> w.contains("SAM’s"))), "the workbook is as it was");
    }

    @Test
    void wordsInFrontMayGoAloneAndTheirNamesAreReplacedToo() {
        open();
        TextInputControl front = ask(() -> (TextInputControl) stage().getScene().getRoot().lookupAll(".text-input").stream()
                .filter(n -> Texts.get("share.front").equals(Named.of(n))).findFirst().orElseThrow());
        fx(() -> front.appendText("How do I talk to Sam?"));
        until(() -> shows(Texts.get("share.count", 1, 1, 0)));
        press("Send");
        assertEquals("How do I talk to Person A?", requests.getFirst().front());
        assertEquals(List.of(), sent);
    }

    @Test
    void aReplacementThatBetraysTheNameIsNotSent() {
        fx(() -> small.session.list("names").put("Ann", "Hannah"));
        open();
        press(Texts.get("share.all-shown"));
        assertTrue(shows(Texts.get("share.betrayed", "Ann")));
        assertTrue(button("Send").isDisabled());
    }
}

package app.steadyground.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Caution;
import app.steadyground.entry.Entry;
import app.steadyground.export.ExportRequest;
import app.steadyground.export.View;
import app.steadyground.export.Views;
import app.steadyground.guide.FieldKind;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.SmallSession;
import app.steadyground.ui.work.SameThreadWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class ViewScreenTest extends SeeingTest {
    private final SmallSession small = ask(SmallSession::new);
    private final List<ExportRequest> sent = new ArrayList<>();
    private final List<List<Entry>> entries = new ArrayList<>();

    private final class FakeOutlet implements Outlet {
        @Override
        public String title() {
            return "Out";
        }

        @Override
        public String verb() {
            return "Send it";
        }

        @Override
        public Caution caution() {
            return Caution.FILE;
        }

        @Override
        public boolean send(ExportRequest request, List<Entry> of, Run run) {
            sent.add(request);
            entries.add(of);
            run.done("All words are there.", List.of());
            return true;
        }
    }

    @Test
    void whatWasLookedAtIsSentAsItStandsAndNothingElse() {
        FieldKind kind = FieldKind.of(SmallSession.page("doubt-on-paper").field("event").orElseThrow());
        Entry then = ask(() -> small.write("doubt-on-paper", "2026-01-10", "event", SmallSession.words(kind, "rain")));
        Entry now = ask(() -> small.write("doubt-on-paper", "2026-02-10", "event", SmallSession.words(kind, "sun")));
        ask(() -> small.write("doubt-on-paper", "2026-03-10", "event", SmallSession.words(kind, "snow")));
        View view = new Views(SmallSession.GUIDE).thenAndNow(then, now, true);
        StackPane window = new StackPane();
        open(window);
        fx(() -> window.getChildren().setAll(new ViewScreen(small.session, new SameThreadWork(), view, new FakeOutlet(), new FakeMemory()).node()));
        assertTrue(shows("as it stands: Then and now"));
        press("Send it");
        assertEquals(Optional.of(view), sent.getFirst().view());
        assertEquals(List.of(List.of(then, now)), entries);
        assertTrue(shows("All words are there."));
        assertTrue(button("Send it").isFocused());
    }
}

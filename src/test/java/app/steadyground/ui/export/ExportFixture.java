package app.steadyground.ui.export;

import app.steadyground.entry.Caution;
import app.steadyground.entry.Entry;
import app.steadyground.export.ExportRequest;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Texts;
import app.steadyground.reread.Search;
import app.steadyground.ui.SeeingTest;
import app.steadyground.ui.SmallSession;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.parts.Named;
import app.steadyground.ui.work.SameThreadWork;
import app.steadyground.ui.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import org.junit.jupiter.api.BeforeEach;

/** An export screen over a small workbook, and an outlet that notes what it is sent. */
abstract class ExportFixture extends SeeingTest {
    final SmallSession small = ask(SmallSession::new);
    final FakeMemory memory = new FakeMemory();
    final FakeOutlet outlet = new FakeOutlet();
    final List<Place> went = new ArrayList<>();

    /** Notes what it is sent, and does what the test says. */
    static final class FakeOutlet implements Outlet {
        final List<ExportRequest> requests = new ArrayList<>();
        final List<Integer> entries = new ArrayList<>();
        boolean starts = true;
        Optional<String> last = Optional.empty();
        Run run;

        @Override
        public Caution caution() {
            return Caution.FILE;
        }

        @Override
        public String title() {
            return "Make a PDF";
        }

        @Override
        public Optional<String> again() {
            return last;
        }

        @Override
        public String verb() {
            return "Save now";
        }

        @Override
        public boolean send(ExportRequest request, List<Entry> chosen, Run newRun) {
            requests.add(request);
            entries.add(chosen.size());
            run = newRun;
            return starts;
        }
    }

    @BeforeEach
    void write() {
        write("doubt-on-paper", "2026-11-17");
        write("doubt-on-paper", "2026-11-20");
        write("free-page", "2026-11-20");
        write("safety-check", "2026-11-20");
    }

    void write(String page, String date) {
        ask(() -> small.write(page, date, SmallSession.page(page).fields().stream().filter(f -> FieldKind.of(f) == FieldKind.SHORT_TEXT
                        || FieldKind.of(f) == FieldKind.LONG_TEXT || FieldKind.of(f) == FieldKind.LETTER).findFirst().orElseThrow().id(),
                SmallSession.words(FieldKind.LONG_TEXT, "words")));
    }

    void screen() {
        screen(List.of());
    }

    void screen(List<String> only) {
        open(ask(() -> (Parent) new ExportScreen(small.session, new Search(SmallSession.GUIDE), new SearchOnly(), outlet, memory, only, went::add)
                .node()));
    }

    /** Makes no pages: what they look like is for another test. */
    private static final class SearchOnly implements Work {
        private final Work work = new SameThreadWork();

        @Override
        public <T> void run(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
            work.run(job, result -> {
                if (!(result instanceof Integer)) {
                    done.accept(result);
                }
            }, failed);
        }
    }

    ProgressBar bar() {
        return (ProgressBar) find(".progress-bar");
    }

    void unfold(String key) {
        fx(() -> stage().getScene().getRoot().lookupAll(".titled-pane").stream().map(TitledPane.class::cast)
                .filter(fold -> fold.getText().equals(Texts.get(key))).forEach(fold -> fold.setExpanded(true)));
        settle();
    }

    TextField box(String name) {
        return ask(() -> stage().getScene().getRoot().lookupAll(".text-field").stream().filter(n -> name.equals(Named.of(n)))
                .map(TextField.class::cast).findFirst().orElseThrow());
    }
}

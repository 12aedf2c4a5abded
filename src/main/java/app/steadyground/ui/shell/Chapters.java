package app.steadyground.ui.shell;

import app.steadyground.entry.Entry;
import app.steadyground.ui.pages.ChapterScreen;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.pages.Unkept;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The screens of the chapters, each made when it is first needed, and what is open for writing in any of them. JavaFX thread. */
final class Chapters {
    private final Map<Optional<String>, ChapterScreen> screens = new HashMap<>();
    private final Function<Optional<String>, ChapterScreen> make;

    /** @param make makes the screen of a chapter; empty for the free pages */
    Chapters(Function<Optional<String>, ChapterScreen> make) {
        this.make = make;
    }

    ChapterScreen of(Optional<String> chapter) {
        return screens.computeIfAbsent(chapter, make);
    }

    void flush() {
        screens.values().forEach(c -> c.editors().flush());
    }

    boolean isWaiting() {
        return screens.values().stream().anyMatch(c -> c.editors().isWaiting());
    }

    boolean isUnkept() {
        return screens.values().stream().anyMatch(c -> c.editors().isUnkept());
    }

    /** What would be gone with the screens; the editors it stands in are of no use afterwards. */
    List<Unkept> unkept() {
        return screens.values().stream().flatMap(c -> c.editors().unkept()).toList();
    }

    void forgetKeepOff(Place place) {
        screens.values().forEach(c -> c.editors().forgetKeepOff(place));
    }

    void forget(Entry entry) {
        screens.values().forEach(c -> c.forget(entry));
    }

    /** Ends what goes on by itself. */
    void close() {
        screens.values().forEach(c -> c.editors().closeAll());
    }
}

package app.steadyground.ui.shell;

import app.steadyground.entry.Revision;
import app.steadyground.guide.Texts;
import app.steadyground.storage.SaveState;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How it stands with saving all of it, from what is heard about single revisions: "Saved" is said only when nothing
 * waits, and what failed stays in sight while other entries are saved. JavaFX thread.
 */
public final class SaveBoard {
    private final Clock clock;
    /** By item and sitting, the oldest failure first. */
    private final Map<List<String>, SaveState.NotSavedYet> failing = new LinkedHashMap<>();
    private Optional<String> lastSaved = Optional.empty();

    public SaveBoard(Clock clock) {
        this.clock = clock;
    }

    public void hear(SaveState state) {
        List<String> key = List.of(state.revision().item(), state.revision().stamp().sitting());
        switch (state) {
            case SaveState.Saving s -> { }
            case SaveState.Saved s -> {
                failing.remove(key);
                lastSaved = Optional.of(SaveWords.of(s, clock));
            }
            case SaveState.NotSavedYet s -> failing.put(key, s);
        }
    }

    /** @param unsaved what is not known to be on the disk at this moment */
    public String words(Collection<Revision> unsaved) {
        if (isWorrying()) {
            SaveState.NotSavedYet first = failing.values().iterator().next();
            boolean rescued = failing.values().stream().allMatch(SaveState.NotSavedYet::rescued);
            return SaveWords.of(new SaveState.NotSavedYet(first.revision(), first.reason(), rescued), clock);
        }
        if (!unsaved.isEmpty()) {
            return Texts.get("save.saving");
        }
        return lastSaved.orElse(Texts.get("save.nothing-open"));
    }

    /** Why what failed first is not saved, as part of a sentence. */
    public String reason() {
        return Texts.get(failing.values().stream().findFirst().map(s -> s.reason().key()).orElse("not-saved.other"));
    }

    /** Whether anything could not be saved. */
    public boolean isWorrying() {
        return !failing.isEmpty();
    }
}

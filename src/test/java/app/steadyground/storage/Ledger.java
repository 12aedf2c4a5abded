package app.steadyground.storage;

import app.steadyground.entry.Content;
import app.steadyground.entry.Revision;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the program was given and what it said of it: by this it is judged. */
final class Ledger {
    private static final Duration KEPT_EVERY = Duration.ofMinutes(10);
    private static final int SHORTENED = 40;

    boolean created;
    final List<Revision> submitted = new ArrayList<>();
    final List<Revision> saved = new ArrayList<>();
    /** By item and sitting, what is said to lie in a rescue copy. */
    final Map<String, Revision> rescued = new HashMap<>();
    final List<Settings> settings = new ArrayList<>();
    int settingsSaved = -1;
    /** What was saved by the time a backup, or a folder restored or copied, was said to be there. */
    final Map<Path, List<Revision>> backups = new HashMap<>();
    final Map<Path, List<Revision>> folders = new HashMap<>();
    /** Where a folder was to be, and items that were to go from the backups, {@code forgottenSurely} those that are said to have gone. */
    final Set<Path> wanted = new HashSet<>();
    final Set<String> forgotten = new HashSet<>();
    final Set<String> forgottenSurely = new HashSet<>();
    /** Of the workbook, before what is judged began. */
    Map<Path, byte[]> before = Map.of();

    /** Of a locked workbook: those of which one must open it. Empty while it may be opened without. */
    final List<String> passphrases = new ArrayList<>();
    /** Whether it may also be open without any, because it is being locked or unlocked. */
    boolean mayBeUnlocked;
    /** Whether files get another form, so that their bytes change and their meaning does not. */
    boolean reforming;

    Ledger copy() {
        Ledger copy = new Ledger();
        copy.passphrases.addAll(passphrases);
        copy.reforming = reforming;
        copy.mayBeUnlocked = mayBeUnlocked;
        copy.created = created;
        copy.submitted.addAll(submitted);
        copy.saved.addAll(saved);
        copy.rescued.putAll(rescued);
        copy.settings.addAll(settings);
        copy.settingsSaved = settingsSaved;
        copy.backups.putAll(backups);
        copy.folders.putAll(folders);
        copy.wanted.addAll(wanted);
        copy.forgotten.addAll(forgotten);
        copy.forgottenSurely.addAll(forgottenSurely);
        copy.before = before;
        return copy;
    }

    void note(SaveState state) {
        String key = SaveQueue.key(state.revision());
        switch (state) {
            case SaveState.Saved is -> {
                saved.add(is.revision());
                rescued.remove(key);
            }
            case SaveState.NotSavedYet not when not.rescued() -> rescued.put(key, not.revision());
            default -> {
            }
        }
    }

    /** Whether a revision is one that was handed over, be it under a further number. */
    boolean isGiven(Revision revision) {
        return submitted.stream().anyMatch(s -> isSame(revision, s));
    }

    private static boolean isSame(Revision one, Revision other) {
        return one.equals(other.renumbered(one.stamp().n()));
    }

    /** Whether a revision that was called saved may be missing where these are readable. */
    boolean mayBeMissing(Revision missing, List<Revision> present) {
        return present.stream().filter(p -> p.item().equals(missing.item()) && p.covers(missing.stamp()))
                .anyMatch(p -> p.isErased()
                || p.stamp().sitting().equals(missing.stamp().sitting()) && isDraftThatMayGo(missing, present));
    }

    /** The rule of the design, told in other words than the program's. */
    private boolean isDraftThatMayGo(Revision draft, List<Revision> present) {
        List<Revision> sitting = submitted.stream().filter(s -> SaveQueue.key(s).equals(SaveQueue.key(draft))).toList();
        int at = indexIn(sitting, draft);
        // What follows is what was said to be saved next; where nothing was, what is there although it was not said.
        Optional<Revision> next = after(at, sitting, saved).or(() -> after(at, sitting, present));
        if (next.isEmpty() || length(draft) - length(next.get()) > SHORTENED || draft.deleted() != next.get().deleted()) {
            return false;
        }
        // The last of each ten minutes stays: so something written less than ten minutes later is there.
        return present.stream().anyMatch(p -> SaveQueue.key(p).equals(SaveQueue.key(draft)) && p.covers(draft.stamp())
                && Duration.between(draft.saved(), p.saved()).compareTo(KEPT_EVERY) < 0);
    }

    private static Optional<Revision> after(int at, List<Revision> sitting, List<Revision> among) {
        return sitting.stream().skip(at + 1).filter(s -> isAmong(s, among)).findFirst();
    }

    private static int indexIn(List<Revision> sitting, Revision revision) {
        int at = 0;
        while (!isSame(revision, sitting.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isAmong(Revision revision, List<Revision> all) {
        return all.stream().anyMatch(a -> isSame(a, revision));
    }

    private static int length(Revision revision) {
        return revision.answers().values().stream()
                .mapToInt(a -> a.content() instanceof Content.Text text ? text.text().length() : 0).sum();
    }
}

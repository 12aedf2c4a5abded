package app.steadyground.storage;

import app.steadyground.entry.Fault;
import app.steadyground.entry.Problem;
import app.steadyground.entry.Revision;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Files that could not be read, or not yet: a sync tool may still be writing them. They are tried again at every look
 * for a while before they are named, and now and then for ever after, since a damaged file may heal. One thread.
 */
final class Unread {
    /** Looks before a file is named: about half a minute. */
    static final int PATIENCE = 15;
    /** Of the named ones each is tried again at every so manieth look. */
    static final int SELDOM = 15;

    private static final String PREFIX = FolderNames.ENTRIES + "/";

    private final FolderReader reader;
    private final Map<String, Trial> trials = new HashMap<>();
    private int looks;

    /** @param problem what was wrong when it was last tried; {@code named} whether the person has been told */
    private record Trial(Problem problem, int since, boolean named) {
    }

    Unread(FolderReader reader, Collection<Fault> known) {
        this.reader = reader;
        known.stream().filter(f -> f.file().startsWith(PREFIX))
                .forEach(f -> trials.put(f.file().substring(PREFIX.length()), new Trial(f.problem(), 0, true)));
    }

    boolean has(String name) {
        return trials.containsKey(name);
    }

    void found(String name) {
        trials.put(name, new Trial(Problem.UNREADABLE, looks, false));
    }

    /**
     * Tries again what is due.
     *
     * @param now the names that are in the folder
     * @param covered whether something readable makes a file unnecessary, so that it does not matter any more
     * @param healed gets what can be read by now
     * @return whether {@link #faults} has changed
     */
    boolean retry(Set<String> now, Predicate<RevisionName> covered, List<Revision> healed) {
        looks++;
        List<Fault> before = faults();
        for (String name : List.copyOf(trials.keySet())) {
            if (!now.contains(name)) {
                trials.remove(name);
            } else if (isDue(name)) {
                attempt(name, covered, healed);
            }
        }
        return !faults().equals(before);
    }

    private boolean isDue(String name) {
        return !trials.get(name).named() || Math.floorMod(looks + name.hashCode(), SELDOM) == 0;
    }

    private void attempt(String name, Predicate<RevisionName> covered, List<Revision> healed) {
        Trial trial = trials.get(name);
        FolderReader.Found found = reader.one(name);
        healed.addAll(found.revisions());
        if (found.faults().isEmpty()) {
            trials.remove(name);
            return;
        }
        Problem problem = found.faults().getFirst().problem();
        if (!trial.named() && RevisionName.parse(name).filter(covered).isPresent()) {
            // Half written, and overtaken by a whole one. The next opening will not even read it.
            trials.put(name, new Trial(problem, looks, false));
        } else {
            note(name, trial, problem);
        }
    }

    private void note(String name, Trial trial, Problem problem) {
        trials.put(name, new Trial(problem, trial.since(), trial.named() || looks - trial.since() >= PATIENCE));
    }

    List<Fault> faults() {
        return trials.entrySet().stream().filter(e -> e.getValue().named())
                .map(e -> new Fault(PREFIX + e.getKey(), e.getValue().problem()))
                .sorted(Comparator.comparing(Fault::file)).toList();
    }
}

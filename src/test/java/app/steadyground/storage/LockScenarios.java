package app.steadyground.storage;

import app.steadyground.entry.Revision;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a person does with a locked workbook, and with its lock. */
final class LockScenarios {
    /** Those whose failures are tried in the soak only. */
    static final Set<String> LONG = Set.of("save, draft and erase, locked", "change of passphrase and key", "unlock");
    private static final String OLD = LockedFolder.WORDS;
    private static final String NEW = "a quiet new harbour";
    private static final String A = Samples.ITEM;
    private static final String B = Samples.OTHER_ITEM;
    private static final String S = "aaaaaaaa";
    private static final String T = "bbbbbbbb";

    private LockScenarios() {
    }

    static List<Scenario> all() {
        return List.of(
                new Scenario("first save, locked", false, w -> w.ledger.passphrases.add(OLD), w -> {
                    if (w.create()) {
                        w.save(w.revision(A, 1, S, Map.of(), 0, false, "the first words"));
                    }
                }),
                new Scenario("save, draft and erase, locked", false, LockScenarios::locked, w -> {
                    w.save(w.revision(A, 21, T, Map.of(S, 11), 30, false, "other words"));
                    w.save(w.revision(A, 31, T, Map.of(S, 11), 31, false, "other words, and more"));
                    w.erase(w.revision(B, 41, T, Map.of(S, 1), 50, true, ""));
                }),
                new Scenario("change of passphrase", false, LockScenarios::locked, w -> {
                    w.ledger.passphrases.add(NEW);
                    act(() -> World.locks(w.disk()).change(w.workbook(), LockedFolder.passphrase(OLD), LockedFolder.passphrase(NEW), false),
                            w, () -> w.ledger.passphrases.remove(OLD));
                }),
                new Scenario("change of passphrase and key", false, LockScenarios::locked, w -> {
                    w.ledger.passphrases.add(NEW);
                    w.ledger.reforming = true;
                    act(() -> {
                        World.locks(w.disk()).change(w.workbook(), LockedFolder.passphrase(OLD), LockedFolder.passphrase(NEW), true);
                        Reforming.sealing(World.locks(w.disk()).open(World.FOLDER, LockedFolder.passphrase(NEW))).run(Progress.NONE);
                    }, w, () -> w.ledger.passphrases.remove(OLD));
                }),
                new Scenario("lock an existing workbook", false, LockScenarios::entries, w -> {
                    // Until the key file is certain it opens without; then the passphrase is needed.
                    w.ledger.mayBeUnlocked = true;
                    w.ledger.passphrases.add(OLD);
                    w.ledger.reforming = true;
                    act(() -> Reforming.sealing(World.locks(w.disk()).lock(w.workbook(), LockedFolder.passphrase(OLD))).run(Progress.NONE),
                            w, () -> w.ledger.mayBeUnlocked = false);
                }),
                new Scenario("unlock", false, LockScenarios::locked, w -> {
                    w.ledger.reforming = true;
                    w.ledger.mayBeUnlocked = true;
                    act(() -> {
                        // As the window does: what could not be read this time is still sealed, and needs its key.
                        if (Reforming.unsealing(w.workbook()).run(Progress.NONE).left().isEmpty()) {
                            World.locks(w.disk()).removeLock(w.workbook());
                        }
                    }, w, () -> { });
                }));
    }

    interface Act {
        void run() throws FolderProblem;
    }

    private static void act(Act act, World w, Runnable said) {
        try {
            act.run();
            if (w.sim.isOn()) {
                said.run();
            }
        } catch (FolderProblem e) {
            // It is said, and can be done again.
        }
    }

    private static void locked(World w) {
        w.ledger.passphrases.add(OLD);
        entries(w);
    }

    private static void entries(World w) {
        w.create();
        save(w, w.revision(B, 1, S, Map.of(), 0, false, "another entry"));
        save(w, w.revision(A, 1, S, Map.of(), 0, false, "the first word"));
        save(w, w.revision(A, 11, S, Map.of(), 20, false, "the first words"));
    }

    private static void save(World w, Revision revision) {
        w.save(revision);
    }
}

package app.steadyground.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Something a person does, from a disk on which other things were done before.
 *
 * @param failing whether the disk fails as a part of it, so that no other failure can be tried
 */
record Scenario(String name, boolean failing, Part before, Part during) {
    private static final String A = Samples.ITEM;
    private static final String B = Samples.OTHER_ITEM;
    private static final String S = "aaaaaaaa";
    private static final String T = "bbbbbbbb";
    private static final String U = "cccccccc";
    private static final String LONG = "A long answer, of which a good part will be taken away by the next autosave.";

    interface Part {
        void play(World world);
    }

    /** The disk before, with what was said until then. */
    record Start(SimDisk disk, Ledger ledger) {
        /** The scenario can be played here; the disk neither fails nor loses power yet. */
        World world(Function<Disk, Disk> through) {
            World world = new World(disk.after(Loss.none()), ledger.copy(), through);
            if (ledger.created && !world.open()) {
                throw new AssertionError("The workbook does not open");
            }
            return world;
        }
    }

    Start start() throws Exception {
        Ledger ledger = new Ledger();
        try (World world = new World(World.newDisk(), ledger, d -> d)) {
            before.play(world);
            ledger.before = world.sim.files(World.FOLDER);
            return new Start(world.sim.after(Loss.none()), ledger);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    static List<Scenario> all() {
        return List.of(
                of("first save", w -> { }, w -> {
                    if (w.create()) {
                        w.save(w.revision(A, 1, S, Map.of(), 0, false, "the first words"));
                    }
                }),
                of("save", Scenario::twoEntries, w -> {
                    w.save(w.revision(A, 21, T, Map.of(S, 11), 30, false, "other words"));
                    w.save(w.revision(B, 21, U, Map.of(S, 1), 31, false, "more words"));
                }),
                of("draft removal", Scenario::twoEntries, Scenario::drafts),
                of("save after a merge", Scenario::twoHeads, w -> {
                    w.save(w.revision(A, 31, U, Map.of(S, 11, T, 21), 40, false, "both"));
                    w.save(w.revision(A, 41, U, Map.of(S, 11, T, 21), 41, false, "both, and more"));
                }),
                of("delete", Scenario::twoHeads,
                        w -> w.save(w.revision(A, 31, U, Map.of(S, 11, T, 21), 40, true, "both"))),
                of("restore from the trash", Scenario::deleted,
                        w -> w.save(w.revision(A, 41, T, Map.of(S, 11, U, 31), 50, false, "the first words"))),
                of("erase", Scenario::deleted, w -> w.erase(w.revision(A, 41, T, Map.of(S, 11, U, 31), 50, true, ""))),
                of("backup", Scenario::backedUp, w -> {
                    w.save(w.revision(A, 41, T, Map.of(S, 11), 50, false, "the first words, and more"));
                    w.shelf.make(60);
                }),
                of("restore from a backup", Scenario::backedUp, w -> w.shelf.restore("Restored")),
                of("copy", Scenario::backedUp, w -> w.shelf.copy("Copied")),
                of("erase from backups", Scenario::deletedAndBackedUp, w -> {
                    w.erase(w.revision(A, 41, T, Map.of(S, 11, U, 31), 70, true, ""));
                    w.shelf.erase(A);
                }),
                of("settings", Scenario::settings, w -> {
                    w.save(Settings.DEFAULT.withTextSize(150));
                    w.save(Settings.DEFAULT.withPlace("chapter", "exercise"));
                }),
                new Scenario("rescue", true, Scenario::twoEntries, w -> rescue(w, World.FOLDER)),
                new Scenario("rescue, by a move that fails", true, Scenario::twoEntries, w -> rescue(w, World.ENTRIES)));
    }

    private static Scenario of(String name, Part before, Part during) {
        return new Scenario(name, false, before, during);
    }

    private static void twoEntries(World w) {
        w.create();
        w.save(w.revision(B, 1, S, Map.of(), 0, false, "another entry"));
        w.save(w.revision(A, 1, S, Map.of(), 0, false, "the first word"));
        w.save(w.revision(A, 11, S, Map.of(), 20, false, "the first words"));
    }

    private static void drafts(World w) {
        String[] texts = {"a", "ab", "abc", "abcd", LONG, "short", "short again", LONG, LONG + LONG};
        int[] minutes = {30, 31, 39, 42, 43, 44, 45, 46, 60};
        for (int i = 0; i < texts.length; i++) {
            w.save(w.revision(A, 21 + 10 * i, T, Map.of(S, 11), minutes[i], false, texts[i]));
        }
    }

    private static void twoHeads(World w) {
        twoEntries(w);
        w.save(w.revision(A, 21, T, Map.of(S, 1), 30, false, "words of another computer"));
    }

    private static void deleted(World w) {
        twoEntries(w);
        w.save(w.revision(A, 31, U, Map.of(S, 11), 40, true, "the first words"));
    }

    private static void backedUp(World w) {
        twoEntries(w);
        w.shelf.make(30);
    }

    private static void deletedAndBackedUp(World w) {
        backedUp(w);
        w.save(w.revision(A, 31, U, Map.of(S, 11), 40, true, "the first words"));
    }

    private static void settings(World w) {
        twoEntries(w);
        w.save(Settings.DEFAULT.withTextSize(120));
    }

    private static void rescue(World w, Path failing) {
        w.sim.fail(new SimFault(failing.equals(World.ENTRIES) ? 5 : 0, true, SimFault.Kind.FULL, false, failing));
        w.save(w.revision(A, 21, T, Map.of(S, 11), 30, false, "not saved at once"));
        w.save(w.revision(A, 31, T, Map.of(S, 11), 31, false, "not saved at once, nor this"));
        w.save(w.revision(B, 21, U, Map.of(S, 1), 31, false, "nor that"));
        w.sim.fail(SimFault.NEVER);
        w.retry();
    }
}

package app.steadyground.storage;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Backups and copies of a {@link World}'s workbook; what is said of them is noted in its ledger. */
final class Shelf {
    static final Path FOLDER = World.HOME.resolve("Backups");

    private final World world;
    private final Disk disk;
    private final List<Act> undone = new ArrayList<>();

    Shelf(World world, Disk disk) {
        this.world = world;
        this.disk = disk;
    }

    private interface Act {
        /** @return whether it is done wholly */
        boolean act() throws BackupProblem;
    }

    private boolean act(Act act) {
        try {
            if (act.act()) {
                return true;
            }
        } catch (BackupProblem e) {
            // It is said, and can be done again; unless a drive that fails for good kept it from being taken back.
            if (e.kind() == BackupProblem.Kind.NOT_EMPTY) {
                return true;
            }
        }
        undone.add(act);
        return false;
    }

    /** Does again what was not done. @return whether all of it is done now */
    boolean again() {
        List<Act> acts = List.copyOf(undone);
        undone.clear();
        acts.forEach(this::act);
        return undone.isEmpty();
    }

    private Backups backups() {
        return new Backups(disk, FOLDER, world.workbook().info().id());
    }

    void make(int minute) {
        Iterator<Instant> seconds = Stream.iterate(Samples.NOW.plus(Duration.ofMinutes(minute)), i -> i.plusSeconds(1)).iterator();
        act(() -> {
            Instant now = seconds.next();
            Backups.Made made = backups().make(world.workbook(), now, ZoneOffset.UTC, Progress.NONE);
            if (world.sim.isOn() && made.left().isEmpty()) {
                world.ledger.backups.put(made.backup().file(), List.copyOf(world.ledger.saved));
            }
            return true;
        });
    }

    /** Into a new folder of this name. */
    void restore(String name) {
        Path to = World.HOME.resolve(name);
        world.ledger.wanted.add(to);
        act(() -> {
            List<Backups.Kept> all = backups().list();
            if (all.isEmpty()) {
                return false;
            }
            new BackupFile(disk, all.getFirst().file()).restore(to, Progress.NONE);
            note(to);
            return true;
        });
    }

    /** Into a new folder of this name. */
    void copy(String name) {
        Path to = World.HOME.resolve(name);
        world.ledger.wanted.add(to);
        act(() -> {
            WorkbookCopy.Copied copied = new WorkbookCopy(disk, world.workbook()).copy(to, world.unsaved(), Progress.NONE);
            if (copied.whole() && copied.missing().isEmpty()) {
                note(to);
            }
            return true;
        });
    }

    private void note(Path folder) {
        if (world.sim.isOn()) {
            world.ledger.folders.put(folder, List.copyOf(world.ledger.saved));
        }
    }

    /** From all backups. */
    void erase(String item) {
        world.ledger.forgotten.add(item);
        act(() -> {
            boolean all = backups().erase(item).failed().isEmpty();
            if (all && world.sim.isOn()) {
                world.ledger.forgottenSurely.add(item);
            }
            return all;
        });
    }
}

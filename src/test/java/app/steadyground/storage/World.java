package app.steadyground.storage;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Content;
import app.steadyground.entry.Ids;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Stamp;
import app.steadyground.guide.FieldKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The program at work on a simulated disk, as far as it reads and writes; what it says is noted in a ledger. */
final class World implements AutoCloseable {
    static final Path HOME = SimDisk.ROOT.resolve("home");
    static final Path FOLDER = HOME.resolve("My workbook");
    static final Path ENTRIES = FOLDER.resolve(FolderNames.ENTRIES);
    static final Path KEYS = FOLDER.resolve(FolderNames.KEYS);
    static final Path STATE = HOME.resolve("state").resolve("app");
    static final Path CONFIG = HOME.resolve("config").resolve("app");

    final SimDisk sim;
    final Ledger ledger;
    final Shelf shelf;
    private final Disk disk;
    private final BlockingQueue<SaveState> states = new LinkedBlockingQueue<>();
    private WorkbookFolder workbook;
    private Rescue rescue;
    private Saver saver;

    /** @param through what stands between the program and its disk */
    World(SimDisk sim, Ledger ledger, Function<Disk, Disk> through) {
        this.sim = sim;
        this.ledger = ledger;
        this.disk = through.apply(sim);
        this.shelf = new Shelf(this, disk);
    }

    /** A new disk that holds only a home. */
    static SimDisk newDisk() throws Exception {
        SimDisk disk = new SimDisk();
        disk.makeFolder(HOME);
        disk.forceFolder(SimDisk.ROOT);
        return disk;
    }

    boolean create() {
        try {
            begin(ledger.passphrases.isEmpty() ? new FolderDoor(disk).create(FOLDER, Samples.GUIDE, Ids.seeded(1), Samples.NOW)
                    : locks(disk).create(FOLDER, Samples.GUIDE, Ids.seeded(1), Samples.NOW, LockedFolder.passphrase(ledger.passphrases.getFirst())));
        } catch (FolderProblem e) {
            return false;
        }
        ledger.created |= sim.isOn();
        return true;
    }

    boolean open() {
        try {
            begin(open(disk, ledger));
            return true;
        } catch (FolderProblem e) {
            return false;
        }
    }

    static Locks locks(Disk disk) {
        return new Locks(disk, STATE, LockedFolder.QUICK);
    }

    /** With one of the passphrases that may open it, or without where none is needed. */
    static WorkbookFolder open(Disk disk, Ledger ledger) throws FolderProblem {
        boolean needed = locks(disk).isLocked(FOLDER);
        if (!needed && !ledger.passphrases.isEmpty() && !ledger.mayBeUnlocked) {
            throw new AssertionError("The lock is gone");
        }
        FolderProblem last = null;
        for (String passphrase : ledger.passphrases) {
            try {
                return locks(disk).open(FOLDER, LockedFolder.passphrase(passphrase));
            } catch (FolderProblem e) {
                last = e;
            }
        }
        if (last != null) {
            throw last;
        }
        return new FolderDoor(disk).open(FOLDER);
    }

    private void begin(WorkbookFolder opened) {
        workbook = opened;
        rescue = new Rescue(disk, STATE, FOLDER, opened.info(), opened.form());
        saver = new Saver(opened, rescue, states::add, round -> Duration.ofHours(1));
    }

    WorkbookFolder workbook() {
        return workbook;
    }

    Disk disk() {
        return disk;
    }

    Rescue rescue() {
        return rescue;
    }

    List<Revision> unsaved() {
        return saver == null ? List.of() : saver.unsaved();
    }

    /** @param answer empty for one that holds no answers */
    Revision revision(String item, int n, String sitting, Map<String, Integer> covers, int minute, boolean deleted, String answer) {
        Stamp stamp = new Stamp(n, sitting);
        Map<String, Answer> answers = answer.isEmpty() ? Map.of()
                : Map.of("event", new Answer("What happened?", new Content.Text(FieldKind.SHORT_TEXT, answer), stamp));
        return new Revision(Samples.header(workbook.info().id(), item), stamp, covers, Samples.NOW.plusSeconds(60L * minute + n),
                deleted, answers, Revision.SCHEMA, 1, Map.of());
    }

    /** Hands it to the saver and waits for what that says, of all that it tries in the same round. */
    SaveState save(Revision revision) {
        ledger.submitted.add(revision);
        Set<String> round = unsaved().stream().map(SaveQueue::key).collect(Collectors.toSet());
        round.add(SaveQueue.key(revision));
        saver.submit(revision);
        SaveState ofThis = null;
        for (int i = 0; i < round.size(); i++) {
            SaveState said = said();
            ofThis = SaveQueue.key(said.revision()).equals(SaveQueue.key(revision)) ? said : ofThis;
        }
        return ofThis;
    }

    /** Tries again what is not saved yet. */
    List<SaveState> retry() {
        int waiting = unsaved().size();
        saver.retryNow();
        List<SaveState> said = new ArrayList<>();
        for (int i = 0; i < waiting; i++) {
            said.add(said());
        }
        return said;
    }

    private SaveState said() {
        try {
            SaveState state = states.poll(60, TimeUnit.SECONDS);
            while (state instanceof SaveState.Saving) {
                state = states.poll(60, TimeUnit.SECONDS);
            }
            if (state == null) {
                throw new AssertionError("The saver says nothing");
            }
            if (sim.isOn()) {
                ledger.note(state);
            }
            return state;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    void erase(Revision tombstone) {
        if (save(tombstone) instanceof SaveState.Saved) {
            try {
                workbook.clearErased(List.of(tombstone.item()), rescue);
            } catch (FolderProblem e) {
                // It is said, and can be done again.
            }
        }
    }

    void save(Settings settings) {
        ledger.settings.add(settings);
        if (new SettingsFile(disk, CONFIG).save(settings) && sim.isOn()) {
            ledger.settingsSaved = ledger.settings.size() - 1;
        }
    }

    @Override
    public void close() {
        if (saver != null) {
            saver.close();
        }
    }
}

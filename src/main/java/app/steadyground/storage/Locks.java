package app.steadyground.storage;

import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.storage.FolderProblem.Kind;
import app.steadyground.vault.Cost;
import app.steadyground.vault.KeyFile;
import app.steadyground.vault.Keyring;
import app.steadyground.vault.Passphrase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes, opens and changes locked workbooks. Every call blocks, and most take some seconds, for passphrases are made to
 * cost work. Of the passphrases given nothing is kept; closing them is the caller's.
 */
public final class Locks {
    private final Disk disk;
    private final Path state;
    private final Cost cost;
    private final KeyTurner turner;

    /** @param state the program's state folder, where copies of key files are kept; need not be there yet */
    public Locks(Path state, Cost cost) {
        this(new RealDisk(), state, cost);
    }

    Locks(Disk disk, Path state, Cost cost) {
        this.disk = disk;
        this.state = state;
        this.cost = cost;
        this.turner = new KeyTurner(disk, state, cost.limits());
    }

    /** Whether there are key files in a workbook's folder, so that a passphrase is needed. Looks at the disk. */
    public boolean isLocked(Path folder) {
        try {
            return KeyFolder.ofWorkbook(disk, disk.real(folder)).hasAny();
        } catch (IOException e) {
            return false;
        }
    }

    /** As {@link WorkbookFolder#create}, locked from the beginning. */
    public WorkbookFolder create(Path folder, GuideRef guide, Ids ids, Instant now, Passphrase passphrase) throws FolderProblem {
        try (Keyring keys = Keyring.draw()) {
            return new FolderDoor(disk).create(folder, guide, ids, now, (path, id) -> add(path, id, KeyFile.Kind.PASSPHRASE, passphrase, keys),
                    // Also where the disk denies for a moment that there are keys.
                    (path, id, needed) -> Optional.of(turner.open(path, id, passphrase)));
        }
    }

    /** Opens a workbook with its passphrase, or with the code of its recovery sheet. An unlocked one opens too. */
    public WorkbookFolder open(Path folder, Passphrase passphrase) throws FolderProblem {
        return new FolderDoor(disk).open(folder, opener(passphrase));
    }

    private FolderDoor.Opener opener(Passphrase passphrase) {
        return (folder, id, needed) -> needed ? Optional.of(turner.open(folder, id, passphrase)) : Optional.empty();
    }

    /** Whether a passphrase, or a recovery code, opens a workbook. @throws FolderProblem if that cannot be told */
    public boolean opens(WorkbookFolder folder, Passphrase passphrase) throws FolderProblem {
        try {
            turn(folder, passphrase).keys().close();
            return true;
        } catch (FolderProblem e) {
            if (e.kind() == Kind.WRONG_PASSPHRASE) {
                return false;
            }
            throw e;
        }
    }

    private Lock turn(WorkbookFolder folder, Passphrase passphrase) throws FolderProblem {
        try {
            return turner.open(folder.folder(), Optional.of(folder.info().id()), passphrase);
        } catch (IOException e) {
            throw FolderDoor.problem(e);
        }
    }

    /**
     * Locks a workbook that is not. From here on the passphrase is needed to open it; what it held before is sealed by
     * {@link Reforming}, and can be read all the while.
     *
     * @param folder nothing may be saved through it any more
     * @return the same, locked
     */
    public WorkbookFolder lock(WorkbookFolder folder, Passphrase passphrase) throws FolderProblem {
        try (Keyring keys = Keyring.draw()) {
            add(folder.folder(), folder.info().id(), KeyFile.Kind.PASSPHRASE, passphrase, keys);
            return open(folder.folder(), passphrase);
        } catch (IOException e) {
            throw FolderDoor.problem(e);
        }
    }

    /**
     * Takes the lock away, once {@link Reforming} has brought everything into plain form. Key files stay in the state
     * folder, for something sealed may still arrive from another computer.
     *
     * @param done what came of that; where anything was left sealed, only the lock's own keys still open it
     */
    public void removeLock(WorkbookFolder folder, Reforming.Done done) throws FolderProblem {
        if (!done.left().isEmpty()) {
            throw new IllegalArgumentException("Not everything is plain");
        }
        try {
            KeyFolder.ofWorkbook(disk, folder.folder()).removeAll();
        } catch (IOException e) {
            throw FolderDoor.problem(e);
        }
    }

    /**
     * What a change of passphrase did.
     *
     * @param removed ids of key files that the old one opened; backups may still hold them
     * @param sheetGone whether there was a recovery sheet that does not count any more
     * @param others whether another passphrase still opens it, perhaps set on another computer
     */
    public record Changed(Set<String> removed, boolean sheetGone, boolean others) {
    }

    /**
     * Changes the passphrase. The new one has been tried on what lies on the disk before this returns, and before the old
     * one is removed; whatever happens meanwhile, one of them opens the workbook.
     *
     * @param old the passphrase, or the code of the recovery sheet, which then stands for every passphrase
     * @param newKey whether what is saved from now on gets a key that the old passphrase never opened
     */
    public Changed change(WorkbookFolder folder, Passphrase old, Passphrase fresh, boolean newKey) throws FolderProblem {
        try (Keyring known = turn(folder, old).keys(); Keyring keys = newKey ? known.withNewKey() : known) {
            KeyFile made = add(folder.folder(), folder.info().id(), KeyFile.Kind.PASSPHRASE, fresh, keys);
            return tidy(folder, old, made, keys);
        } catch (IOException e) {
            throw FolderDoor.problem(e);
        }
    }

    private Changed tidy(WorkbookFolder folder, Passphrase old, KeyFile made, Keyring keys) throws IOException {
        KeyFolder own = KeyFolder.ofWorkbook(disk, folder.folder());
        Map<String, KeyFolder.Key> all = own.read(cost.limits()).good();
        boolean byCode = old.asCode().isPresent();
        Set<String> removed = new HashSet<>();
        boolean sheetGone = false;
        boolean others = false;
        for (KeyFolder.Key key : all.values()) {
            KeyFile file = key.file();
            boolean covered = keys.ids().containsAll(file.wrapped().keySet());
            if (file.id().equals(made.id())) {
                continue;
            }
            if (key.isOf(KeyFile.Kind.RECOVERY)) {
                // One that opens less than everything would be a trap.
                if (!file.wrapped().keySet().equals(keys.ids())) {
                    own.remove(file.id());
                    sheetGone = true;
                }
            } else if (covered && (byCode || file.open(old).isPresent())) {
                own.remove(file.id());
                removed.add(file.id());
            } else {
                others = true;
            }
        }
        turner.copyToState(folder.info().id(), bytes(own));
        return new Changed(Set.copyOf(removed), sheetGone, others);
    }

    private Map<String, byte[]> bytes(KeyFolder own) throws IOException {
        Map<String, byte[]> bytes = new HashMap<>();
        own.read(cost.limits()).good().forEach((id, key) -> bytes.put(id, key.bytes()));
        return bytes;
    }

    /** Makes a recovery code count, in place of any other. @param passphrase opens the workbook; {@code code} as drawn */
    public void addSheet(WorkbookFolder folder, Passphrase passphrase, char[] code) throws FolderProblem {
        try (Keyring keys = turn(folder, passphrase).keys(); Passphrase opener = Passphrase.of(code)) {
            List<String> before = sheets(folder);
            add(folder.folder(), folder.info().id(), KeyFile.Kind.RECOVERY, opener, keys);
            removeSheets(folder, before);
        } catch (IOException e) {
            throw FolderDoor.problem(e);
        }
    }

    /** Makes every recovery sheet void. */
    public void removeSheets(WorkbookFolder folder) throws FolderProblem {
        try {
            removeSheets(folder, sheets(folder));
        } catch (IOException e) {
            throw FolderDoor.problem(e);
        }
    }

    /** Whether there is a recovery sheet that opens the workbook. */
    public boolean hasSheet(WorkbookFolder folder) throws FolderProblem {
        try {
            return !sheets(folder).isEmpty();
        } catch (IOException e) {
            throw FolderDoor.problem(e);
        }
    }

    private List<String> sheets(WorkbookFolder folder) throws IOException {
        return KeyFolder.ofWorkbook(disk, folder.folder()).read(cost.limits()).good().values().stream()
                .filter(k -> k.isOf(KeyFile.Kind.RECOVERY)).map(k -> k.file().id()).toList();
    }

    private void removeSheets(WorkbookFolder folder, List<String> ids) throws IOException {
        KeyFolder own = KeyFolder.ofWorkbook(disk, folder.folder());
        for (String id : ids) {
            own.remove(id);
        }
        turner.copyToState(folder.info().id(), bytes(own));
    }

    /** Writes a key file and tries it, as it lies on the disk. One that does not open is taken away again. */
    private KeyFile add(Path folder, String workbook, KeyFile.Kind kind, Passphrase passphrase, Keyring keys) throws IOException, FolderProblem {
        KeyFile made = KeyFile.make(workbook, kind, passphrase, cost.effort().get(), keys);
        KeyFolder own = KeyFolder.ofWorkbook(disk, folder);
        boolean good = false;
        try {
            own.add(made.id(), KeyJson.write(made));
            Optional<Keyring> opened = KeyJson.read(own.bytes(made.id())).open(passphrase);
            good = opened.filter(o -> o.ids().equals(keys.ids())).isPresent();
            opened.ifPresent(Keyring::close);
        } catch (BadFile e) {
            // As if it did not open.
        } finally {
            if (!good) {
                own.remove(made.id());
            }
        }
        if (!good) {
            throw new FolderProblem(Kind.OTHER);
        }
        turner.copyToState(workbook, bytes(own));
        return made;
    }
}

package app.steadyground.storage;

import app.steadyground.storage.BackupProblem.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The backups of one workbook in a folder that the person sees. Touches no file there but those that this program made for
 * this workbook, which it knows by name and by what the zip says. Every call blocks and may take long. One thread at a time.
 */
public final class Backups {
    /** What is made and what is erased never go on side by side: a backup on its way would have what is erased meanwhile. */
    static final Lock ONE = new ReentrantLock();

    final Disk disk;
    private final Path folder;
    private final String workbook;
    private final RevisionForm form;

    /** @param folder need not be there yet; {@code workbook} whose backups are there, open */
    public Backups(Path folder, WorkbookFolder workbook) {
        this(workbook.disk(), folder, workbook.info().id(), workbook.form());
    }

    /** Of an unlocked workbook. */
    Backups(Disk disk, Path folder, String workbook) {
        this(disk, folder, workbook, PlainForm.PLAIN);
    }

    private Backups(Disk disk, Path folder, String workbook, RevisionForm form) {
        this.form = form;
        this.disk = disk;
        this.folder = folder;
        this.workbook = workbook;
    }

    /** A backup that is there. @param entries how many a person would see in it; {@code bytes} its size */
    public record Kept(Path file, Instant made, int entries, long bytes) {
    }

    /**
     * A backup just made and verified.
     *
     * @param left files of the workbook, as paths in it, that could not be read or taken, and so are not in it
     * @param removed how many old backups were removed; none where something was left
     */
    public record Made(Kept backup, List<String> left, int removed) {
    }

    /** What came of taking an item out of the backups. @param done zips that are without it now; {@code failed} zips that may still have it */
    public record Erased(List<Path> done, List<Path> failed) {
    }

    /** Whether backups cannot be kept there, because the place is a workbook's folder or lies in one. Looks at the disk. */
    public static boolean isInWorkbook(Path folder) {
        return Outside.isInWorkbook(new RealDisk(), folder);
    }

    /**
     * Writes one backup of a workbook to a file of the person's choice.
     *
     * @param replace whether a file that is there is replaced, once the new one is certain
     * @throws BackupProblem if there is no new backup: what was there is as it was
     * @throws CancellationException if the progress says so
     */
    public static Made write(WorkbookFolder from, Path zip, boolean replace, Instant now, Progress progress) throws BackupProblem {
        return write(from.disk(), from, zip, replace, now, progress);
    }

    static Made write(Disk disk, WorkbookFolder from, Path zip, boolean replace, Instant now, Progress progress)
            throws BackupProblem {
        Path target = zip.toAbsolutePath().normalize();
        if (target.getParent() == null) {
            throw new BackupProblem(Kind.NO_PARENT);
        }
        if (Outside.isInWorkbook(disk, target.getParent())) {
            throw new BackupProblem(Kind.INSIDE);
        }
        try {
            Disk.Kind there = disk.kind(target);
            if (there != Disk.Kind.NOTHING && (!replace || there != Disk.Kind.FILE)) {
                throw new BackupProblem(Kind.EXISTS);
            }
            new Folders(disk).make(target.getParent());
        } catch (IOException e) {
            throw BackupProblem.notWritten(disk, target.getParent(), e);
        }
        BackupWriter.Written written =
                new BackupWriter(disk, from.form(), progress).write(new OwnFiles(disk, from.folder()), target, replace, now);
        Kept kept = new Kept(target, now, written.mark().entries(), written.bytes());
        return new Made(kept, written.left(), 0);
    }

    /**
     * Makes a backup under a new name in this folder, and then removes those that are not wanted any more: kept are the newest
     * of each of 7 days, 4 weeks and 12 months.
     *
     * @param zone the name tells the time in
     * @throws BackupProblem if there is no new backup; then nothing was removed either
     * @throws CancellationException if the progress says so
     */
    public Made make(WorkbookFolder from, Instant now, ZoneId zone, Progress progress) throws BackupProblem {
        ONE.lock();
        try {
            return makeAlone(from, now, zone, progress);
        } finally {
            ONE.unlock();
        }
    }

    private Made makeAlone(WorkbookFolder from, Instant now, ZoneId zone, Progress progress) throws BackupProblem {
        BackupName name = BackupName.of(workbook, LocalDateTime.ofInstant(now, zone));
        Made made = write(disk, from, folder.resolve(name.toString()), false, now, progress);
        // An older one may hold what could not be read today.
        int removed = made.left().isEmpty() ? removeUnwanted(name) : 0;
        // Otherwise they are in nobody's way.
        isRidOfStrays();
        return new Made(made.backup(), made.left(), removed);
    }

    private int removeUnwanted(BackupName made) {
        int removed = 0;
        try {
            List<BackupName> names = names();
            Set<LocalDateTime> unwanted = Rotation.unwanted(names.stream().map(BackupName::made).toList(), made.made());
            for (BackupName name : names) {
                if (unwanted.contains(name.made()) && kept(name).isPresent()) {
                    disk.delete(folder.resolve(name.toString()));
                    removed++;
                }
            }
        } catch (IOException e) {
            // One too many does no harm.
        }
        return removed;
    }

    /** What a process that was ended left half written. @return whether none is left */
    private boolean isRidOfStrays() {
        try {
            boolean any = false;
            for (String name : disk.names(folder)) {
                boolean ours = TempNames.meant(name).flatMap(BackupName::parse).filter(n -> n.isOf(workbook)).isPresent();
                if (ours && TempNames.isStray(name)) {
                    disk.delete(folder.resolve(name));
                    any = true;
                }
            }
            if (any) {
                disk.forceFolder(folder);
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The backups of this workbook in the folder, newest first. Those that are damaged are left out. */
    public List<Kept> list() throws BackupProblem {
        try {
            List<Kept> all = new ArrayList<>();
            for (BackupName name : names()) {
                kept(name).ifPresent(all::add);
            }
            all.sort(Comparator.comparing(Kept::made).reversed());
            return List.copyOf(all);
        } catch (IOException e) {
            throw new BackupProblem(Kind.NOT_THERE, e);
        }
    }

    /** By name only. */
    private List<BackupName> names() throws IOException {
        return disk.kind(folder) == Disk.Kind.NOTHING ? List.of() : namesHere();
    }

    private List<BackupName> namesHere() throws IOException {
        return disk.names(folder).stream().flatMap(n -> BackupName.parse(n).stream()).filter(n -> n.isOf(workbook)).toList();
    }

    /** Only if the zip itself says, too, that it is a backup of this workbook. */
    Optional<Kept> kept(BackupName name) throws IOException {
        Path file = folder.resolve(name.toString());
        if (disk.kind(file) != Disk.Kind.FILE) {
            return Optional.empty();
        }
        try (BackupZip zip = BackupZip.open(disk, file)) {
            return BackupMark.parse(zip.comment()).filter(m -> m.workbook().equals(workbook))
                    .map(m -> new Kept(file, m.made(), m.entries(), zip.bytes()));
        } catch (BackupProblem e) {
            return Optional.empty();
        }
    }

    /**
     * Takes everything of an item out of all backups in this folder. Each is written anew without it, verified, and then put
     * in the place of the old one; what cannot be is left as it was, and named. Unfinished files of processes that are gone,
     * which may hold it too, are removed.
     *
     * @param item id
     * @throws BackupProblem if the folder is not there or cannot be listed, so that nobody can tell what it holds
     */
    public Erased erase(String item) throws BackupProblem {
        ONE.lock();
        try {
            return eraseAlone(item);
        } finally {
            ONE.unlock();
        }
    }

    private Erased eraseAlone(String item) throws BackupProblem {
        List<Path> done = new ArrayList<>();
        List<Path> failed = new ArrayList<>();
        for (BackupName name : toBeSearched()) {
            Path file = folder.resolve(name.toString());
            try {
                if (new BackupEraser(disk, file, form).erase(item)) {
                    done.add(file);
                }
            } catch (BackupProblem | IOException e) {
                failed.add(file);
            }
        }
        if (!isRidOfStrays()) {
            failed.add(folder);
        }
        return new Erased(List.copyOf(done), List.copyOf(failed));
    }

    private List<BackupName> toBeSearched() throws BackupProblem {
        try {
            return namesHere();
        } catch (IOException e) {
            throw new BackupProblem(Kind.NOT_THERE, e);
        }
    }
}

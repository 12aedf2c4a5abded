package app.steadyground.storage;

import app.steadyground.entry.Fault;
import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.entry.NotSaved;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Stamp;
import app.steadyground.entry.Store;
import app.steadyground.entry.Workbook;
import app.steadyground.entry.WorkbookInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A workbook on disk: a folder in which nothing is ever overwritten. Every call blocks and may take seconds. One
 * thread may save while others read.
 */
public final class WorkbookFolder implements Store {
    private final Disk disk;
    private final Path folder;
    private final Path entries;
    private final WorkbookInfo info;
    private final Optional<Lock> lock;
    private final RevisionForm form;
    private final FolderReader reader;
    private final EntryFiles files;
    private final FolderGuard guard;
    private final EntryWriter writer;

    /** @param lock of a locked workbook, open */
    WorkbookFolder(Disk disk, Path folder, WorkbookInfo info, Optional<Lock> lock) {
        this.disk = disk;
        this.folder = folder;
        this.entries = folder.resolve(FolderNames.ENTRIES);
        this.info = info;
        this.lock = lock;
        this.form = lock.<RevisionForm>map(l -> new SealedForm(l.keys())).orElse(PlainForm.PLAIN);
        this.files = new EntryFiles(disk, entries, info.id(), form);
        this.reader = new FolderReader(disk, entries, files);
        this.guard = new FolderGuard(disk, folder, info.id(), lock.isPresent());
        this.writer = new EntryWriter(disk, entries, info.id(), form, guard);
    }

    /**
     * Makes a folder that is missing or empty into a workbook.
     *
     * @throws FolderProblem if it holds something else, or is a workbook already, or cannot be written
     */
    public static WorkbookFolder create(Path folder, GuideRef guide, Ids ids, Instant now) throws FolderProblem {
        return new FolderDoor(new RealDisk()).create(folder, guide, ids, now);
    }

    /**
     * Opens a workbook that is not locked; {@link Locks} opens those that are. Removes nothing but unfinished files of
     * processes that are gone.
     *
     * @throws FolderProblem with {@link FolderProblem.Kind#LOCKED} if a passphrase is needed
     */
    public static WorkbookFolder open(Path folder) throws FolderProblem {
        return new FolderDoor(new RealDisk()).open(folder);
    }

    /** Whether the folder says that it is a workbook, readable or not. */
    public static boolean isWorkbook(Path folder) {
        return new FolderDoor(new RealDisk()).isWorkbook(folder);
    }

    /** Whether a file would lie among the entries of some workbook, where it would be taken for a damaged one. */
    public static boolean isAmongEntries(Path file) {
        try {
            Path parent = file.toAbsolutePath().getParent().toRealPath();
            return parent.endsWith(FolderNames.ENTRIES) && isWorkbook(parent.getParent());
        } catch (IOException e) {
            // There is no such folder; the writing will say so.
            return false;
        }
    }

    /** Where it lies, absolute and without links. */
    public Path folder() {
        return folder;
    }

    Disk disk() {
        return disk;
    }

    /** Whether it is locked by a passphrase. */
    public boolean isLocked() {
        return lock.isPresent();
    }

    /** Whether a locked workbook, as far as it was read, still holds files that can be read without the passphrase. */
    public boolean isPartlyPlain() {
        return form instanceof SealedForm sealed && sealed.hasMetPlain();
    }

    /** All that could be read without the passphrase has just been sealed. */
    void sealedThroughout() {
        if (form instanceof SealedForm sealed) {
            sealed.forgetPlain();
        }
    }

    /** Forgets the keys of a locked workbook. Nothing can be read or saved through it any more. */
    public void forgetKeys() {
        lock.ifPresent(l -> l.keys().close());
    }

    Optional<Lock> lock() {
        return lock;
    }

    RevisionForm form() {
        return form;
    }

    FolderGuard guard() {
        return guard;
    }

    @Override
    public WorkbookInfo info() {
        return info;
    }

    /**
     * Reads what counts of every item. A damaged file is named in the workbook's faults, and the newest readable
     * one before it counts.
     *
     * @throws FolderProblem if the folder itself cannot be read; that never means that the workbook is empty
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public Workbook read(Progress progress) throws FolderProblem {
        try {
            guard.requireFolder();
            FolderReader.Found found = reader.heads(progress);
            return new Workbook(info, found.revisions(), faults(found));
        } catch (IOException e) {
            throw FolderDoor.problem(e);
        }
    }

    /**
     * Watches the folder from now on.
     *
     * @param workbook as {@link #read} gave it; looked at only during this call
     * @param listener hears of every change, on a thread of its own
     */
    public FolderWatch watch(Workbook workbook, Consumer<FolderNews> listener) {
        return new FolderWatch(new FolderLook(this, files, reader, workbook), listener);
    }

    /** All readable revisions of an item, newest first; those that are damaged are left out. */
    public List<Revision> revisions(String item) throws FolderProblem {
        try {
            guard.requireFolder();
            return reader.of(item);
        } catch (IOException e) {
            throw FolderDoor.problem(e);
        }
    }

    /** Reads every file and names each that is damaged or does not belong here. Changes nothing. */
    public List<Fault> check(Progress progress) throws FolderProblem {
        try {
            guard.requireFolder();
            return faults(reader.all(progress));
        } catch (IOException e) {
            throw FolderDoor.problem(e);
        }
    }

    /** Those found among the entries, after that of the workbook's own file. */
    private List<Fault> faults(FolderReader.Found found) throws IOException {
        List<Fault> faults = new ArrayList<>();
        try {
            WorkbookJson.read(disk, folder.resolve(FolderNames.WORKBOOK));
        } catch (BadFile e) {
            faults.add(new Fault(FolderNames.WORKBOOK, e.problem()));
        }
        lock.ifPresent(l -> faults.addAll(l.faults()));
        faults.addAll(found.faults());
        return List.copyOf(faults);
    }

    @Override
    public void save(Revision revision) throws NotSaved {
        writer.save(revision);
    }

    /**
     * Saves many revisions, for thousands at a time: the same files as by {@link #save}, made to last together at the
     * end. Where it fails, some of them may be there and some not.
     */
    public void saveAll(Iterator<Revision> revisions) throws NotSaved {
        LaterDisk later = new LaterDisk();
        WorkbookFolder through = new WorkbookFolder(later, folder, info, lock);
        while (revisions.hasNext()) {
            through.save(revisions.next());
        }
        try {
            later.settle();
        } catch (IOException e) {
            throw new NotSaved(new Reasons(disk).of(e, entries, 0), e);
        }
    }

    @Override
    public void discard(Revision saved, Stamp draft) {
        writer.discard(saved, draft);
    }

    /**
     * Removes every file of items that were erased which the erasing revision covers, and the rescue copies of them.
     * Nothing is removed of an item whose erasing revision cannot be read from the disk.
     *
     * @return names of the files that are left, because they could not be removed, or came after the erasing
     */
    public List<String> clearErased(List<String> items, Rescue rescue) throws FolderProblem {
        try {
            guard.requireFolder();
            return new Erasing(disk, entries, files).clear(items, rescue);
        } catch (IOException e) {
            throw FolderDoor.problem(e);
        }
    }

    /** @throws FolderProblem unless this very workbook lies here */
    void requireHere() throws FolderProblem {
        guard.requireWhole();
    }

    /** Everything that lies among the entries. */
    public List<String> names() throws IOException {
        return disk.names(entries);
    }

    void requireFolder() throws FolderProblem, IOException {
        guard.requireFolder();
    }
}

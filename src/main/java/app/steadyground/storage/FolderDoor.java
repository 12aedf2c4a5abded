package app.steadyground.storage;

import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.entry.Problem;
import app.steadyground.entry.Revision;
import app.steadyground.entry.WorkbookInfo;
import app.steadyground.storage.FolderProblem.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes folders into workbooks and opens them. */
final class FolderDoor {
    /** What an interrupted creation may have left: it is finished rather than refused. */
    private static final Set<String> OURS = Set.of(FolderNames.README, FolderNames.ATTRIBUTES, FolderNames.ENTRIES,
            FolderNames.KEYS);

    private final Disk disk;

    FolderDoor(Disk disk) {
        this.disk = disk;
    }

    /** Opens the lock of a workbook. */
    interface Opener {
        /**
         * @param workbook id, if workbook.json can be read
         * @param needed whether there are key files, or only sealed entries
         */
        Optional<Lock> open(Path folder, Optional<String> workbook, boolean needed) throws FolderProblem, IOException;
    }

    /** Puts a lock on a workbook in the making. */
    interface Locker {
        void lock(Path folder, String workbook) throws FolderProblem, IOException;
    }

    private static Optional<Lock> withoutPassphrase(Path folder, Optional<String> workbook, boolean needed) throws FolderProblem {
        if (needed) {
            throw new FolderProblem(Kind.LOCKED);
        }
        return Optional.empty();
    }

    WorkbookFolder create(Path wanted, GuideRef guide, Ids ids, Instant now) throws FolderProblem {
        return create(wanted, guide, ids, now, (folder, id) -> { }, FolderDoor::withoutPassphrase);
    }

    WorkbookFolder create(Path wanted, GuideRef guide, Ids ids, Instant now, Locker locker, Opener opener) throws FolderProblem {
        try {
            Path folder = wanted.toAbsolutePath().normalize();
            new Folders(disk).make(folder);
            folder = disk.real(folder);
            requireEmpty(folder);
            WorkbookInfo info = new WorkbookInfo(ids.item(), Revision.SCHEMA, 1, guide, now);
            writeIfMissing(folder.resolve(FolderNames.README), readme());
            writeIfMissing(folder.resolve(FolderNames.ATTRIBUTES), attributes());
            new Folders(disk).make(folder.resolve(FolderNames.ENTRIES));
            // Of an attempt that was interrupted: no word was ever sealed with it.
            KeyFolder.ofWorkbook(disk, folder).removeAll();
            locker.lock(folder, info.id());
            // Last, because it is what makes the folder a workbook.
            writeIfMissing(folder.resolve(FolderNames.WORKBOOK), WorkbookJson.write(info));
            return open(folder, opener);
        } catch (IOException e) {
            throw problem(e);
        }
    }

    WorkbookFolder open(Path wanted) throws FolderProblem {
        return open(wanted, FolderDoor::withoutPassphrase);
    }

    WorkbookFolder open(Path wanted, Opener opener) throws FolderProblem {
        try {
            Path folder = disk.real(wanted);
            Path file = folder.resolve(FolderNames.WORKBOOK);
            Path entries = folder.resolve(FolderNames.ENTRIES);
            boolean hasEntries = disk.kind(entries) == Disk.Kind.FOLDER;
            if (disk.kind(file) != Disk.Kind.FILE) {
                throw new FolderProblem(hasEntries ? Kind.DAMAGED : Kind.NOT_A_WORKBOOK);
            }
            Optional<WorkbookInfo> said = hasEntries ? said(file) : Optional.of(WorkbookJson.read(disk, file));
            if (!hasEntries) {
                throw new FolderProblem(Kind.DAMAGED);
            }
            removeStray(entries);
            Optional.ofNullable(folder.getParent()).ifPresent(new Leftovers(disk)::remove);
            boolean needed = KeyFolder.ofWorkbook(disk, folder).hasAny() || Sealed.isAll(disk, entries);
            Optional<Lock> lock = opener.open(folder, said.map(WorkbookInfo::id), needed);
            WorkbookInfo info = said.isPresent() ? said.get() : fromEntries(entries, lock);
            return new WorkbookFolder(disk, folder, info, lock);
        } catch (BadFile e) {
            throw new FolderProblem(switch (e.problem()) {
                case NEWER -> Kind.NEWER;
                case NOT_OURS -> Kind.NOT_A_WORKBOOK;
                default -> Kind.DAMAGED;
            }, e);
        } catch (IOException e) {
            throw problem(e);
        }
    }

    /** Empty if it is damaged, so that the entries may say it. */
    private Optional<WorkbookInfo> said(Path file) throws BadFile, IOException {
        try {
            return Optional.of(WorkbookJson.read(disk, file));
        } catch (BadFile e) {
            if (e.problem() == Problem.NEWER || e.problem() == Problem.NOT_OURS) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private WorkbookInfo fromEntries(Path entries, Optional<Lock> lock) throws BadFile, IOException {
        RevisionForm form = lock.<RevisionForm>map(l -> new SealedForm(l.keys())).orElse(PlainForm.PLAIN);
        return InfoFromEntries.read(disk, entries, form).orElseThrow(() -> new BadFile(Problem.UNREADABLE));
    }

    boolean isWorkbook(Path folder) {
        try {
            return disk.kind(disk.real(folder).resolve(FolderNames.WORKBOOK)) == Disk.Kind.FILE;
        } catch (IOException e) {
            return false;
        }
    }

    static FolderProblem problem(IOException e) {
        return new FolderProblem(switch (e) {
            case NoSuchFileException gone -> Kind.NOT_THERE;
            case NotDirectoryException file -> Kind.NOT_A_WORKBOOK;
            case AccessDeniedException denied -> Kind.NOT_ALLOWED;
            default -> Kind.OTHER;
        }, e);
    }

    private void requireEmpty(Path folder) throws FolderProblem, IOException {
        List<String> names = disk.names(folder);
        if (names.contains(FolderNames.WORKBOOK)) {
            throw new FolderProblem(Kind.ALREADY_ONE);
        }
        if (!names.stream().allMatch(n -> OURS.contains(n) || FolderNames.isIgnored(n))) {
            throw new FolderProblem(Kind.NOT_EMPTY);
        }
        Path entries = folder.resolve(FolderNames.ENTRIES);
        if (names.contains(FolderNames.ENTRIES)
                && (disk.kind(entries) != Disk.Kind.FOLDER || !disk.names(entries).isEmpty())) {
            throw new FolderProblem(Kind.NOT_EMPTY);
        }
    }

    private void writeIfMissing(Path file, byte[] bytes) throws IOException {
        if (disk.kind(file) == Disk.Kind.NOTHING) {
            try {
                new DurableFiles(disk).writeNew(file, bytes);
            } catch (DurableFiles.Failed e) {
                // One that another program made meanwhile is not ours to take away.
                if (e.isNamed() && !(e.getCause() instanceof FileAlreadyExistsException)) {
                    removeUncertain(file);
                }
                throw e.getCause();
            }
        }
    }

    /** So that the next attempt writes it anew, rather than take it for certain. */
    private void removeUncertain(Path file) {
        try {
            disk.delete(file);
        } catch (IOException e) {
            // Then it is good as it stands, or nobody can help it now.
        }
    }

    private void removeStray(Path entries) throws IOException {
        for (String name : disk.names(entries)) {
            if (!TempNames.isStray(name)) {
                continue;
            }
            Path file = entries.resolve(name);
            try {
                if (disk.kind(file) == Disk.Kind.FILE) {
                    disk.delete(file);
                }
            } catch (IOException e) {
                // It can wait for another day.
            }
        }
    }

    static byte[] attributes() {
        return "* -text\n".getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] readme() {
        try (InputStream in = FolderDoor.class.getResourceAsStream("workbook-readme.txt")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

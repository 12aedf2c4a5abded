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
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Makes folders into workbooks and opens them. */
final class FolderDoor {
    /** What an interrupted creation may have left: it is finished rather than refused. */
    private static final Set<String> OURS = Set.of(FolderNames.README, FolderNames.ATTRIBUTES, FolderNames.ENTRIES);

    private final Disk disk;

    FolderDoor(Disk disk) {
        this.disk = disk;
    }

    WorkbookFolder create(Path wanted, GuideRef guide, Ids ids, Instant now) throws FolderProblem {
        try {
            Path folder = wanted.toAbsolutePath().normalize();
            new Folders(disk).make(folder);
            folder = disk.real(folder);
            requireEmpty(folder);
            WorkbookInfo info = new WorkbookInfo(ids.item(), Revision.SCHEMA, 1, guide, now);
            writeIfMissing(folder.resolve(FolderNames.README), readme());
            writeIfMissing(folder.resolve(FolderNames.ATTRIBUTES), attributes());
            new Folders(disk).make(folder.resolve(FolderNames.ENTRIES));
            // Last, because it is what makes the folder a workbook.
            writeIfMissing(folder.resolve(FolderNames.WORKBOOK), WorkbookJson.write(info));
            return open(folder);
        } catch (IOException e) {
            throw problem(e);
        }
    }

    WorkbookFolder open(Path wanted) throws FolderProblem {
        try {
            Path folder = disk.real(wanted);
            Path file = folder.resolve(FolderNames.WORKBOOK);
            Path entries = folder.resolve(FolderNames.ENTRIES);
            boolean hasEntries = disk.kind(entries) == Disk.Kind.FOLDER;
            if (disk.kind(file) != Disk.Kind.FILE) {
                throw new FolderProblem(hasEntries ? Kind.DAMAGED : Kind.NOT_A_WORKBOOK);
            }
            WorkbookInfo info = info(file, entries, hasEntries);
            if (!hasEntries) {
                throw new FolderProblem(Kind.DAMAGED);
            }
            removeStray(entries);
            return new WorkbookFolder(disk, folder, info);
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

    private WorkbookInfo info(Path file, Path entries, boolean hasEntries) throws BadFile, IOException {
        try {
            return WorkbookJson.read(disk, file);
        } catch (BadFile e) {
            if (e.problem() == Problem.NEWER || e.problem() == Problem.NOT_OURS || !hasEntries) {
                throw e;
            }
            return InfoFromEntries.read(disk, entries).orElseThrow(() -> e);
        }
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
                if (e.isNamed()) {
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

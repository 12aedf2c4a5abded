package app.steadyground.storage;

import app.steadyground.entry.Fault;
import app.steadyground.entry.Problem;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Workbook;
import app.steadyground.entry.WorkbookInfo;
import app.steadyground.storage.BackupProblem.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A zip that is, or says it is, a backup of a workbook. Only ever read. Every call blocks and may take seconds; each opens
 * the zip anew. All throw {@link BackupProblem} for a zip that cannot be taken, before anything of it is unpacked, and
 * {@link CancellationException} if the progress says so.
 */
public final class BackupFile {
    private final Disk disk;
    private final Path zip;
    private final RevisionForm form;

    /** Of a locked one, opened like this, nothing can be read but how it is; it can be restored all the same. */
    public BackupFile(Path zip) {
        this(new RealDisk(), zip);
    }

    /** @param workbook whose keys are used, if it is a backup of this one */
    public BackupFile(Path zip, WorkbookFolder workbook) {
        this(workbook.disk(), zip, workbook.form());
    }

    BackupFile(Disk disk, Path zip) {
        this(disk, zip, PlainForm.PLAIN);
    }

    private BackupFile(Disk disk, Path zip, RevisionForm form) {
        this.disk = disk;
        this.form = form;
        this.zip = zip;
    }

    /**
     * What a backup holds.
     *
     * @param made when, if the zip says so; {@code newest} when the newest of its entries was saved
     * @param entries how many a person would see; {@code bytes} the size of the zip
     */
    public record Summary(Optional<Instant> made, WorkbookInfo workbook, int entries, long bytes, Optional<Instant> newest) {
    }

    /** What was restored. @param entries how many a person sees; {@code faults} files that were damaged in the backup already */
    public record Restored(Path folder, int entries, List<Fault> faults) {
    }

    private interface Step<T> {
        T take(BackupZip zip) throws BackupProblem, IOException;
    }

    private <T> T withZip(Step<T> step) throws BackupProblem {
        try (BackupZip open = BackupZip.open(disk, zip)) {
            return step.take(open);
        } catch (IOException e) {
            throw new BackupProblem(Kind.NOT_READABLE, e);
        }
    }

    /** Ids of the key files in it; empty if it can be read without a passphrase. */
    public Set<String> keys() throws BackupProblem {
        String in = FolderNames.KEYS + "/";
        return withZip(open -> open.names().stream().filter(n -> n.startsWith(in))
                .map(n -> n.substring(in.length(), n.lastIndexOf('.'))).collect(Collectors.toSet()));
    }

    /** Looks at a backup without unpacking it. */
    public Summary look(Progress progress) throws BackupProblem {
        return withZip(open -> {
            Tally tally = new Tally(form);
            WorkbookInfo info = info(open);
            eachFile(open, progress, tally::add);
            Optional<BackupMark> mark = BackupMark.parse(open.comment());
            int entries = Math.max(tally.entries(), isLocked(open) ? mark.map(BackupMark::entries).orElse(0) : 0);
            return new Summary(mark.map(BackupMark::made), info, entries, open.bytes(), tally.newest());
        });
    }

    /** The workbook as the backup has it, in memory. */
    public Workbook read(Progress progress) throws BackupProblem {
        return withZip(open -> {
            WorkbookInfo info = info(open);
            List<Revision> revisions = new ArrayList<>();
            List<Fault> faults = new ArrayList<>();
            eachFile(open, progress, (path, bytes) -> {
                if (path.startsWith(FolderNames.ENTRIES + "/")) {
                    try {
                        revisions.add(revision(bytes, info, form));
                    } catch (BadFile e) {
                        faults.add(new Fault(path, e.problem()));
                    }
                }
            });
            if (revisions.isEmpty() && faults.stream().anyMatch(f -> f.problem() == Problem.LOCKED)) {
                throw new BackupProblem(Kind.LOCKED);
            }
            return new Workbook(info, revisions, faults);
        });
    }

    private static boolean isLocked(BackupZip open) {
        return open.names().stream().anyMatch(n -> n.startsWith(FolderNames.KEYS + "/"));
    }

    private static Revision revision(byte[] bytes, WorkbookInfo info, RevisionForm form) throws BadFile {
        Revision revision = form.read(bytes);
        if (!revision.header().workbook().equals(info.id())) {
            throw new BadFile(Problem.OTHER_WORKBOOK);
        }
        return revision;
    }

    /**
     * Unpacks a backup into a workbook of its own, which has the same id as the one backed up.
     *
     * @param to a folder that is not there yet, or is empty; not inside a workbook
     * @throws BackupProblem also if it cannot be written: then nothing of it is left
     */
    public Restored restore(Path to, Progress progress) throws BackupProblem {
        return withZip(open -> {
            info(open);
            try (NewFolder made = NewFolder.begin(disk, to)) {
                return unpack(open, made, progress);
            }
        });
    }

    private Restored unpack(BackupZip open, NewFolder made, Progress progress) throws BackupProblem {
        try {
            int all = open.names().size();
            int done = 0;
            for (String path : open.names()) {
                step(progress, ++done, 2 * all);
                made.add(path, open.read(path));
            }
            made.finish();
            for (String path : open.names()) {
                step(progress, ++done, 2 * all);
                if (!Sum.of(disk.read(made.temp().resolve(path))).equals(Sum.of(open.read(path)))) {
                    throw new BackupProblem(Kind.DIFFERS);
                }
            }
            // Without its keys a locked one cannot be read, but its sums can be seen to fit.
            WorkbookFolder folder = new FolderDoor(disk).open(made.temp(), (path, id, needed) -> Optional.empty());
            Workbook workbook = folder.read(Progress.NONE);
            List<Fault> faults = folder.check(Progress.NONE).stream().filter(f -> f.problem() != Problem.LOCKED).toList();
            if (Stream.concat(faults.stream(), workbook.faults().stream()).anyMatch(f -> f.problem() == Problem.UNREADABLE)) {
                throw new BackupProblem(Kind.DIFFERS);
            }
            made.settleInPlace();
            int counted = isLocked(open) ? BackupMark.parse(open.comment()).map(BackupMark::entries).orElse(0) : 0;
            return new Restored(made.target(), Math.max(counted, workbook.entries().size()), faults);
        } catch (FolderProblem e) {
            throw new BackupProblem(Kind.DIFFERS, e);
        } catch (IOException e) {
            throw BackupProblem.notWritten(disk, made.target().getParent(), e);
        }
    }

    private static WorkbookInfo info(BackupZip open) throws BackupProblem {
        try {
            return WorkbookJson.read(open.read(FolderNames.WORKBOOK));
        } catch (BadFile e) {
            throw new BackupProblem(switch (e.problem()) {
                case NEWER -> Kind.NEWER;
                case NOT_OURS, NOT_JSON -> Kind.FOREIGN;
                default -> Kind.DAMAGED;
            }, e);
        }
    }

    private interface Each {
        void take(String path, byte[] bytes);
    }

    private static void eachFile(BackupZip open, Progress progress, Each each) throws BackupProblem {
        int done = 0;
        List<String> all = open.names();
        for (String path : all) {
            step(progress, ++done, all.size());
            each.take(path, open.read(path));
        }
    }

    private static void step(Progress progress, int done, int all) {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
        progress.step(done, all);
    }
}

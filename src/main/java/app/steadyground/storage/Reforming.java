package app.steadyground.storage;

import app.steadyground.entry.Problem;
import app.steadyground.entry.Revision;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * Brings every file of a workbook that was locked, is to be unlocked, or got a new key, into its new form. Each is taken by itself, as a
 * whole and for good, so it can be interrupted at any time and begun again, and all can be read meanwhile. What was
 * written is not changed by it. Nothing may be saved through the workbook at the same time.
 */
public final class Reforming {
    private final Disk disk;
    private final Path entries;
    private final EntryFiles files;
    private final WorkbookFolder folder;
    private final RevisionForm to;

    /** @param to the form that all get */
    Reforming(WorkbookFolder folder, RevisionForm to) {
        this.disk = folder.disk();
        this.entries = folder.folder().resolve(FolderNames.ENTRIES);
        this.folder = folder;
        this.to = to;
        this.files = new EntryFiles(disk, entries, folder.info().id(), folder.form());
    }

    /** Seals what is plain, or sealed with another key than the newest. @param folder locked, and open */
    public static Reforming sealing(WorkbookFolder folder) {
        return new Reforming(folder, folder.form());
    }

    /** Makes all plain, before the lock is taken away. @param folder locked, and open */
    public static Reforming unsealing(WorkbookFolder folder) {
        return new Reforming(folder, PlainForm.PLAIN);
    }

    /**
     * What was done.
     *
     * @param done files brought into the new form
     * @param left names of files that are not, because they are damaged, or another passphrase is needed for them
     */
    public record Done(int done, List<String> left) {
    }

    /**
     * Goes through all files. Blocks, and may take minutes.
     *
     * @throws FolderProblem if the disk fails; what was done until then is good
     * @throws CancellationException if the progress says so; what was done until then is good
     */
    public Done run(Progress progress) throws FolderProblem {
        try {
            folder.requireFolder();
            Set<String> met = new HashSet<>();
            List<String> gone = new ArrayList<>();
            List<String> left = new ArrayList<>();
            int done = 0;
            // What arrives meanwhile is taken too: once the lock is gone, nobody could read it.
            for (List<String> names = inOrder(); !names.isEmpty(); names = inOrder().stream().filter(n -> !met.contains(n)).toList()) {
                for (String name : names) {
                    if (progress.isCancelled()) {
                        throw new CancellationException();
                    }
                    met.add(name);
                    try {
                        done += reform(name) ? 1 : 0;
                    } catch (EntryFiles.Gone e) {
                        gone.add(name);
                    } catch (BadFile e) {
                        left.add(name);
                    }
                    progress.step(met.size(), Math.max(met.size(), names.size()));
                }
            }
            // A draft may be tidied away meanwhile. What is listed all the same, only the drive calls gone.
            gone.retainAll(disk.names(entries));
            left.addAll(gone);
            if (left.isEmpty() && to == folder.form()) {
                folder.sealedThroughout();
            }
            return new Done(done, List.copyOf(left));
        } catch (DurableFiles.Failed e) {
            throw FolderDoor.problem(e.getCause());
        } catch (IOException e) {
            throw FolderDoor.problem(e);
        }
    }

    /** The newest of each item last: as long as anything is left to do, the next opening meets one of them, and tells. */
    private List<String> inOrder() throws IOException {
        List<String> names = disk.names(entries).stream().filter(n -> !FolderNames.isIgnored(n)).sorted().toList();
        Map<String, RevisionName> newest = new HashMap<>();
        for (String name : names) {
            RevisionName.parse(name).ifPresent(n -> newest.merge(n.item(), n,
                    (a, b) -> a.stamp().n() >= b.stamp().n() ? a : b));
        }
        return names.stream().sorted(Comparator.comparing(n -> isNewest(n, newest))).toList();
    }

    private static boolean isNewest(String name, Map<String, RevisionName> newest) {
        Optional<RevisionName> revision = RevisionName.parse(name);
        return revision.isPresent() && revision.get().equals(newest.get(revision.get().item()));
    }

    /** @return whether there was anything to do */
    private boolean reform(String name) throws BadFile, DurableFiles.Failed {
        byte[] before = files.bytes(name);
        if (to.isOwn(before)) {
            return false;
        }
        byte[] plain = folder.form().unwrap(before);
        Revision revision = RevisionJson.read(plain);
        if (!revision.header().workbook().equals(folder.info().id())) {
            throw new BadFile(Problem.OTHER_WORKBOOK);
        }
        byte[] after = to.wrap(plain, revision);
        if (!to.read(after).equals(revision)) {
            throw new BadFile(Problem.UNREADABLE);
        }
        new DurableFiles(disk).replace(entries.resolve(name), after);
        return true;
    }
}

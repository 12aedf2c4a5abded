package app.steadyground.storage;

import app.steadyground.entry.Fault;
import app.steadyground.entry.Heads;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Stamp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Reads the entries folder, several files at once: on a cold disk the waiting is what takes the time. Writes
 * nothing.
 */
final class FolderReader {
    private static final int THREADS = 4;
    /** So few are read sooner than threads are made. */
    private static final int FEW = 8;

    private final Disk disk;
    private final Path entries;
    private final EntryFiles files;
    private final Copies copies;

    /** Of an unlocked workbook. */
    FolderReader(Disk disk, Path entries, String workbook) {
        this(disk, entries, new EntryFiles(disk, entries, workbook));
    }

    FolderReader(Disk disk, Path entries, EntryFiles files) {
        this.disk = disk;
        this.entries = entries;
        this.files = files;
        this.copies = new Copies(files);
    }

    /** Revisions that were read, and what could not be taken as good, by name. */
    record Found(List<Revision> revisions, List<Fault> faults) {
        static Found of(Collection<Found> parts) {
            return new Found(parts.stream().flatMap(p -> p.revisions().stream()).toList(),
                    parts.stream().flatMap(p -> p.faults().stream()).sorted(Comparator.comparing(Fault::file))
                    .toList());
        }
    }

    /** At least every head of every item. */
    Found heads(Progress progress) throws IOException {
        return read(progress, names -> item(names, false));
    }

    /** Every file. */
    Found all(Progress progress) throws IOException {
        return read(progress, names -> item(names, true));
    }

    /** One file, whatever it is called. */
    Found one(String name) {
        return RevisionName.parse(name).map(n -> item(List.of(n), true)).orElseGet(() -> copies.read(name));
    }

    /** Every readable revision of one item, newest first. */
    List<Revision> of(String item) throws IOException {
        List<RevisionName> own = new ArrayList<>();
        List<Revision> strange = new ArrayList<>();
        for (String name : disk.names(entries)) {
            Optional<RevisionName> revision = RevisionName.parse(name);
            if (revision.isPresent()) {
                revision.filter(n -> n.item().equals(item)).ifPresent(own::add);
            } else if (!FolderNames.isIgnored(name)) {
                strange.addAll(copies.read(name).revisions());
            }
        }
        return Stream.concat(item(own, true).revisions().stream(), strange.stream()).filter(r -> r.item().equals(item))
                .distinct().sorted(Heads.ORDER).toList();
    }

    private interface ItemReader {
        Found read(List<RevisionName> names);
    }

    private Found read(Progress progress, ItemReader reader) throws IOException {
        Map<String, List<RevisionName>> items = new TreeMap<>();
        List<String> strange = new ArrayList<>();
        for (String name : disk.names(entries)) {
            Optional<RevisionName> revision = RevisionName.parse(name);
            if (revision.isPresent()) {
                items.computeIfAbsent(revision.get().item(), i -> new ArrayList<>()).add(revision.get());
            } else if (!FolderNames.isIgnored(name)) {
                strange.add(name);
            }
        }
        List<Callable<Found>> work = new ArrayList<>();
        items.values().forEach(names -> {
            names.sort(Comparator.comparing(RevisionName::stamp, Stamp.NEWEST_FIRST));
            work.add(() -> reader.read(names));
        });
        strange.forEach(name -> work.add(() -> copies.read(name)));
        return together(work, progress);
    }

    private static Found together(List<Callable<Found>> work, Progress progress) {
        if (work.size() <= FEW) {
            return alone(work, progress);
        }
        AtomicInteger done = new AtomicInteger();
        // Closing waits for the threads, so none outlives the call.
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Found>> futures = work.stream().map(one -> threads.submit(() -> {
                if (progress.isCancelled()) {
                    throw new CancellationException();
                }
                Found found = one.call();
                progress.step(done.incrementAndGet(), work.size());
                return found;
            })).toList();
            List<Found> parts = new ArrayList<>();
            for (Future<Found> future : futures) {
                parts.add(result(future));
            }
            return Found.of(parts);
        }
    }

    private static Found alone(List<Callable<Found>> work, Progress progress) {
        List<Found> parts = new ArrayList<>();
        for (Callable<Found> one : work) {
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            try {
                parts.add(one.call());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            progress.step(parts.size(), work.size());
        }
        return Found.of(parts);
    }

    private static Found result(Future<Found> future) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof CancellationException) {
                        throw new CancellationException();
                    }
                    throw new IllegalStateException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** @param names newest first. A file that a newer readable one covers need not be read: it cannot be a head. */
    private Found item(List<RevisionName> names, boolean all) {
        List<Revision> revisions = new ArrayList<>();
        List<Found> misnamed = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (RevisionName name : names) {
            if (!all && isCovered(name, revisions)) {
                continue;
            }
            try {
                revisions.add(files.read(name));
            } catch (EntryFiles.Gone e) {
                // Removed since the folder was listed: then what covers it is here.
            } catch (EntryFiles.Misnamed e) {
                misnamed.add(copies.misnamed(name.toString(), e.revision()));
            } catch (BadFile e) {
                faults.add(Copies.fault(name.toString(), e.problem()));
            }
        }
        misnamed.add(new Found(revisions, faults));
        return Found.of(misnamed);
    }

    private static boolean isCovered(RevisionName name, List<Revision> by) {
        for (Revision revision : by) {
            if (revision.covers(name.stamp())) {
                return true;
            }
        }
        return false;
    }
}

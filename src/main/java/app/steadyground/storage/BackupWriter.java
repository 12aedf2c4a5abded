package app.steadyground.storage;

import app.steadyground.storage.BackupProblem.Kind;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes one backup, durably, and says so only once it was reopened and is byte for byte what it was made from. */
final class BackupWriter {
    /** The first month of a zip's time would be written with the zone of this computer. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final int CHUNK = 1 << 16;

    private final Disk disk;
    private final Progress progress;
    private final Map<String, String> sums = new LinkedHashMap<>();
    private final Set<String> gone = new TreeSet<>();
    private final Tally tally;

    /** For one backup only. */
    BackupWriter(Disk disk, RevisionForm form, Progress progress) {
        this.tally = new Tally(form);
        this.disk = disk;
        this.progress = progress;
    }

    /** @param left paths in the workbook that could not be taken */
    record Written(BackupMark mark, long bytes, List<String> left) {
    }

    /**
     * @param over whether a file that is there is replaced, once the new one is certain
     * @throws BackupProblem if there is no new backup; what was there is as it was
     */
    Written write(Origin from, Path zip, boolean over, Instant made) throws BackupProblem {
        Path temp = zip.resolveSibling(TempNames.of(zip.getFileName().toString()));
        boolean named = false;
        try {
            BackupMark mark = fill(temp, from, made);
            long bytes = compare(temp, Optional.of(from));
            if (over) {
                disk.moveOver(temp, zip);
            } else {
                named = true;
                disk.move(temp, zip);
            }
            disk.forceFolder(zip.getParent());
            compare(zip, Optional.empty());
            return new Written(mark, bytes, List.copyOf(from.left()));
        } catch (FileAlreadyExistsException e) {
            // Another program made it meanwhile: that one is not ours to touch.
            remove(temp);
            throw new BackupProblem(Kind.EXISTS, e);
        } catch (IOException e) {
            remove(temp);
            if (named) {
                // It may be good, but that is not certain, and nothing else depends on it.
                remove(zip);
            }
            throw BackupProblem.notWritten(disk, zip.getParent(), e);
        } catch (BackupProblem | RuntimeException e) {
            remove(temp);
            if (named) {
                remove(zip);
            }
            throw e;
        }
    }

    private BackupMark fill(Path temp, Origin from, Instant made) throws IOException, BackupProblem {
        try (Disk.NewFile file = disk.create(temp)) {
            // Not closed: that would write once more after a failure.
            ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(new Out(file), CHUNK));
            takeAll(from, zip);
            for (String path : gone) {
                requireCovered(path);
            }
            String workbook = tally.info().orElseThrow(() -> new BackupProblem(Kind.WORKBOOK_NOT_READABLE)).id();
            BackupMark mark = new BackupMark(made, workbook, tally.entries());
            zip.setComment(mark.toString());
            zip.finish();
            zip.flush();
            file.force();
            return mark;
        }
    }

    private void takeAll(Origin from, ZipOutputStream zip) throws IOException, BackupProblem {
        List<String> todo = list(from);
        int all = todo.size();
        // What is gone meanwhile was covered by something that may be newer than the list: look again.
        while (!todo.isEmpty()) {
            int goneBefore = gone.size();
            for (String path : todo) {
                step(Math.min(sums.size(), all), 3 * all);
                take(path, from, zip);
            }
            todo = gone.size() == goneBefore ? List.of()
                    : list(from).stream().filter(p -> !sums.containsKey(p) && !from.left().contains(p)).toList();
        }
    }

    private static List<String> list(Origin from) throws BackupProblem {
        try {
            return from.list();
        } catch (IOException e) {
            throw new BackupProblem(Kind.WORKBOOK_NOT_READABLE, e);
        }
    }

    private void take(String path, Origin from, ZipOutputStream zip) throws IOException, BackupProblem {
        Optional<byte[]> bytes;
        try {
            bytes = from.read(path);
        } catch (IOException e) {
            from.left().add(path);
            return;
        }
        if (bytes.isEmpty()) {
            if (!from.left().contains(path)) {
                gone.add(path);
            }
            return;
        }
        gone.remove(path);
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes.get());
        zip.closeEntry();
        sums.put(path, Sum.of(bytes.get()));
        tally.add(path, bytes.get());
    }

    /** A draft that was tidied away has a successor. Anything else that vanishes is a fault of the drive. */
    private void requireCovered(String path) throws BackupProblem {
        String name = path.substring(path.indexOf('/') + 1);
        if (RevisionName.parse(name).filter(tally::covers).isEmpty()) {
            throw new BackupProblem(Kind.CHANGED_MEANWHILE);
        }
    }

    /** @param from is compared with too, as far as it still has what it had. @return how large the zip is */
    private long compare(Path file, Optional<Origin> from) throws BackupProblem, IOException {
        try (BackupZip zip = BackupZip.open(disk, file)) {
            if (!zip.names().equals(List.copyOf(sums.keySet()))) {
                throw new BackupProblem(Kind.DIFFERS);
            }
            int done = sums.size() * (from.isPresent() ? 1 : 2);
            for (String path : zip.names()) {
                step(++done, 3 * sums.size());
                byte[] bytes = zip.read(path);
                if (!Sum.of(bytes).equals(sums.get(path))) {
                    throw new BackupProblem(Kind.DIFFERS);
                }
                if (from.isPresent()) {
                    compare(from.get().read(path), bytes);
                }
            }
            return zip.bytes();
        } catch (BackupProblem e) {
            // What is wrong with a zip just written is not for the person to mend.
            throw e.kind() == Kind.CHANGED_MEANWHILE || e.kind() == Kind.TOO_LARGE || e.kind() == Kind.TOO_MANY ? e
                    : new BackupProblem(Kind.DIFFERS, e);
        }
    }

    private static void compare(Optional<byte[]> now, byte[] then) throws BackupProblem {
        if (now.isPresent() && !Arrays.equals(now.get(), then)) {
            throw new BackupProblem(Kind.CHANGED_MEANWHILE);
        }
    }

    private void step(int done, int all) {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
        progress.step(done, all);
    }

    private void remove(Path file) {
        try {
            disk.delete(file);
        } catch (IOException e) {
            // It was never made, or has moved on, or stays under a hidden name.
        }
    }

    /** A file of the port as a stream. */
    private static final class Out extends OutputStream {
        private final Disk.NewFile file;

        private Out(Disk.NewFile file) {
            this.file = file;
        }

        @Override
        public void write(int b) throws IOException {
            file.write(new byte[] {(byte) b});
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            file.write(Arrays.copyOfRange(bytes, from, from + length));
        }
    }
}

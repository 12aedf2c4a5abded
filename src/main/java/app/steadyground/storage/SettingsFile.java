package app.steadyground.storage;

import app.steadyground.entry.Problem;
import java.io.IOException;
import java.nio.file.Path;

/** The settings on disk. Safe for use by several threads; every call blocks. */
public final class SettingsFile {
    private static final String NAME = "settings.json";
    private static final long LARGEST = 1_000_000;

    private final Disk disk;
    private final Path folder;
    private boolean mayWrite = true;

    /** @param config the program's config folder; need not be there yet */
    public SettingsFile(Path config) {
        this(new RealDisk(), config);
    }

    SettingsFile(Disk disk, Path config) {
        this.disk = disk;
        this.folder = config;
    }

    /**
     * The settings, or the defaults. A file that is damaged is renamed and kept, and one that cannot be reached is
     * never replaced.
     */
    public synchronized Settings load() {
        Path file = folder.resolve(NAME);
        try {
            Disk.Thing thing = disk.look(file);
            if (thing.kind() == Disk.Kind.NOTHING) {
                return Settings.DEFAULT;
            }
            if (thing.size() > LARGEST) {
                throw new BadFile(Problem.TOO_LARGE);
            }
            return SettingsJson.read(disk.read(file));
        } catch (BadFile e) {
            mayWrite = setAside(file);
        } catch (IOException e) {
            mayWrite = false;
        }
        return Settings.DEFAULT;
    }

    /** @return whether they are on the disk; if not, the ones before are still there, and nothing else is lost */
    public synchronized boolean save(Settings settings) {
        if (!mayWrite) {
            return false;
        }
        try {
            new Folders(disk).make(folder);
            new DurableFiles(disk).writeOver(folder.resolve(NAME), SettingsJson.write(settings));
            return true;
        } catch (IOException | DurableFiles.Failed e) {
            return false;
        }
    }

    private boolean setAside(Path file) {
        try {
            int number = 1;
            while (disk.kind(aside(number)) != Disk.Kind.NOTHING) {
                number++;
            }
            disk.move(file, aside(number));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private Path aside(int number) {
        return folder.resolve("settings.damaged-" + number + ".json");
    }
}

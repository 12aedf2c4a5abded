package app.steadyground.storage;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was decided about backups, by workbook id, in a file beside the settings: written in the background while those are
 * changed by the window. Holds no title and no name but the folders'. Safe for use by several threads; every call blocks.
 */
public final class BackupPlans {
    private static final String NAME = "backups.json";
    private static final String FORMAT = "steady-ground/backups";
    private static final String WORKBOOKS = "workbooks";

    private final Disk disk;
    private final Path folder;

    /** @param config the program's config folder; need not be there yet */
    public BackupPlans(Path config) {
        this(new RealDisk(), config);
    }

    BackupPlans(Disk disk, Path config) {
        this.disk = disk;
        this.folder = config;
    }

    /** What was decided for a workbook. Where that cannot be read, nobody is taken to have said yes. */
    public synchronized BackupPlan of(String workbook) {
        try {
            return all().getOrDefault(workbook, BackupPlan.NOT_ASKED);
        } catch (BadFile | IOException e) {
            return BackupPlan.NOT_ASKED;
        }
    }

    /** @return whether it is on the disk */
    public synchronized boolean save(String workbook, BackupPlan plan) {
        try {
            Map<String, BackupPlan> all = new LinkedHashMap<>();
            try {
                all.putAll(all());
            } catch (BadFile e) {
                // Nothing can be told from it, and it holds nothing that cannot be said again.
            }
            all.put(workbook, plan);
            new Folders(disk).make(folder);
            new DurableFiles(disk).writeOver(folder.resolve(NAME), json(all));
            return true;
        } catch (IOException | DurableFiles.Failed e) {
            return false;
        }
    }

    private Map<String, BackupPlan> all() throws BadFile, IOException {
        Path file = folder.resolve(NAME);
        Map<String, BackupPlan> all = new LinkedHashMap<>();
        if (disk.kind(file) == Disk.Kind.NOTHING) {
            return all;
        }
        Members workbooks = Members.parse(disk.read(file), FORMAT).object(WORKBOOKS);
        for (String id : workbooks.names()) {
            all.put(id, plan(workbooks.object(id)));
        }
        return all;
    }

    private static BackupPlan plan(Members from) throws BadFile {
        Set<String> erase = new HashSet<>();
        for (String item : from.has("erase") ? from.texts("erase") : List.<String>of()) {
            erase.add(Values.uuid(item));
        }
        Optional<Instant> last = from.has("last") ? Optional.of(Values.moment(from.text("last"))) : Optional.empty();
        try {
            Optional<Path> folder = from.has("folder") ? Optional.of(Path.of(from.text("folder"))) : Optional.empty();
            return new BackupPlan(BackupPlan.Choice.valueOf(from.text("choice").toUpperCase(Locale.ROOT)), folder, last, erase);
        } catch (InvalidPathException e) {
            return BackupPlan.NOT_ASKED;
        } catch (IllegalArgumentException e) {
            throw Members.bad();
        }
    }

    private static byte[] json(Map<String, BackupPlan> all) {
        JsonObject workbooks = new JsonObject();
        all.forEach((id, plan) -> {
            JsonObject one = new JsonObject();
            one.addProperty("choice", plan.choice().name().toLowerCase(Locale.ROOT));
            plan.folder().ifPresent(f -> one.addProperty("folder", f.toString()));
            plan.last().ifPresent(l -> one.addProperty("last", l.toString()));
            if (!plan.erase().isEmpty()) {
                JsonArray erase = new JsonArray();
                plan.erase().stream().sorted().forEach(erase::add);
                one.add("erase", erase);
            }
            workbooks.add(id, one);
        });
        JsonObject json = new JsonObject();
        json.addProperty("format", FORMAT);
        json.add(WORKBOOKS, workbooks);
        return JsonBytes.of(json);
    }
}

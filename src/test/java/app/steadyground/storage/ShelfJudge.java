package app.steadyground.storage;

import app.steadyground.entry.Revision;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks at what is left of backups and copies, and compares it with what was said of them. */
final class ShelfJudge {
    private final Ledger ledger;
    private final SimDisk left;
    private final List<String> complaints;

    ShelfJudge(Ledger ledger, SimDisk left, List<String> complaints) {
        this.ledger = ledger;
        this.left = left;
        this.complaints = complaints;
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            complaints.add(otherwise);
        }
    }

    void judge(WorkbookFolder workbook) throws IOException, FolderProblem {
        for (Path folder : ledger.wanted) {
            folder(folder);
        }
        if (ledger.backups.isEmpty() && left.kind(Shelf.FOLDER) == Disk.Kind.NOTHING) {
            return;
        }
        Map<Path, List<Revision>> there = zips();
        ledger.backups.forEach((zip, saved) -> require(there.containsKey(zip) ? holds(there.get(zip), saved)
                : there.values().stream().anyMatch(t -> holds(t, saved)), "a backup is lost: " + zip.getFileName()));
        there.forEach((zip, revisions) -> revisions.forEach(r -> require(!ledger.forgottenSurely.contains(r.item()),
                "erased, and still in a backup: " + zip.getFileName())));
        goOn(workbook);
    }

    /** Whatever has the name of a backup is one, whole. */
    private Map<Path, List<Revision>> zips() throws IOException {
        Map<Path, List<Revision>> all = new LinkedHashMap<>();
        for (String name : left.names(Shelf.FOLDER)) {
            if (BackupName.parse(name).isPresent()) {
                all.put(Shelf.FOLDER.resolve(name), revisions(Shelf.FOLDER.resolve(name)));
            }
        }
        return all;
    }

    private List<Revision> revisions(Path file) throws IOException {
        List<Revision> all = new ArrayList<>();
        try (BackupZip zip = BackupZip.open(left, file)) {
            for (String path : zip.names()) {
                byte[] bytes = zip.read(path);
                if (path.startsWith(FolderNames.ENTRIES)) {
                    all.add(RevisionJson.read(bytes));
                }
            }
        } catch (BackupProblem | BadFile e) {
            complaints.add("half a backup: " + file.getFileName() + ", " + e);
        }
        return all;
    }

    private boolean holds(List<Revision> there, List<Revision> saved) {
        return saved.stream().allMatch(s -> there.contains(s) || ledger.forgotten.contains(s.item())
                || ledger.mayBeMissing(s, there));
    }

    private void folder(Path path) throws IOException, FolderProblem {
        List<Revision> saved = ledger.folders.get(path);
        if (left.kind(path) == Disk.Kind.NOTHING) {
            require(saved == null, "a folder is lost: " + path.getFileName());
            return;
        }
        WorkbookFolder folder = new FolderDoor(left).open(path);
        require(folder.check(Progress.NONE).isEmpty(), "half a folder: " + path.getFileName());
        List<Revision> there = new ArrayList<>();
        for (String item : ledger.submitted.stream().map(Revision::item).distinct().toList()) {
            there.addAll(folder.revisions(item));
        }
        require(saved == null || holds(there, saved), "a folder lacks something: " + path.getFileName());
    }

    private void erase(Backups backups, String item) {
        try {
            require(backups.erase(item).failed().isEmpty(), "cannot be erased");
        } catch (BackupProblem e) {
            complaints.add("cannot be erased: " + e);
        }
    }

    /** Erasing can be finished, a new backup can be made, and nothing unfinished stays. */
    private void goOn(WorkbookFolder workbook) throws IOException {
        Backups backups = new Backups(left, Shelf.FOLDER, workbook.info().id());
        for (String item : ledger.forgotten) {
            erase(backups, item);
            require(left.names(Shelf.FOLDER).stream().noneMatch(TempNames::isStray), "what was erased may lie in a stray file");
            for (Map.Entry<Path, List<Revision>> zip : zips().entrySet()) {
                require(zip.getValue().stream().noneMatch(r -> r.item().equals(item)), "not erased");
            }
        }
        try {
            backups.make(workbook, Samples.NOW.plus(Duration.ofDays(100)), ZoneOffset.UTC, Progress.NONE);
        } catch (BackupProblem e) {
            complaints.add("no backup can be made any more: " + e);
        }
        require(left.names(Shelf.FOLDER).stream().noneMatch(TempNames::isStray), "strays beside the backups");
    }
}

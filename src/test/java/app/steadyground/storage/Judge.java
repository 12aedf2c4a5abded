package app.steadyground.storage;

import app.steadyground.entry.Ids;
import app.steadyground.entry.NotSaved;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Stamp;
import app.steadyground.entry.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A new process opens what is left on a disk, and compares it with what was said before. */
final class Judge {
    private final Ledger ledger;
    private final SimDisk left;
    private final List<String> complaints = new ArrayList<>();

    private Judge(Ledger ledger, SimDisk left) {
        this.ledger = ledger;
        this.left = left;
    }

    /** @return what is wrong, empty if nothing */
    static List<String> complaints(Ledger ledger, SimDisk left) {
        Judge judge = new Judge(ledger, left);
        try {
            judge.untouched();
            judge.settings();
            judge.workbook();
        } catch (FolderProblem | NotSaved | IOException | RuntimeException e) {
            judge.complaints.add("not to be used any more: " + e);
        }
        judge.complaints.addAll(left.violations);
        return judge.complaints;
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            complaints.add(otherwise);
        }
    }

    /** What was there before is there byte for byte, or gone; whether it may be gone is judged by the revisions. */
    private void untouched() {
        Map<Path, byte[]> now = left.files(World.FOLDER);
        ledger.before.forEach((path, bytes) -> require(
                now.containsKey(path) && !ledger.reforming ? Arrays.equals(bytes, now.get(path)) : path.startsWith(World.ENTRIES)
                || path.startsWith(World.KEYS) || ledger.reforming, "changed: " + path.getFileName()));
    }

    private void settings() {
        Settings found = new SettingsFile(left, World.CONFIG).load();
        boolean known = ledger.settings.subList(Math.max(0, ledger.settingsSaved), ledger.settings.size()).contains(found);
        require(known || ledger.settingsSaved < 0 && found.equals(Settings.DEFAULT), "settings are not as saved");
    }

    private void workbook() throws FolderProblem, NotSaved, IOException {
        FolderDoor door = new FolderDoor(left);
        if (!ledger.created && !door.isWorkbook(World.FOLDER)) {
            // It was never said to be there. Then it must be possible to make it.
            if (ledger.passphrases.isEmpty()) {
                door.create(World.FOLDER, Samples.GUIDE, Ids.seeded(1), Samples.NOW);
            } else {
                World.locks(left).create(World.FOLDER, Samples.GUIDE, Ids.seeded(1), Samples.NOW,
                        LockedFolder.passphrase(ledger.passphrases.getFirst()));
            }
        }
        WorkbookFolder folder = World.open(left, ledger);
        Workbook workbook = folder.read(Progress.NONE);
        require(workbook.faults().isEmpty() && folder.check(Progress.NONE).isEmpty(), "faults: " + workbook.faults());
        List<Revision> present = new ArrayList<>();
        for (String item : ledger.submitted.stream().map(Revision::item).distinct().toList()) {
            present.addAll(folder.revisions(item));
        }
        present.forEach(r -> require(ledger.isGiven(r), "never written: " + r.stamp()));
        List<Revision> copies = new Rescue(left, World.STATE, World.FOLDER, folder.info(), folder.form()).waiting();
        copies.forEach(r -> require(ledger.isGiven(r), "a rescue copy never written: " + r.stamp()));
        for (Revision saved : ledger.saved) {
            require(present.contains(saved) || ledger.mayBeMissing(saved, present), "lost: " + saved.stamp());
            boolean shown = workbook.entry(saved.item()).isPresent();
            require(shown, "no entry of what was saved: " + saved.stamp());
        }
        for (Revision kept : ledger.rescued.values()) {
            boolean copied = copies.stream().anyMatch(c -> c.item().equals(kept.item())
                    && (c.stamp().equals(kept.stamp()) || c.covers(kept.stamp())));
            require(copied || present.stream().anyMatch(p -> p.item().equals(kept.item())
                    && (p.stamp().equals(kept.stamp()) || p.covers(kept.stamp()))), "rescue copy lost: " + kept.stamp());
        }
        new ShelfJudge(ledger, left, complaints).judge(folder);
        goOn(folder);
    }

    private void goOn(WorkbookFolder folder) throws NotSaved, FolderProblem {
        Revision next = Samples.revision(folder.info().id(), Samples.ITEM, 900, "99999999", Map.of(), "goes on");
        folder.save(next);
        Path file = World.ENTRIES.resolve(new RevisionName(next.item(), new Stamp(900, "99999999")).toString());
        require(left.isLasting(file, left.files(World.ENTRIES).get(file)) && folder.revisions(next.item()).contains(next),
                "what is saved later would be lost");
    }
}

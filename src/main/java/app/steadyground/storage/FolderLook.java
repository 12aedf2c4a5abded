package app.steadyground.storage;

import app.steadyground.entry.Fault;
import app.steadyground.entry.Heads;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Workbook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares a workbook's folder with what is known of it: one listing a look, and reading only what is new. Writes
 * nothing. One thread.
 */
final class FolderLook {
    private final WorkbookFolder folder;
    private final EntryFiles files;
    /** By item, as far as the folder has shown them. */
    private final Map<String, List<Revision>> heads;
    private final Unread unread;
    /** All names that were there at the last look. */
    private Set<String> seen = Set.of();
    /** Heads whose files have gone; {@code told} are those that were gone at the look before as well. */
    private Set<String> missing = Set.of();
    private Set<String> told = Set.of();
    private boolean gone;

    /** @param workbook as it was read; looked at only now */
    FolderLook(WorkbookFolder folder, EntryFiles files, FolderReader reader, Workbook workbook) {
        this.folder = folder;
        this.files = files;
        this.heads = new HashMap<>(workbook.heads());
        this.unread = new Unread(reader, workbook.faults());
    }

    /** @return what is new since the last look, in the order in which it is to be told */
    List<FolderNews> look() {
        List<FolderNews> news = new ArrayList<>();
        List<String> names;
        try {
            folder.requireHere();
            names = folder.names();
        } catch (FolderProblem | IOException e) {
            if (!gone) {
                gone = true;
                news.add(new FolderNews.Gone());
            }
            return news;
        }
        if (gone) {
            gone = false;
            news.add(new FolderNews.Back());
        }
        Set<String> now = new HashSet<>(names);
        List<Revision> arrived = new ArrayList<>(read(names));
        boolean faultsChanged = unread.retry(now, this::isCovered, arrived);
        arrived.forEach(this::learn);
        if (!arrived.isEmpty()) {
            news.add(new FolderNews.Arrived(List.copyOf(arrived)));
        }
        if (faultsChanged) {
            news.add(new FolderNews.Faults(unread.faults()));
        }
        tellMissing(now, news);
        seen = now;
        return news;
    }

    private List<Revision> read(List<String> names) {
        List<Revision> revisions = new ArrayList<>();
        for (String name : names) {
            if (seen.contains(name) || FolderNames.isIgnored(name) || unread.has(name)) {
                continue;
            }
            Optional<RevisionName> revision = RevisionName.parse(name);
            if (revision.isPresent() && isCovered(revision.get())) {
                continue;
            }
            try {
                if (revision.isPresent()) {
                    revisions.add(files.read(revision.get()));
                } else {
                    unread.found(name);
                }
            } catch (EntryFiles.Gone e) {
                // A draft that was removed since the folder was listed.
            } catch (BadFile e) {
                unread.found(name);
            }
        }
        return revisions;
    }

    private boolean isCovered(RevisionName name) {
        return heads.getOrDefault(name.item(), List.of()).stream()
                .anyMatch(h -> h.stamp().equals(name.stamp()) || h.covers(name.stamp()));
    }

    private void learn(Revision revision) {
        heads.compute(revision.item(), (item, known) -> {
            List<Revision> all = new ArrayList<>(known == null ? List.of() : known);
            all.add(revision);
            return Heads.of(all);
        });
    }

    /** A sync tool may take a file away for a moment to replace it; only what stays away is told. */
    private void tellMissing(Set<String> now, List<FolderNews> news) {
        Set<String> gone = new HashSet<>();
        for (Set<String> before : List.of(seen, missing)) {
            before.stream().filter(name -> !now.contains(name) && isHead(name)).forEach(gone::add);
        }
        Set<String> lasting = new HashSet<>(gone);
        lasting.retainAll(missing);
        if (lasting.size() != told.size()) {
            news.add(new FolderNews.Missing(lasting.size()));
        }
        missing = gone;
        told = lasting;
    }

    private boolean isHead(String name) {
        return RevisionName.parse(name).filter(n -> heads.getOrDefault(n.item(), List.of()).stream().anyMatch(n::isOf))
                .isPresent();
    }

    List<Fault> faults() {
        return unread.faults();
    }
}

package app.steadyground.storage;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Workbook;
import app.steadyground.entry.WorkbookInfo;
import app.steadyground.guide.FieldKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts what files of a workbook amount to, while they go by; keeps none of their words. One thread. */
final class Tally {
    private final RevisionForm form;
    private final List<Revision> revisions = new ArrayList<>();
    private WorkbookInfo info;

    /** @param form what cannot be read in it counts for nothing */
    Tally(RevisionForm form) {
        this.form = form;
    }

    /** @param path in the workbook's folder; workbook.json comes first */
    void add(String path, byte[] bytes) {
        try {
            if (path.equals(FolderNames.WORKBOOK)) {
                info = WorkbookJson.read(bytes);
            } else if (path.startsWith(FolderNames.ENTRIES + "/")) {
                // Under any name: what a sync tool renamed counts too.
                revisions.add(slim(form.read(bytes)));
            }
        } catch (BadFile e) {
            // It counts for nothing, and is in the backup all the same, because it may heal.
        }
    }

    private static Revision slim(Revision r) {
        // What is deleted but not erased is told by its having answers; none of their words is needed.
        Map<String, Answer> answers = !r.deleted() || r.isErased() ? Map.of()
                : Map.of("", new Answer("", new Content.Text(FieldKind.SHORT_TEXT, ""), r.stamp()));
        return new Revision(r.header(), r.stamp(), r.replaces(), r.saved(), r.deleted(), answers, r.schema(), r.minReader(),
                Map.of());
    }

    /** Whether something that was counted covers a revision, so that this one is not needed. */
    boolean covers(RevisionName name) {
        return revisions.stream().anyMatch(r -> r.item().equals(name.item()) && r.covers(name.stamp()));
    }

    /** What workbook.json says; empty if it is damaged. */
    Optional<WorkbookInfo> info() {
        return Optional.ofNullable(info);
    }

    /** How many entries a person would see. Only where there is {@link #info}. */
    int entries() {
        return workbook().entries().size();
    }

    /** When the newest of what is shown was saved. Only where there is {@link #info}. */
    Optional<Instant> newest() {
        Workbook workbook = workbook();
        return workbook.entries().stream().map(Entry::id).flatMap(id -> workbook.heads(id).stream()).map(Revision::saved)
                .max(Comparator.naturalOrder());
    }

    private Workbook workbook() {
        return new Workbook(info, revisions.stream().filter(r -> r.header().workbook().equals(info.id())).toList(), List.of());
    }
}

package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Draft;
import app.steadyground.entry.Drafts;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Ids;
import app.steadyground.entry.NotSaved;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Sitting;
import app.steadyground.entry.Stamp;
import app.steadyground.entry.Workbook;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.FieldKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** One computer of two that real tools keep in step: writes through the real folder, and knows what it called saved. */
final class TwoSides {
    private static final Exercise PAGE = new Exercise(1, "doubt-on-paper", "Page", List.of(), Set.of(), "", "", 0, "",
            Exercise.Frequency.REPEATABLE, "", List.of(new Field.ShortText("event", "What happened?", false),
            new Field.LongText("story", "What did you tell yourself?", false)), List.of());

    private final WorkbookFolder folder;
    private final String side;
    private final Random random;
    private final Ids ids;
    private final List<Revision> saved = new ArrayList<>();

    TwoSides(Path path, String side) throws FolderProblem {
        this.folder = WorkbookFolder.open(path);
        this.side = side;
        this.random = new Random(side.hashCode());
        this.ids = Ids.seeded(side.hashCode());
    }

    /** Opens an entry that is there, or a new one, and writes in it for a while; autosaved drafts go. */
    void write(int round) throws FolderProblem, NotSaved {
        Workbook workbook = folder.read(Progress.NONE);
        List<Entry> entries = workbook.entries();
        Draft blank = new Draft(LocalDate.of(2026, 11, 20), Map.of("event", text(FieldKind.SHORT_TEXT, ""),
                "story", text(FieldKind.LONG_TEXT, "")));
        Sitting sitting = entries.isEmpty() || random.nextInt(5) == 0
                ? new Sitting(ids, folder.info().id(), Samples.GUIDE, PAGE, blank, Samples.NOW, "UTC")
                : new Sitting(ids, PAGE, entries.get(random.nextInt(Math.min(3, entries.size()))));
        Drafts drafts = new Drafts();
        Map<String, Content> contents = new LinkedHashMap<>(sitting.beginning().contents());
        for (int i = 0; i <= random.nextInt(6); i++) {
            boolean event = random.nextBoolean();
            contents.put(event ? "event" : "story", text(event ? FieldKind.SHORT_TEXT : FieldKind.LONG_TEXT,
                    side + " " + round + "." + i));
            Revision revision = sitting.next(new Draft(sitting.beginning().date(), contents), Samples.NOW.plusSeconds(round));
            folder.save(revision);
            saved.add(revision);
            Optional<Stamp> draft = drafts.saved(revision);
            draft.ifPresent(d -> {
                folder.discard(revision, d);
                saved.removeIf(s -> s.item().equals(revision.item()) && s.stamp().equals(d));
            });
        }
    }

    /** Whether the folder holds every revision that this one called saved, and did not discard. */
    boolean hasAllOf(TwoSides other) throws FolderProblem {
        for (Revision revision : other.saved) {
            if (!folder.revisions(revision.item()).contains(revision)) {
                return false;
            }
        }
        return true;
    }

    void assertSameAs(TwoSides other) throws FolderProblem {
        Workbook mine = folder.read(Progress.NONE);
        Workbook theirs = other.folder.read(Progress.NONE);
        assertEquals(List.of(), mine.faults());
        assertEquals(List.of(), folder.check(Progress.NONE));
        assertEquals(mine.items(), theirs.items());
        mine.items().forEach(item -> assertEquals(mine.entry(item), theirs.entry(item)));
        assertTrue(hasAllOf(this) && hasAllOf(other), "every revision called saved is there");
        System.out.println(side + ": " + saved.size() + " revisions of its own kept, " + mine.items().size() + " entries, "
                + mine.entries().stream().filter(Entry::isDivided).count() + " of them with an answer changed in two places");
    }

    private static Content text(FieldKind kind, String text) {
        return new Content.Text(kind, text);
    }
}

package app.steadyground.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Several people, or one with several computers, work on one entry; files come late, go, and come back. */
class HeadsAndMergeTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Exercise PAGE = new Exercise(1, "page", "Page", List.of(), Set.of(), "", "", 0, "",
            Exercise.Frequency.REPEATABLE, "",
            List.of(new Field.ShortText("a", "A?", false), new Field.LongText("b", "B?", false),
            new Field.Letter("c", "C?", false)), List.of());

    /** One computer: the files it has, and the editor it has open. */
    private static final class Device {
        private final List<Revision> files = new ArrayList<>();
        private Sitting sitting;
        private Draft draft;
    }

    private final List<Revision> written = new ArrayList<>();

    @Test
    void removingWhatIsCoveredChangesNothing() {
        for (int seed = 0; seed < 1500; seed++) {
            Random random = new Random(seed);
            List<Revision> all = live(random);
            Entry whole = Merge.of(all);
            List<Revision> heads = Heads.of(all);
            List<Revision> left = new ArrayList<>(all);
            List<Revision> gone = new ArrayList<>();
            Collections.shuffle(left, random);
            for (int i = 0; i < 40; i++) {
                Revision one = left.get(random.nextInt(left.size()));
                if (!gone.isEmpty() && random.nextInt(3) == 0) {
                    left.add(gone.removeLast());
                } else if (left.stream().anyMatch(r -> r.covers(one.stamp()))) {
                    left.remove(one);
                    gone.add(one);
                }
                assertEquals(heads, Heads.of(left), "seed " + seed);
                assertEquals(whole, Merge.of(left), "seed " + seed);
            }
        }
    }

    @Test
    void theOrderInWhichFilesArriveDoesNotMatter() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<Revision> all = live(random);
            Entry whole = Merge.of(all);
            Collections.shuffle(all, random);
            assertEquals(whole, Merge.of(all), "seed " + seed);
            Workbook workbook = new Workbook(new WorkbookInfo("w", 1, 1, new GuideRef("trust", "1"), NOW), List.of(),
                    List.of());
            all.forEach(workbook::add);
            assertEquals(whole, workbook.entry(whole.id()).orElseThrow(), "seed " + seed);
        }
    }

    /** Each text is unique, so that it can be told where it went. */
    @Test
    void whatNobodyReplacedIsThere() {
        for (int seed = 0; seed < 1500; seed++) {
            List<Revision> all = live(new Random(seed));
            Entry entry = Merge.of(all);
            for (Revision revision : all) {
                for (Map.Entry<String, Answer> one : revision.answers().entrySet()) {
                    for (Answer answer : one.getValue().alternatives().toList()) {
                        boolean shown = entry.answers().get(one.getKey()).alternatives()
                                .anyMatch(a -> a.content().equals(answer.content()));
                        boolean replaced = all.stream().anyMatch(r -> r.covers(answer.changed())
                                && r.answers().get(one.getKey()).alternatives()
                                .noneMatch(a -> a.content().equals(answer.content())));
                        assertTrue(shown || replaced, "seed " + seed + " lost " + answer);
                    }
                }
            }
        }
    }

    @Test
    void everyNumberIsLargerThanWhatItCovers() {
        for (int seed = 0; seed < 200; seed++) {
            for (Revision revision : live(new Random(seed))) {
                revision.replaces().forEach((sitting, n) -> assertTrue(n < revision.stamp().n()));
            }
        }
    }

    private List<Revision> live(Random random) {
        written.clear();
        Ids ids = Ids.seeded(random.nextLong());
        List<Device> devices = List.of(new Device(), new Device(), new Device());
        Draft blank = new Draft(LocalDate.of(2026, 11, 20), blank());
        Device first = devices.getFirst();
        first.sitting = new Sitting(ids, "w", new GuideRef("trust", "1"), PAGE, blank, NOW, "UTC");
        first.draft = blank;
        write(first, random);
        for (int step = 0; step < 12 + random.nextInt(20); step++) {
            act(devices.get(random.nextInt(devices.size())), devices, ids, random);
        }
        return new ArrayList<>(written);
    }

    private void act(Device device, List<Device> devices, Ids ids, Random random) {
        switch (random.nextInt(8)) {
            case 0, 1 -> sync(device, devices.get(random.nextInt(devices.size())), random);
            case 2 -> open(device, ids);
            case 3 -> {
                if (device.sitting != null && !device.files.isEmpty()) {
                    device.sitting.takeIn(Merge.of(device.files));
                    device.draft = Sitting.draftOf(PAGE, Merge.of(device.files));
                }
            }
            case 4 -> choose(device);
            case 5 -> {
                if (device.sitting != null) {
                    keep(device, device.sitting.delete(random.nextBoolean(), NOW), random);
                }
            }
            default -> write(device, random);
        }
    }

    private static void open(Device device, Ids ids) {
        if (!device.files.isEmpty()) {
            Entry entry = Merge.of(device.files);
            device.sitting = new Sitting(ids, PAGE, entry);
            device.draft = Sitting.draftOf(PAGE, entry);
        }
    }

    private static void sync(Device to, Device from, Random random) {
        from.files.stream().filter(f -> !to.files.contains(f) && random.nextInt(4) > 0).toList().forEach(to.files::add);
    }

    private void choose(Device device) {
        if (device.sitting == null || device.files.isEmpty()) {
            return;
        }
        Entry entry = Merge.of(device.files);
        entry.answers().forEach((field, answer) -> {
            if (!answer.others().isEmpty()) {
                device.sitting.takeIn(entry);
                keep(device, device.sitting.choose(field, answer.others().getFirst().content(), NOW), new Random(1));
                device.draft = Sitting.draftOf(PAGE, Merge.of(device.files));
            }
        });
    }

    private void write(Device device, Random random) {
        if (device.sitting == null) {
            return;
        }
        Map<String, Content> contents = new LinkedHashMap<>(device.draft.contents());
        Field field = PAGE.fields().get(random.nextInt(PAGE.fields().size()));
        Content.Text before = (Content.Text) contents.get(field.id());
        contents.put(field.id(), new Content.Text(before.kind(), "text " + random.nextLong()));
        device.draft = new Draft(device.draft.date().plusDays(random.nextInt(2)), contents);
        keep(device, device.sitting.next(device.draft, NOW.plusSeconds(random.nextInt(100_000))), random);
    }

    /** Some saves fail at first and go through under another number. */
    private void keep(Device device, Revision revision, Random random) {
        Revision saved = random.nextInt(5) > 0 ? revision
                : revision.renumbered(revision.stamp().n() + 1 + random.nextInt(Sitting.FREE_NUMBERS));
        device.files.add(saved);
        written.add(saved);
    }

    private static Map<String, Content> blank() {
        Map<String, Content> contents = new LinkedHashMap<>();
        PAGE.fields().forEach(f -> contents.put(f.id(), Contents.blank(f)));
        return contents;
    }
}

package app.steadyground.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.FieldKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Two open editors of one entry that write at the same time and take each other in at any moment. */
class TogetherTest {
    private static final int SEEDS = 3_000;
    private static final List<String> FIELDS = List.of("event", "guess", "facts");
    private static final Exercise PAGE = new Exercise(1, "page", "A page", List.of(), Set.of(), "", "", 5, "5 min",
            Exercise.Frequency.REPEATABLE, "", FIELDS.stream().<Field>map(f -> new Field.LongText(f, f + "?", false)).toList(),
            List.of());

    /** A window: what is on its screen, where the caret is, and what has reached it of all that was saved. */
    private static final class Device {
        private final Sitting sitting;
        private final List<Revision> here = new ArrayList<>();
        private final Map<String, Content> screen = new LinkedHashMap<>();
        private String caret = "event";

        private Device(Ids ids, Revision first) {
            sitting = new Sitting(ids, PAGE, Merge.of(List.of(first)));
            screen.putAll(sitting.beginning().contents());
            here.add(first);
        }

        private Draft draft() {
            return new Draft(sitting.header().date(), screen);
        }

        /** The person only adds words, so that no word may ever be missing. */
        private void type(String word) {
            screen.computeIfPresent(caret, (f, c) -> text(((Content.Text) c).text() + word + " "));
        }

        private List<Revision> save() {
            if (!sitting.isChanged(draft())) {
                return List.of();
            }
            Revision revision = sitting.next(draft(), Written.NOON);
            here.add(revision);
            return List.of(revision);
        }

        /** As the window does it: save first; what is under the caret, or one of several, stays; the rest is shown new. */
        private List<Revision> takeIn(Revision arrived) {
            List<Revision> saved = save();
            here.add(arrived);
            Entry entry = Merge.of(here);
            Set<String> kept = new HashSet<>();
            screen.forEach((field, content) -> {
                Answer answer = entry.answers().get(field);
                if (answer != null && (field.equals(caret) || answer.others().stream().anyMatch(o -> o.content().equals(content)))) {
                    kept.add(field);
                }
            });
            sitting.takeIn(entry, kept);
            assertTrue(sitting.knows(entry));
            Sitting.draftOf(PAGE, entry).contents().forEach((f, c) -> {
                if (!kept.contains(f)) {
                    screen.put(f, c);
                }
            });
            return saved;
        }
    }

    private static Content text(String words) {
        return new Content.Text(FieldKind.LONG_TEXT, words);
    }

    @Test
    void noWordReportedSavedIsMissing() {
        int divided = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            divided += run(seed) ? 1 : 0;
        }
        System.out.printf("Two editors at once: %d seeds, %d ended with answers in two places%n", SEEDS, divided);
        assertTrue(divided > SEEDS / 10, "or nothing was tried");
    }

    private static boolean run(int seed) {
        Random random = new Random(seed);
        Ids ids = Ids.seeded(seed);
        Sitting begun = new Sitting(ids, "w", new GuideRef("trust", "1"), PAGE, blank(), Written.NOON, "Europe/Berlin");
        Map<String, Content> start = new LinkedHashMap<>(blank().contents());
        start.put("event", text("begin "));
        Revision first = begun.next(new Draft(blank().date(), start), Written.NOON);
        List<Device> devices = List.of(new Device(ids, first), new Device(ids, first));
        List<List<Revision>> underWay = List.of(new ArrayList<>(), new ArrayList<>());
        Set<String> typed = new TreeSet<>(Set.of("begin"));
        for (int step = 0; step < 40; step++) {
            int who = random.nextInt(2);
            Device device = devices.get(who);
            switch (random.nextInt(5)) {
                case 0 -> device.caret = FIELDS.get(random.nextInt(FIELDS.size()));
                case 1, 2 -> {
                    String word = "w" + step;
                    device.type(word);
                    typed.add(word);
                }
                case 3 -> underWay.get(1 - who).addAll(device.save());
                default -> {
                    List<Revision> inbox = underWay.get(who);
                    if (!inbox.isEmpty()) {
                        Revision arrived = inbox.remove(random.nextInt(inbox.size()));
                        underWay.get(1 - who).addAll(device.takeIn(arrived));
                    }
                }
            }
        }
        Set<Revision> all = new HashSet<>();
        devices.forEach(d -> {
            d.save();
            all.addAll(d.here);
        });
        Entry entry = Merge.of(all);
        Set<String> found = new TreeSet<>();
        entry.answers().values().stream().flatMap(Answer::alternatives)
                .forEach(a -> found.addAll(List.of(((Content.Text) a.content()).text().trim().split(" +"))));
        found.remove("");
        assertEquals(typed, found, "seed " + seed);
        return entry.isDivided();
    }

    private static Draft blank() {
        Map<String, Content> contents = new LinkedHashMap<>();
        FIELDS.forEach(f -> contents.put(f, text("")));
        return new Draft(LocalDate.of(2026, 3, 4), contents);
    }
}

package app.steadyground.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.FieldKind;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SmallListTest {
    private static final String WORKBOOK = "7a0c5a3e-53a1-4c1e-9f5e-0c7f0d8f9b11";
    private static final Clock CLOCK = Clock.fixed(Written.NOON, ZoneOffset.UTC);

    /** One computer: its own workbook in memory, and what it wrote. */
    private static final class Computer {
        final Workbook workbook = empty();
        final List<Revision> written = new ArrayList<>();
        final OpenLists lists;

        Computer(long seed) {
            lists = new OpenLists(workbook, Ids.seeded(seed), CLOCK, written::add);
        }

        void hear(Computer other) {
            other.written.stream().filter(r -> !workbook.knows(r)).forEach(workbook::add);
        }
    }

    private final Computer one = new Computer(1);
    private final Computer two = new Computer(2);

    @Test
    void whatIsPutIsThereUntilItIsRemovedAndEachChangeIsSaved() {
        OpenList marks = one.lists.list("marks");
        assertEquals(Optional.empty(), marks.get("a"));
        assertTrue(marks.put("a", "yes"));
        assertFalse(marks.put("a", "yes"), "nothing changes");
        assertEquals(Optional.of("yes"), marks.text("a"));
        assertTrue(marks.remove("a"));
        assertFalse(marks.remove("a"), "nothing is there");
        assertEquals(Map.of(), marks.all());
        assertEquals(2, one.written.size());
        assertTrue(one.written.get(1).covers(one.written.get(0).stamp()));
    }

    @Test
    void puttingTheOldContentBackUndoesAChange() {
        OpenList list = one.lists.list("names");
        Content steps = new Content.StepList(List.of(new Content.Step("1", "walk", true, "2026-03-04", Map.of())));
        list.put("a", steps);
        Optional<Content> before = list.get("a");
        list.put("a", "other");
        list.put("a", before.orElseThrow());
        assertEquals(Optional.of(steps), list.get("a"));
        assertEquals(Optional.empty(), list.text("a"));
    }

    @Test
    void twoComputersMakeTheSameListAndKeysOfBothAreThere() {
        one.lists.list("marks").put("a", "1");
        two.lists.list("marks").put("b", "2");
        exchange();
        for (Computer computer : List.of(one, two)) {
            assertEquals(Set.of("a", "b"), computer.lists.list("marks").all().keySet());
            assertEquals(1, computer.workbook.items().size());
        }
        assertEquals(one.lists.list("marks").all(), two.lists.list("marks").all());
        assertEquals(one.workbook.entry(one.workbook.items().getFirst()), two.workbook.entry(two.workbook.items().getFirst()));
    }

    @Test
    void ofTwoThingsUnderOneKeyBothComputersGiveTheSameAndTheNextPutEndsIt() {
        one.lists.list("names").put("Sam", "Person A");
        two.lists.list("names").put("Sam", "Person B");
        exchange();
        assertEquals(one.lists.list("names").text("Sam"), two.lists.list("names").text("Sam"));
        assertEquals(2, one.lists.list("names").alternatives("Sam").size());
        String kept = two.lists.list("names").text("Sam").orElseThrow();
        assertTrue(two.lists.list("names").put("Sam", kept), "choosing is a change");
        exchange();
        assertEquals(List.of(new Content.Text(FieldKind.SHORT_TEXT, kept)), one.lists.list("names").alternatives("Sam"));
    }

    @Test
    void whatWasRemovedHereAndWrittenAnewThereIsThere() {
        one.lists.list("marks").put("a", "old");
        exchange();
        one.lists.list("marks").remove("a");
        two.lists.list("marks").put("a", "new");
        exchange();
        assertEquals(Optional.of("new"), one.lists.list("marks").text("a"));
        assertEquals(Optional.of("new"), two.lists.list("marks").text("a"));
    }

    @Test
    void anyOrderOfArrivalGivesTheSameList() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Computer> all = List.of(new Computer(seed), new Computer(seed + 1000L), new Computer(seed + 2000L));
            for (int i = 0; i < 12; i++) {
                Computer computer = all.get(random.nextInt(3));
                OpenList list = computer.lists.list("aside");
                String key = String.valueOf(random.nextInt(3));
                if (random.nextInt(4) == 0) {
                    list.remove(key);
                } else {
                    list.put(key, String.valueOf(random.nextInt(3)));
                }
                computer.hear(all.get(random.nextInt(3)));
            }
            List<Revision> written = new ArrayList<>(all.stream().flatMap(c -> c.written.stream()).toList());
            Map<String, Content> expected = new SmallList(new Workbook(info(), written, List.of()), "aside").all();
            Collections.shuffle(written, random);
            Workbook late = empty();
            written.forEach(late::add);
            assertEquals(expected, new SmallList(late, "aside").all(), "seed " + seed);
            assertEquals(written.size(), written.stream().map(Revision::stamp).distinct().count(), "no number twice");
        }
    }

    @Test
    void theNumbersAfterOneAreLeftFreeForFurtherAttempts() {
        OpenList list = one.lists.list("marks");
        list.put("a", "1");
        Revision first = one.written.getFirst();
        // The saver met a name that was taken, and saved it under the next number.
        one.workbook.add(first.renumbered(2));
        list.put("b", "2");
        assertTrue(one.written.get(1).stamp().n() > first.stamp().n() + Sitting.FREE_NUMBERS);
        assertEquals(Set.of("a", "b"), list.all().keySet());
    }

    @Test
    void aListIsNoEntry() {
        one.lists.list("marks").put("a", "1");
        assertEquals(List.of(), one.workbook.entries());
        assertEquals(List.of(), one.workbook.of("marks"));
        assertEquals(List.of(), one.workbook.deleted());
        Revision gone = one.written.getFirst();
        one.workbook.add(new Revision(gone.header(), new Stamp(20, "cccccccc"), Map.of(gone.stamp().sitting(), 1),
                Written.NOON, true, gone.answers(), 1, 1, Map.of()));
        assertEquals(List.of(), one.workbook.deleted());
        assertEquals(Map.of(), one.lists.list("marks").all());
    }

    @Test
    void whatALaterVersionWroteIsKeptAndWhereItForbidsEditingNothingIsWritten() {
        one.lists.list("marks").put("a", "1");
        Revision r = one.written.getFirst();
        Map<String, Answer> answers = Map.of("a", new Answer("", r.answers().get("a").content(), r.stamp(), List.of(),
                Map.of("color", "\"blue\"")));
        one.workbook.add(new Revision(r.header(), new Stamp(5, "bbbbbbbb"), Map.of(r.stamp().sitting(), 1), Written.NOON,
                false, answers, 2, 1, Map.of("later", "1.0")));
        one.lists.list("marks").put("a", "2");
        Revision next = one.written.get(1);
        assertEquals(Map.of("later", "1.0"), next.extra());
        assertEquals(Map.of("color", "\"blue\""), next.answers().get("a").extra());
        assertEquals(2, next.schema());
        one.workbook.add(new Revision(r.header(), new Stamp(50, "dddddddd"), Map.of(next.stamp().sitting(), next.stamp().n()),
                Written.NOON, false, next.answers(), 9, 9, Map.of()));
        assertFalse(one.lists.list("marks").isEditable());
        assertFalse(one.lists.list("marks").put("a", "3"));
        assertFalse(one.lists.list("marks").remove("a"));
        assertEquals(2, one.written.size());
    }

    @Test
    void theIdFollowsFromWorkbookAndName() {
        assertEquals(SmallList.item(WORKBOOK, "marks"), one.lists.list("marks").item());
        assertNotEquals(SmallList.item(WORKBOOK, "marks"), SmallList.item(WORKBOOK, "names"));
        assertEquals("2add3d74", SmallList.item(WORKBOOK, "marks").substring(0, 8), "it never changes once released");
    }

    private void exchange() {
        one.hear(two);
        two.hear(one);
    }

    private static Workbook empty() {
        return new Workbook(info(), List.of(), List.of());
    }

    private static WorkbookInfo info() {
        return new WorkbookInfo(WORKBOOK, 1, 1, new GuideRef("trust", "1.0.0"), Written.NOON);
    }
}

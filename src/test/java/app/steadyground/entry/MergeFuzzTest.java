package app.steadyground.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.steadyground.guide.FieldKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Revisions that no version writes: covering each other in circles, of one number, of none. Merging stays calm. */
class MergeFuzzTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final List<String> SITTINGS = List.of("aaaaaaaa", "bbbbbbbb", "cccccccc");

    @Test
    void anyGraphGivesOneEntryInAnyOrder() {
        for (int seed = 0; seed < 5000; seed++) {
            Random random = new Random(seed);
            List<Revision> all = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(8); i++) {
                all.add(revision(random));
            }
            Entry entry = Merge.of(all);
            assertFalse(Heads.of(all).isEmpty(), "seed " + seed);
            Collections.shuffle(all, random);
            all.add(all.getFirst());
            assertEquals(entry, Merge.of(all), "seed " + seed);
        }
    }

    private static Revision revision(Random random) {
        Stamp stamp = stamp(random);
        Map<String, Integer> replaces = new LinkedHashMap<>();
        SITTINGS.forEach(s -> {
            if (random.nextBoolean()) {
                replaces.put(s, number(random));
            }
        });
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (String field : List.of("a", "b")) {
            if (random.nextInt(4) > 0) {
                answers.put(field, new Answer("?", content(random), stamp(random),
                        random.nextBoolean() ? List.of() : List.of(new Answer("?", content(random), stamp(random))), Map.of()));
            }
        }
        Header header = new Header("w", Header.ENTRY, "i", new GuideRef("trust", "1"), "x",
                LocalDate.of(2026, 1, 1 + random.nextInt(3)), stamp(random), NOW, "UTC");
        return new Revision(header, stamp, replaces, NOW, random.nextInt(4) == 0, answers, 1, 1 + random.nextInt(2),
                random.nextBoolean() ? Map.of() : Map.of("later", String.valueOf(random.nextInt(3))));
    }

    private static Content content(Random random) {
        return new Content.Text(FieldKind.LETTER, "text " + random.nextInt(3));
    }

    private static Stamp stamp(Random random) {
        return new Stamp(number(random), SITTINGS.get(random.nextInt(SITTINGS.size())));
    }

    private static int number(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> -random.nextInt(3);
            case 1 -> Integer.MAX_VALUE;
            case 2 -> Integer.MIN_VALUE;
            default -> 1 + random.nextInt(4);
        };
    }
}

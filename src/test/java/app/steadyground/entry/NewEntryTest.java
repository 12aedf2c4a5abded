package app.steadyground.entry;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.FieldKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A new entry is worth saving once it holds an answer: deleted without any, it could not be told from one that was erased. */
class NewEntryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final Exercise PAGE = new Exercise(1, "page", "A page", List.of(), Set.of(), "", "", 5, "5 min",
            Exercise.Frequency.REPEATABLE, "", List.of(new Field.ShortText("person", "Who?", true)), List.of());

    private static Draft draft(LocalDate day, String person) {
        return new Draft(day, Map.of("person", new Content.Text(FieldKind.SHORT_TEXT, person)));
    }

    private static Sitting begin(Draft beginning) {
        return new Sitting(Ids.seeded(1), "w", new GuideRef("trust", "1"), PAGE, beginning, Written.NOON, "UTC");
    }

    @Test
    void anotherDateByItselfIsNothingToComeBackTo() {
        Sitting sitting = begin(draft(DAY, ""));
        assertFalse(sitting.isChanged(draft(DAY.minusDays(1), "")));
        assertTrue(sitting.isChanged(draft(DAY.minusDays(1), "Ada")));
    }

    @Test
    void whatWasCarriedOverIsWorthItWithAnotherDateAndNotWhenCleared() {
        Sitting sitting = begin(draft(DAY, "Ada"));
        assertFalse(sitting.isChanged(draft(DAY, "Ada")));
        assertTrue(sitting.isChanged(draft(DAY.minusDays(1), "Ada")));
        assertFalse(sitting.isChanged(draft(DAY, "")));
    }

    @Test
    void onceSavedEveryChangeCountsAndADeletionIsNoErasing() {
        Sitting sitting = begin(draft(DAY, ""));
        sitting.next(draft(DAY, "Ada"), Written.NOON);
        assertTrue(sitting.isChanged(draft(DAY.minusDays(1), "Ada")));
        assertTrue(sitting.isChanged(draft(DAY, "")));
        sitting.next(draft(DAY, ""), Written.NOON);
        assertFalse(sitting.delete(true, Written.NOON).isErased(), "a cleared answer is one");
        assertTrue(sitting.erase(Written.NOON).isErased());
    }
}

package app.steadyground.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Guide;
import app.steadyground.storage.GuideFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BeginningsTest {
    private static final Guide GUIDE = GuideFiles.bundled();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @Test
    void aFirstEntryIsBlankOnEveryPage() {
        for (Exercise page : GUIDE.pages().toList()) {
            Draft draft = Beginnings.of(page, List.of(), DAY);
            assertEquals(page.fields().stream().map(Field::id).toList(), List.copyOf(draft.contents().keySet()));
            assertTrue(draft.contents().values().stream().allMatch(Contents::isBlank), page.id());
            page.fields().forEach(f -> assertTrue(Contents.fits(draft.contents().get(f.id()), f), f.id()));
        }
    }

    @Test
    void onlyMarkedFieldsAreCarriedAndOnlyFromTheNewest() {
        Exercise page = GUIDE.page("weekly-check-in").orElseThrow();
        Entry newest = Written.entry(page.id(), "2026-02-02", Map.of("person", name("Ada"), "moment",
                Written.text("Rain")));
        Entry older = Written.entry(page.id(), "2026-01-01", Map.of("person", name("Ben")));
        Draft draft = Beginnings.of(page, List.of(newest, older), DAY);
        assertEquals(name("Ada"), draft.contents().get("person"));
        assertTrue(Contents.isBlank(draft.contents().get("moment")));
        assertEquals(DAY, draft.date());
    }

    @Test
    void anAnswerOfAnotherKindIsNotCarried() {
        Exercise page = GUIDE.page("weekly-check-in").orElseThrow();
        Entry strange = Written.entry(page.id(), "2026-02-02", Map.of("person", new Content.Unknown("portrait", "{}")));
        assertTrue(Contents.isBlank(Beginnings.of(page, List.of(strange), DAY).contents().get("person")));
    }

    private static Content name(String name) {
        return new Content.Text(FieldKind.SHORT_TEXT, name);
    }
}

package app.steadyground.export.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.export.form.Rooms;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Range;
import app.steadyground.storage.GuideFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Room for answers on paper and in a form. */
class BlankLayoutTest {

    private static final Guide GUIDE = GuideFiles.bundled();
    private static final List<Format> FORMATS = List.of(Format.A4, new Format(Paper.LETTER, TextSize.LARGE));

    private static Block.Flowing[] page(Exercise page, boolean typed) {
        Rooms rooms = new Rooms(GUIDE, page, typed);
        return Stream.concat(Stream.of(rooms.date()), page.fields().stream().map(rooms::of))
                .map(blank -> new Block.Empty(blank, typed)).toArray(Block.Flowing[]::new);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nothingStandsOutsideItsPage(boolean typed) {
        for (Format format : FORMATS) {
            GUIDE.pages().forEach(page -> Layout.assertWithin(Layout.sheets(format, page(page, typed)), format));
        }
    }

    @Test
    void longWordsOfAnotherGuideStayOnThePageToo() {
        String text = "a rather long answer to choose, with more words than any line has room for, ".repeat(3);
        Field.Feelings feelings = new Field.Feelings("f", text, false);
        List<Field> fields = List.of(new Field.SingleChoice("a", text, false, List.of(text, "b")),
                new Field.MultiChoice("b", text, false, List.of(text, text)),
                new Field.RatedList("c", text, false, List.of(text, "b"), new Range(1, 10, text, text)),
                new Field.Table("d", text, false, List.of(text, "b", "c", "d", "e", "f")),
                new Field.Sorting("e", text, false, List.of(text, "b", "c")), feelings,
                new Field.Scale("g", text, false, new Range(0, 20, text, "")));
        Exercise page = new Exercise(1, "page", "Page", List.of(), Set.of(), "", "", 0, "",
                Exercise.Frequency.ONCE, "", fields, List.of());
        for (Format format : FORMATS) {
            Layout.assertWithin(Layout.sheets(format, page(page, false)), format);
            Layout.assertWithin(Layout.sheets(format, page(page, true)), format);
        }
    }

    @Test
    void everyFieldOfAFormHasItsOwnNameAndALabel() {
        Map<String, Fill> met = new HashMap<>();
        List<String> twice = new ArrayList<>();
        GUIDE.pages().forEach(page -> inputs(page).forEach(fill -> {
            assertFalse(fill.spot().label().isBlank(), fill.spot().name());
            // The circles of one scale share a name, and differ by their values.
            String name = fill instanceof Fill.Circle c ? c.spot().name() + "=" + c.value() : fill.spot().name();
            if (met.put(name, fill) != null) {
                twice.add(name);
            }
        }));
        assertEquals(List.of(), twice);
        assertTrue(met.get("trust-map/people/2/1") instanceof Fill.Text, "a cell of a table, row and column from 1");
        assertTrue(met.containsKey("doubt-on-paper/belief-before=10"));
        assertTrue(met.containsKey("doubt-on-paper/next=let-it-rest"));
    }

    @Test
    void aSheetForThePenHasNothingForViewers() {
        GUIDE.pages().forEach(page -> assertEquals(0, Layout.sheets(page(page, false)).stream()
                .flatMap(sheet -> sheet.marks().stream()).filter(p -> p.mark() instanceof Mark.Input).count()));
    }

    private static Stream<Fill> inputs(Exercise page) {
        return Layout.sheets(page(page, true)).stream().flatMap(sheet -> sheet.marks().stream())
                .filter(placed -> placed.mark() instanceof Mark.Input).map(placed -> ((Mark.Input) placed.mark()).fill());
    }
}

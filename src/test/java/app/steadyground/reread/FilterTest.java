package app.steadyground.reread;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Remarks.Remark;
import app.steadyground.entry.Written;
import app.steadyground.guide.Guide;
import app.steadyground.storage.GuideFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FilterTest {
    private static final Guide GUIDE = GuideFiles.bundled();

    private final Entry sam = entry("weekly-check-in", "2026-03-04", "person", Written.text("SAM "));
    private final Entry samuel = entry("doubt-on-paper", "2026-03-05", "event", Written.text("Samuel came"));
    private final Entry angry = entry("doubt-on-paper", "2026-04-01", "feelings", new Content.Feelings(List.of(
            new Content.Feeling("angry", "anger", "Anger", 3, Map.of()))));
    private final Entry about = entry("free-page", "2026-05-01", "text", Written.text("what sam's friend said"));
    private final List<Entry> all = List.of(about, angry, samuel, sam);
    private final Writings writings = new Writings(all, Map.of(angry.id(), List.of(
            new Remark("note", angry.id(), LocalDate.of(2026, 11, 20), "Ada was right"))));

    @Test
    void whereNothingIsSaidEverythingIsThere() {
        assertEquals(all, Filter.ALL.of(writings, id -> false));
    }

    @Test
    void aNameIsAWordOfItsOwn() {
        assertEquals(List.of(about, sam), with(Set.of(), "Sam", Set.of(), false));
        assertEquals(List.of(angry), with(Set.of(), "ada", Set.of(), false), "named in a later note on it");
    }

    @Test
    void allThatIsSaidMustHold() {
        assertEquals(List.of(sam), with(Filter.pagesOf(GUIDE, "four-signs"), "sam", Set.of(), false));
        assertEquals(List.of(angry), with(Set.of(), "", Set.of("angry", "calm"), false));
        assertEquals(List.of(), with(Set.of("free-page"), "", Set.of("angry"), false));
        assertEquals(List.of(samuel), new Filter(Set.of(), Optional.empty(), Optional.empty(), "", Set.of(), true)
                .of(writings, samuel.id()::equals));
    }

    @Test
    void theFirstAndTheLastDayAreAmongTheDays() {
        Filter days = new Filter(Set.of(), Optional.of(LocalDate.of(2026, 3, 5)), Optional.of(LocalDate.of(2026, 4, 1)), "",
                Set.of(), false);
        assertEquals(List.of(angry, samuel), days.of(writings, id -> false));
    }

    @Test
    void whatIsOfferedIsWhatWasWritten() {
        Entry later = entry("weekly-check-in", "2026-06-01", "person", Written.text("Sam"));
        Entry friend = entry("tending-friendship", "2026-06-02", "friend", Written.text("Ada"));
        assertEquals(List.of("Ada", "Sam"), People.in(GUIDE, List.of(friend, later, sam, samuel)));
        assertEquals(List.of("angry"), Felt.in(all));
    }

    private List<Entry> with(Set<String> pages, String person, Set<String> feelings, boolean marked) {
        return new Filter(pages, Optional.empty(), Optional.empty(), person, feelings, marked).of(writings, id -> false);
    }

    private static Entry entry(String page, String date, String field, Content content) {
        return Written.entry(page, date, Map.of(field, content));
    }
}

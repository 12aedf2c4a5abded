package app.steadyground.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.steadyground.guide.FieldKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftsTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final Drafts drafts = new Drafts();

    private static Revision revision(int n, int second, Answer answer, boolean deleted) {
        Header header = new Header("w", Header.ENTRY, "i", new GuideRef("trust", "1"), "x", LocalDate.of(2026, 11, 23),
                new Stamp(1, "aaaaaaaa"), NOON, "UTC");
        return new Revision(header, new Stamp(n, "aaaaaaaa"), Map.of(), NOON.plusSeconds(second), deleted,
                Map.of("f", answer),
                1, 1, Map.of());
    }

    private static Answer answer(String text, Answer... others) {
        return new Answer("?", new Content.Text(FieldKind.LETTER, text), new Stamp(1, "aaaaaaaa"), List.of(others),
                Map.of());
    }

    private Optional<Stamp> saved(int n, int second, String text) {
        return drafts.saved(revision(n, second, answer(text), false));
    }

    @Test
    void theDraftBeforeMayGo() {
        assertEquals(Optional.empty(), saved(1, 0, "a"));
        assertEquals(Optional.of(new Stamp(1, "aaaaaaaa")), saved(11, 5, "ab"));
        assertEquals(Optional.of(new Stamp(11, "aaaaaaaa")), saved(21, 10, "abc"));
    }

    @Test
    void oneIsKeptEveryTenMinutes() {
        saved(1, 0, "a");
        assertEquals(Optional.of(new Stamp(1, "aaaaaaaa")), saved(2, 599, "ab"));
        assertEquals(Optional.empty(), saved(3, 600, "abc"));
        assertEquals(Optional.of(new Stamp(3, "aaaaaaaa")), saved(4, 601, "abcd"));
        assertEquals(Optional.of(new Stamp(4, "aaaaaaaa")), saved(5, 1199, "abcde"));
        assertEquals(Optional.empty(), saved(6, 9000, "abcdef"), "what stood there for hours is not removed");
    }

    @Test
    void oneWhoseSuccessorIsMuchShorterIsKept() {
        saved(1, 0, "a".repeat(100));
        assertEquals(Optional.of(new Stamp(1, "aaaaaaaa")), saved(2, 1, "a".repeat(60)));
        assertEquals(Optional.empty(), saved(3, 2, "a".repeat(19)));
        assertEquals(Optional.of(new Stamp(3, "aaaaaaaa")), saved(4, 3, "a".repeat(500)));
    }

    @Test
    void theLastOneBeforeDeletingIsKept() {
        saved(1, 0, "a");
        assertEquals(Optional.empty(), drafts.saved(revision(2, 1, answer("a"), true)));
    }

    @Test
    void theLastOneBeforeAChoiceIsKept() {
        for (String chosen : List.of("here", "there", "here and there")) {
            Drafts sitting = new Drafts();
            sitting.saved(revision(1, 0, answer("here", answer("there")), false));
            assertEquals(Optional.empty(), sitting.saved(revision(2, 1, answer(chosen), false)), chosen);
        }
    }

    @Test
    void oneThatIsNotCoveredIsKept() {
        saved(5, 0, "a");
        assertEquals(Optional.empty(), drafts.saved(revision(4, 1, answer("ab"), false)));
    }

    @Test
    void writingOnBesideAnotherAnswerIsWritingOn() {
        drafts.saved(revision(1, 0, answer("here", answer("there")), false));
        assertEquals(Optional.of(new Stamp(1, "aaaaaaaa")),
                drafts.saved(revision(2, 1, answer("here too", answer("there")), false)));
    }

    /** No file but this draft ever said "here": what took its place was written elsewhere. */
    @Test
    void theLastOneBeforeSomethingFromElsewhereTookItsPlaceIsKept() {
        saved(1, 0, "here");
        Revision before = revision(2, 1, answer("there"), false);
        Revision chosen = new Revision(before.header(), before.stamp(), Map.of("bbbbbbbb", 1), before.saved(), false,
                before.answers(), 1, 1, Map.of());
        assertEquals(Optional.empty(), drafts.saved(chosen));
    }

    @Test
    void theLastOneBeforeAnAnswerAndWhatStoodBesideItAreGoneIsKept() {
        Revision before = revision(1, 0, answer("here", answer("there")), false);
        drafts.saved(before);
        assertEquals(Optional.empty(), drafts.saved(new Revision(before.header(), new Stamp(2, "aaaaaaaa"), Map.of(),
                NOON.plusSeconds(1), false, Map.of(), 1, 1, Map.of())));
    }
}

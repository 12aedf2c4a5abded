package app.steadyground.reread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.reread.Difference.Kind;
import app.steadyground.reread.Difference.Piece;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final List<String> WORDS = List.of("rain ", "the ", "kettle ", "🙂 ", "👩‍👩‍👧", "สวัสดี", "日本", "नमस्ते ", "\n", "x");

    private static String side(List<Piece> pieces, Kind kind) {
        return pieces.stream().filter(p -> p.kind() == Kind.SAME || p.kind() == kind).map(Piece::text).collect(Collectors.joining());
    }

    private static List<Piece> check(String before, String after) {
        List<Piece> pieces = Difference.of(before, after);
        assertEquals(before, side(pieces, Kind.REMOVED));
        assertEquals(after, side(pieces, Kind.ADDED));
        assertTrue(pieces.stream().noneMatch(p -> p.text().isEmpty()));
        return pieces;
    }

    @Test
    void tellsWordsThatWerePutInAndLeftOut() {
        assertEquals(List.of(new Piece(Kind.SAME, "She was "), new Piece(Kind.REMOVED, "very "), new Piece(Kind.SAME, "late"),
                new Piece(Kind.ADDED, " again"), new Piece(Kind.SAME, " today")), check("She was very late today", "She was late again today"));
        assertEquals(List.of(), check("", ""));
        assertEquals(List.of(new Piece(Kind.ADDED, "all of it")), check("", "all of it"));
        assertEquals(List.of(new Piece(Kind.REMOVED, "all of it")), check("all of it", ""));
        assertEquals(List.of(new Piece(Kind.SAME, "same")), check("same", "same"));
    }

    @Test
    void bothTextsCanBeReadFromIt() {
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            check(text(random, 12), text(random, 12));
        }
    }

    @Test
    void asFewWordsAsPossibleAreMarked() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            String before = "a b c d e f g h i j ".repeat(3);
            int at = 2 * random.nextInt(30);
            String after = before.substring(0, at) + "new " + before.substring(at);
            List<Piece> pieces = check(before, after);
            assertEquals("new ", pieces.stream().filter(p -> p.kind() == Kind.ADDED).map(Piece::text).collect(Collectors.joining()));
            assertEquals(0, pieces.stream().filter(p -> p.kind() == Kind.REMOVED).count());
        }
    }

    @Test
    void aNovelRewrittenIsStillTold() {
        Random random = new Random(1);
        check(text(random, 60_000), text(random, 60_000));
    }

    private static String text(Random random, int words) {
        return random.ints(random.nextInt(words + 1), 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining());
    }
}

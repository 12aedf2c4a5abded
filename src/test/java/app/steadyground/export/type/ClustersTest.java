package app.steadyground.export.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClustersTest {

    @Test
    void whatAReaderCallsOneCharacterStaysOne() {
        assertEquals(List.of("a", "e\u0301", "👩‍👩‍👧‍👦", "🇩🇪", "1️⃣", "z"), Clusters.of("ae\u0301👩‍👩‍👧‍👦🇩🇪1️⃣z"));
        assertEquals(List.of(), Clusters.of(""));
    }

    @Test
    void endlessMarksAreCutBetweenCharacters() {
        List<String> clusters = Clusters.of("a" + "\uD834\uDD67".repeat(500));
        assertTrue(clusters.size() > 10, clusters.size() + " parts");
        clusters.forEach(cluster -> assertTrue(cluster.length() <= 61));
        assertEquals(501, clusters.stream().mapToLong(c -> c.codePoints().filter(Character::isDefined).count()).sum());
        assertTrue(clusters.stream().noneMatch(c -> Character.isLowSurrogate(c.charAt(0))));
    }

    @Test
    void lineEndsOfEverySystemAreLineEnds() {
        assertEquals(List.of("a", "b", "c", "d", "e", ""), Characters.hardLines("a\nb\r\nc\rd\u2028e\f"));
        assertEquals(List.of("a    b"), Characters.hardLines("a\tb"));
    }
}

package app.steadyground.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Classes stay small. */
class SizeTest {
    private static final int LONGEST = 250;
    private static final int MEDIAN = 90;

    @Test
    void noClassIsLong() {
        List<String> tooLong = Source.files("src", ".java").stream().filter(f -> lines(f) > LONGEST)
                .map(f -> f.getFileName() + ": " + lines(f)).toList();
        assertEquals(List.of(), tooLong);
    }

    @Test
    void halfOfThemAreShort() {
        List<Long> lengths = Source.files("src/main/java", ".java").stream().map(SizeTest::lines).sorted().toList();
        assertTrue(lengths.get(lengths.size() / 2) <= MEDIAN, "Median: " + lengths.get(lengths.size() / 2));
    }

    private static long lines(Path file) {
        return Source.text(file).lines().count();
    }
}

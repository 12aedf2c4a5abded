package app.steadyground.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.NodeOrientation;
import org.junit.jupiter.api.Test;

class DirectionTest {
    @Test
    void aTextRunsAsItsFirstLetterDoes() {
        List.of("Sam", "1. Sam שלום", "“é").forEach(t -> assertEquals(NodeOrientation.LEFT_TO_RIGHT, Direction.ofText(t), t));
        List.of("שלום", "(3) שלום Sam", "سلام").forEach(t -> assertEquals(NodeOrientation.RIGHT_TO_LEFT, Direction.ofText(t), t));
        List.of("", "2026-11-23", "🙂 …").forEach(t -> assertEquals(NodeOrientation.INHERIT, Direction.ofText(t), t));
    }

    @Test
    void languagesAreLaidOutAsTheyAreWritten() {
        List.of("ar", "he", "fa", "ur").forEach(l -> assertEquals(NodeOrientation.RIGHT_TO_LEFT, Direction.of(l), l));
        List.of("en", "en-GB", "de", "ja", "ru", "", "xx").forEach(l -> assertEquals(NodeOrientation.LEFT_TO_RIGHT, Direction.of(l), l));
    }
}

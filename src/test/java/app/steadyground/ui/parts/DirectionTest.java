package app.steadyground.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.NodeOrientation;
import org.junit.jupiter.api.Test;

class DirectionTest {
    @Test
    void languagesAreLaidOutAsTheyAreWritten() {
        List.of("ar", "he", "fa", "ur").forEach(l -> assertEquals(NodeOrientation.RIGHT_TO_LEFT, Direction.of(l), l));
        List.of("en", "en-GB", "de", "ja", "ru", "", "xx").forEach(l -> assertEquals(NodeOrientation.LEFT_TO_RIGHT, Direction.of(l), l));
    }
}

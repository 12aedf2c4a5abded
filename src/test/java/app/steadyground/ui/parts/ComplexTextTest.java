package app.steadyground.ui.parts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.ui.UiTest;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of every script wraps where it should. */
class ComplexTextTest extends UiTest {
    @ParameterizedTest
    @ValueSource(strings = {"היום דיברנו במטבח, והיה קצת יותר קל. ", "لا أعرف بعد ما حدث، لكنني أستطيع أن أنتظر. ",
        "आज मैंने अपनी बहन से बात की, और मन हल्का हुआ। ", "วันนี้ฉันได้คุยกับแม่และรู้สึกสบายใจ ", "Today we spoke in the kitchen. "})
    void wraps(String sentence) {
        show(new StackPane());
        for (int width = 300; width < 500; width += 10) {
            int most = width;
            Text text = ask(() -> {
                Text made = new Text(sentence.repeat(12));
                made.setFont(Font.font(17));
                made.setWrappingWidth(most);
                return made;
            });
            double right = ask(() -> text.getBoundsInLocal().getMaxX());
            // With some fonts the space at the end of a line hangs over.
            assertTrue(right <= width + 17, right + " at " + width);
        }
    }
}

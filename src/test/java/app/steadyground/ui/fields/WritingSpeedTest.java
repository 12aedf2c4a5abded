package app.steadyground.ui.fields;

import app.steadyground.entry.Content;
import app.steadyground.guide.Field;
import app.steadyground.guide.FieldKind;
import java.util.List;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints how long the window stands still for a long text and for one letter in it: {@code mvn -Pbench verify}. */
@Tag("bench")
class WritingSpeedTest extends EditorTest {

    @Test
    void aLongTextIsShownAndWrittenIn() {
        for (Field field : List.of(Samples.LONG, Samples.LETTER)) {
            for (int size : List.of(10_000, 100_000, 1_000_000)) {
                open(field);
                String text = "Some words of a sentence that goes on for a while. ".repeat(size / 51);
                long shown = stillFor(() -> editor.show(new Content.Text(FieldKind.of(field), text)));
                TextArea box = (TextArea) editor.node();
                long paste = stillFor(() -> box.replaceText(0, box.getLength(), text + "!"));
                stillFor(() -> box.insertText(size / 2, "a"));
                long letter = stillFor(() -> box.insertText(size / 2, "b"));
                System.out.printf("%s, %,d characters: shown in %d ms, pasted in %d ms, a letter in %d ms%n",
                        field.id(), size, shown, paste, letter);
            }
        }
    }

    private long stillFor(Runnable work) {
        return ask(() -> {
            long start = System.nanoTime();
            work.run();
            stage().getScene().getRoot().applyCss();
            stage().getScene().getRoot().layout();
            return (System.nanoTime() - start) / 1_000_000;
        });
    }
}

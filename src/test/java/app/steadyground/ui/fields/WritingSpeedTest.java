package app.steadyground.ui.fields;

import app.steadyground.entry.Content;
import app.steadyground.guide.FieldKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints how long the window stands still for a long text and for one letter in it: {@code mvn -Pbench verify}. */
@Tag("bench")
class WritingSpeedTest extends EditorTest {

    private static final Map<String, String> SCRIPTS = new LinkedHashMap<>();

    static {
        SCRIPTS.put("English", "Some words of a sentence that goes on for a while. ");
        SCRIPTS.put("lines", "Some words of a sentence that goes on for a while.\n");
        SCRIPTS.put("no spaces", "x");
        SCRIPTS.put("emoji", "🙂🌧👩‍👩‍👧 ");
        SCRIPTS.put("mixed", "Some words of a sentence that goes on for a while, 🙂 and on, and on for a while. ");
        SCRIPTS.put("mixed lines", "Some words of a sentence, 🙂 سلام and on and on for a while. สวัสดี\n");
        SCRIPTS.put("Arabic", "كتبت هذه الكلمات في المساء. ");
        SCRIPTS.put("Hebrew", "כתבתי את המילים האלה בערב. ");
        SCRIPTS.put("Hindi", "मैंने ये शब्द शाम को लिखे। ");
        SCRIPTS.put("Thai", "ฉันเขียนคำเหล่านี้ในตอนเย็น");
        SCRIPTS.put("Japanese", "夜にこの言葉を書きました。");
    }

    @Test
    void aLongTextIsShownAndWrittenIn() {
        for (Map.Entry<String, String> script : SCRIPTS.entrySet()) {
            for (int size : List.of(1_000, 10_000, 100_000, 1_000_000)) {
                open(Samples.LETTER);
                String text = script.getValue().repeat(size / script.getValue().length());
                long shown = stillFor(() -> editor.show(new Content.Text(FieldKind.LETTER, text)));
                TextArea box = (TextArea) editor.node();
                long paste = stillFor(() -> box.replaceText(0, box.getLength(), text + "!"));
                List<Long> letters = new ArrayList<>();
                for (int i = 0; i < 15; i++) {
                    letters.add(stillFor(() -> box.insertText(box.getLength() / 2, "b")));
                }
                letters.sort(null);
                System.out.printf("%s, %,d characters: shown in %d ms, pasted in %d ms, a letter in %d ms, at worst %d%n",
                        script.getKey(), size, shown, paste, letters.get(7), letters.getLast());
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

package app.steadyground.export;

import app.steadyground.export.page.ReadBack;
import java.io.IOException;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.Collection;
import java.util.Locale;

/** The words of a PDF, as a reader finds them. */
public final class PrintedText {

    private final String text;
    private final String squeezed;
    private final String drawn;

    private PrintedText(String text, String drawn) {
        this.text = text;
        this.squeezed = squeezed(text);
        this.drawn = squeezed(drawn);
    }

    public static PrintedText of(Path pdf) throws IOException {
        return new PrintedText(ReadBack.plain(pdf), ReadBack.drawn(pdf));
    }

    /** What another program read. Signs that only steer how others are drawn do not count. */
    static PrintedText read(String text) {
        return new PrintedText(text, text);
    }

    /** Line for line. */
    public String text() {
        return text;
    }

    /** Line ends and spaces do not count. */
    public boolean holds(String words) {
        return squeezed.contains(squeezed(words)) || drawn.contains(squeezed(words));
    }

    /** Adds each word that is not there, read from either side. A word that breaks over lines is there. */
    public void addLost(String words, Collection<String> lost) {
        for (String word : words.split("\\s+")) {
            if (!holds(word) && !holds(fromTheRight(word))) {
                lost.add(word);
            }
        }
    }

    private static String fromTheRight(String word) {
        StringBuilder reversed = new StringBuilder();
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(word);
        int end = clusters.last();
        for (int start = clusters.previous(); start != BreakIterator.DONE; start = clusters.previous()) {
            reversed.append(word, start, end);
            end = start;
        }
        // Brackets and stops may stand on either side.
        return reversed.toString().replaceAll("\\p{Punct}", "");
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cf}\\x{FE00}-\\x{FE0F}]+", "");
    }
}

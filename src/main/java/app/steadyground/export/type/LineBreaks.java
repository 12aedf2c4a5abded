package app.steadyground.export.type;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.Locale;

/** The places where a line may end, by the JDK's rules; Thai by its dictionary. */
final class LineBreaks {

    private static final Locale THAI = Locale.of("th");

    private LineBreaks() {
    }

    /** Positioned on the text's start. */
    static BreakIterator of(String text) {
        boolean thai = text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.THAI);
        BreakIterator breaks = BreakIterator.getLineInstance(thai ? THAI : Locale.ROOT);
        breaks.setText(text);
        return breaks;
    }
}

package app.steadyground.export.type;

import java.util.List;
import java.util.regex.Pattern;

/** What single characters mean for setting text. */
final class Characters {

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n|[\n\r\u000B\f\u0085\u2028\u2029]");
    private static final char EMOJI_STYLE = '\uFE0F';
    private static final String TAB = "    ";

    private Characters() {
    }

    /** The text between the line ends that were typed; tabs become spaces. Never empty. */
    static List<String> hardLines(String text) {
        return List.of(LINE_ENDS.split(text.replace("\t", TAB), -1));
    }

    /** Whether nothing is lost when a font has no glyph for it: joiners, direction marks, variation selectors. */
    static boolean ignorable(int codePoint) {
        if (Character.getType(codePoint) == Character.FORMAT) {
            return !visibleFormat(codePoint);
        }
        return codePoint == 0x034F
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint >= 0x180B && codePoint <= 0x180F
                || codePoint >= 0xE0100 && codePoint <= 0xE01EF
                || codePoint == 0x115F || codePoint == 0x1160 || codePoint == 0x3164 || codePoint == 0xFFA0;
    }

    /** Arabic and Syriac number signs are format characters with a face. */
    private static boolean visibleFormat(int codePoint) {
        return codePoint >= 0x0600 && codePoint <= 0x0605 || codePoint == 0x06DD || codePoint == 0x070F
                || codePoint == 0x08E2 || codePoint == 0x110BD;
    }

    /** Whether the cluster asks to be drawn as an emoji, even if a text font has a sign for it. */
    static boolean emoji(String cluster) {
        return Character.isEmojiPresentation(cluster.codePointAt(0)) || cluster.indexOf(EMOJI_STYLE) > 0;
    }

    /** A space at which a line may end and which is then not drawn. */
    static boolean space(char c) {
        return c == ' ' || Character.getType(c) == Character.SPACE_SEPARATOR && c != '\u00A0' && c != '\u202F';
    }

    /** Letters, digits and signs that each text face has. */
    static boolean plain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7F || c == '\n' || c == '\t' || c == '\r'
                || c >= 0xA0 && c <= 0xFF || c >= 0x2013 && c <= 0x201E);
    }

    /** Whether each character is a cluster of its own, so that nobody needs to look for clusters. */
    static boolean simple(String text) {
        return text.chars().allMatch(c -> c < 0x0300 && c != 0x00AD && c != '\r');
    }
}

package app.steadyground.export.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text without what paper does not keep: spaces and line ends, and signs that only steer how others are drawn. */
final class Squeezed {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Squeezed() {
    }

    static String of(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.getType(c) == Character.SURROGATE) {
                // Half of a pair is no character; files hold the sign for that.
                squeezed.append('\uFFFD');
            } else if (!isSpace(c) && !isSteering(c)) {
                squeezed.appendCodePoint(c);
            }
        });
        return squeezed.toString();
    }

    /** The words of a text, as people count them. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : SPACES.split(text)) {
            if (!of(word).isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isSteering(int c) {
        return Character.getType(c) == Character.FORMAT || c == 0x034F || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0x180B && c <= 0x180F || c >= 0xE0100 && c <= 0xE01EF
                || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x85;
    }
}

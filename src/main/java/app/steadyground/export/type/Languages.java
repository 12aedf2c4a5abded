package app.steadyground.export.type;

import java.lang.Character.UnicodeScript;

/**
 * The language that a script stands for, so that a voice that reads a page out can change to it. A script of several
 * languages stands for the one with most readers; Latin letters say nothing.
 */
final class Languages {

    private Languages() {
    }

    /** A language tag for the first letter that tells; null if none does. */
    static String of(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) >= 0x0370) {
                String language = of(UnicodeScript.of(text.codePointAt(at)), text);
                if (language != null) {
                    return language;
                }
            }
        }
        return null;
    }

    private static String of(UnicodeScript script, String text) {
        return switch (script) {
            case GREEK -> "el";
            case CYRILLIC -> "ru";
            case HEBREW -> "he";
            case ARABIC -> "ar";
            case DEVANAGARI -> "hi";
            case BENGALI -> "bn";
            case TAMIL -> "ta";
            case THAI -> "th";
            case HANGUL -> "ko";
            case HIRAGANA, KATAKANA -> "ja";
            case HAN -> isJapanese(text) ? "ja" : "zh";
            case GEORGIAN -> "ka";
            case ARMENIAN -> "hy";
            default -> null;
        };
    }

    private static boolean isJapanese(String text) {
        return text.codePoints().anyMatch(c -> c >= 0x3040 && c <= 0x30FF);
    }
}

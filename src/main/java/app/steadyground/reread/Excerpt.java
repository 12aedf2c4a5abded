package app.steadyground.reread;

import java.text.BreakIterator;
import java.util.Locale;

/** A stretch of text around a match, on one line. */
record Excerpt(String text, int start, int end) {
    private static final int AROUND = 36;
    /** How far a cut may move to fall between two words. */
    private static final int GIVE = 14;
    private static final String CUT = "…";

    /** @param from where the match begins, {@code to} where it ends */
    static Excerpt of(String text, int from, int to) {
        int left = from <= AROUND ? 0 : cutBefore(text, from);
        int right = text.length() - to <= AROUND ? text.length() : cutAfter(text, to);
        String before = oneLine(text.substring(left, from)).stripLeading();
        String match = oneLine(text.substring(from, to));
        String after = oneLine(text.substring(to, right)).stripTrailing();
        if (left > 0) {
            before = CUT + before;
        }
        String end = right < text.length() ? CUT : "";
        return new Excerpt(before + match + after + end, before.length(), before.length() + match.length());
    }

    /** The beginning of a text, on one line, at most about {@code length} characters. */
    static String beginning(String text, int length) {
        String line = oneLine(text.substring(0, Math.min(text.length(), length * 2))).strip();
        if (line.length() <= length) {
            return line.length() < oneLine(text).strip().length() ? line + CUT : line;
        }
        int at = line.lastIndexOf(' ', length);
        return withoutStop(line.substring(0, at > length - GIVE ? at : whole(line, length)).stripTrailing()) + CUT;
    }

    /** After a sentence the sign of the cut stands alone: two would look like four dots. */
    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static int cutBefore(String text, int from) {
        int wanted = from - AROUND;
        for (int at = wanted; at < Math.min(from, wanted + GIVE); at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return whole(text, wanted);
    }

    private static int cutAfter(String text, int to) {
        int wanted = to + AROUND;
        for (int at = wanted; at > Math.max(to, wanted - GIVE); at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return whole(text, wanted);
    }

    /** The nearest place at or before {@code at} where no character is torn apart, be it an emoji of many parts. */
    private static int whole(String text, int at) {
        int near = Math.max(0, at - 64);
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text.substring(near, Math.min(text.length(), at + 64)));
        return characters.isBoundary(at - near) ? at : near + characters.preceding(at - near);
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c);
            if (!space) {
                line.append(c);
            } else if (line.isEmpty() || line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString();
    }
}

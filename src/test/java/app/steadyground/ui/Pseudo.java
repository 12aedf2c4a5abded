package app.steadyground.ui;

import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.storage.GuideFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.geometry.NodeOrientation;

/**
 * The language in which the tests of the window run: English, or one that nobody speaks and that can be told back into English, so
 * that a test may ask in English for what stands there. Only words are turned into it; values that are put into them stay as they are.
 */
public enum Pseudo {
    ENGLISH("", "", "", NodeOrientation.LEFT_TO_RIGHT),
    /** With accents, and a third longer. */
    LONGER("aceinosuyzACEINOSUYZ", "âçéîñøšüýžÂÇÉÎÑØŠÜÝŽ", "ŧŵ", NodeOrientation.LEFT_TO_RIGHT),
    /** In Hebrew letters, with a point in those that are capitals in English, and a third longer. */
    RIGHT_TO_LEFT("abcdefghijklmnopqrstuvwxyz", "אבגדהוזחטיכלמנסעפצקרשתךםןף", "ױײ", NodeOrientation.RIGHT_TO_LEFT);

    /** Of this run: English, unless {@code -Ppseudo} asks for another. */
    public static final Pseudo NOW = switch (System.getProperty("pseudo", "")) {
        case "" -> ENGLISH;
        case "longer" -> LONGER;
        case "rtl" -> RIGHT_TO_LEFT;
        default -> throw new IllegalArgumentException("-Dpseudo is longer or rtl");
    };

    private static final String POINT = "\u05BC";
    private static final Pattern CAPITAL = Pattern.compile("([a-z])" + POINT);

    private final String plain;
    private final String other;
    private final String more;
    private final NodeOrientation way;

    /** @param more letters that stand in no other text, of which what makes a text longer is made */
    Pseudo(String plain, String other, String more, NodeOrientation way) {
        this.plain = plain;
        this.other = other;
        this.more = more;
        this.way = way;
    }

    /** For which its guide passes itself off. */
    public String language() {
        return way == NodeOrientation.RIGHT_TO_LEFT ? "he" : "en";
    }

    public boolean isSpoken() {
        return this != ENGLISH;
    }

    public NodeOrientation way() {
        return way;
    }

    /** From now on the program speaks it. */
    public void speak() {
        Texts.tryWith(this::of);
    }

    /** The guide that comes with the program, in this language. Touches disk. */
    public Guide guide() {
        if (!isSpoken()) {
            return GuideFiles.bundled();
        }
        try {
            Path folder = Files.createTempDirectory("pseudo");
            Path trust = Path.of(System.getProperty("project.basedir", ".")).resolve("assets").resolve("guide").resolve("trust");
            GuideFiles.Result read = GuideFiles.read(PseudoGuide.writeByName(trust, folder, this::of, language()));
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
            return read.guide().orElseThrow(() -> new IllegalStateException(read.faults().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A word as it stands within a text of this language. */
    public String word(String english) {
        return words(english);
    }

    /** Words of the glossary are found in other texts, with a capital or without; so they are not made longer. */
    private String of(String name, String english) {
        return name.equals("term") || name.equals("words") ? words(english).replace(POINT, "") : of(english);
    }

    /** @param english a text, or a pattern of one with its values in braces */
    public String of(String english) {
        String words = words(english);
        if (words.equals(english)) {
            return english;
        }
        StringBuilder longer = new StringBuilder(words);
        for (int left = english.length() / 3; left >= 0; left -= 6) {
            longer.append(' ').append(more.repeat(3), 0, 1 + Math.min(left, 5));
        }
        return longer.toString();
    }

    /** What was said, in English. */
    public String english(String said) {
        if (!isSpoken()) {
            return said;
        }
        String back = letters(said.replaceAll("( [" + more + "]+)+", ""), other, plain);
        return CAPITAL.matcher(back).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    /** Whether two texts say the same, either of them in English or in this language. */
    public boolean same(String one, String two) {
        return one != null && two != null && english(one).equals(english(two));
    }

    /** Whether a text says, among other things, what another says. */
    public boolean says(String all, String some) {
        return all != null && english(all).contains(english(some));
    }

    /** Turns the words around the values; in a value that is a choice among words, these too. */
    private String words(String pattern) {
        int open = pattern.indexOf('{');
        if (open < 0) {
            String lower = way == NodeOrientation.RIGHT_TO_LEFT ? pattern.replaceAll("[A-Z]", "$0" + POINT).toLowerCase(Locale.ROOT) : pattern;
            return letters(lower, plain, other);
        }
        int close = open;
        for (int depth = 0; close < pattern.length(); close++) {
            depth += switch (pattern.charAt(close)) {
                case '{' -> 1;
                case '}' -> -1;
                default -> 0;
            };
            if (depth == 0) {
                break;
            }
        }
        return words(pattern.substring(0, open)) + value(pattern.substring(open, close)) + words(pattern.substring(close));
    }

    private String value(String value) {
        int choice = value.indexOf(",choice,");
        if (choice < 0) {
            return value;
        }
        int from = choice + ",choice,".length();
        StringBuilder all = new StringBuilder(value.substring(0, from));
        int depth = 0;
        int start = from;
        for (int i = from; i <= value.length(); i++) {
            char c = i < value.length() ? value.charAt(i) : '|';
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == '|' && depth == 0) {
                String option = value.substring(start, i);
                int limit = option.indexOf('#') >= 0 ? option.indexOf('#') : option.indexOf('<');
                all.append(option, 0, limit + 1).append(words(option.substring(limit + 1))).append(i < value.length() ? "|" : "");
                start = i + 1;
            }
        }
        return all.toString();
    }

    private static String letters(String text, String from, String to) {
        StringBuilder letters = new StringBuilder(text);
        for (int i = 0; i < letters.length(); i++) {
            int at = from.indexOf(letters.charAt(i));
            if (at >= 0) {
                letters.setCharAt(i, to.charAt(at));
            }
        }
        return letters.toString();
    }
}

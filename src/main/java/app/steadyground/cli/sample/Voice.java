package app.steadyground.cli.sample;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The invented writer of one entry, who stays with the same two people throughout it. */
final class Voice {
    private static final Pattern SLOT = Pattern.compile("\\{([a-z-]+)}");
    private static final Pattern SENTENCE_START = Pattern.compile("(?:^|[.!?] )\\p{Ll}");
    /** What counts as a very long answer. */
    private static final int VERY_LONG = 20_000;

    private final Phrases phrases;
    private final RandomGenerator random;
    private final boolean otherScripts;
    private final String person;
    private final String other;

    /** @param otherScripts whether this writer also uses other scripts and emoji */
    Voice(Phrases phrases, RandomGenerator random, boolean otherScripts) {
        this.phrases = phrases;
        this.random = random;
        this.otherScripts = otherScripts;
        this.person = pick(phrases.group("person"));
        this.other = pick(phrases.group("person"));
    }

    /** One saying of a group. */
    String say(String group) {
        if (group.equals("person")) {
            return person;
        }
        String line = otherScripts && random.nextInt(3) == 0 ? pick(phrases.otherScripts()) : pick(phrases.group(group));
        return fill(line);
    }

    /** Some sayings, one after the other. */
    String paragraph(String group, int sayings) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sayings; i++) {
            text.append(i == 0 ? "" : " ").append(say(group));
        }
        return text.toString();
    }

    /** Several paragraphs. */
    String letter(String group, int paragraphs) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraphs; i++) {
            text.append(i == 0 ? "" : "\n\n").append(paragraph(group, 2 + random.nextInt(4)));
        }
        return text.toString();
    }

    /** More than 20,000 characters. */
    String veryLong(String group) {
        StringBuilder text = new StringBuilder(letter(group, 10));
        while (text.length() <= VERY_LONG) {
            text.append("\n\n").append(letter(group, 10));
        }
        return text.toString();
    }

    private String fill(String line) {
        String text = line;
        for (Matcher slot = SLOT.matcher(text); slot.find(); slot = SLOT.matcher(text)) {
            String word = switch (slot.group(1)) {
                case "person" -> person;
                case "other" -> other;
                default -> pick(phrases.group(slot.group(1)));
            };
            text = text.substring(0, slot.start()) + word + text.substring(slot.end());
        }
        return SENTENCE_START.matcher(text).replaceAll(m -> Matcher.quoteReplacement(m.group().toUpperCase(Locale.ROOT)));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

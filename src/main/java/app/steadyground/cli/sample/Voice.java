package app.steadyground.cli.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    private final Set<String> said = new HashSet<>();

    /** @param otherScripts whether this writer also uses other scripts and emoji */
    Voice(Phrases phrases, RandomGenerator random, boolean otherScripts) {
        this.phrases = phrases;
        this.random = random;
        this.otherScripts = otherScripts;
        this.person = pick(phrases.group("person"));
        this.other = anybodyBut(phrases.group("person"), person);
    }

    /** One saying of a group. */
    String say(String group) {
        if (group.equals("person")) {
            return person;
        }
        List<String> lines = otherScripts && random.nextInt(3) == 0 ? phrases.otherScripts() : phrases.group(group);
        return fill(unsaid(lines));
    }

    /** A line that was not said yet, until all have been. */
    private String unsaid(List<String> lines) {
        if (said.containsAll(lines)) {
            lines.forEach(said::remove);
        }
        List<String> left = lines.stream().filter(l -> !said.contains(l)).toList();
        String line = pick(left);
        said.add(line);
        return line;
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
        return SENTENCE_START.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(m.group().toUpperCase(Locale.ROOT)));
    }

    private String anybodyBut(List<String> list, String taken) {
        String line = pick(list);
        return line.equals(taken) ? list.get((list.indexOf(line) + 1) % list.size()) : line;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

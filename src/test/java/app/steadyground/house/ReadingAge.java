package app.steadyground.house;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How many years of school (in the US; five more are the age) a text asks for: the Flesch–Kincaid grade, after J. P. Kincaid,
 * R. P. Fishburne, R. L. Rogers and B. S. Chissom, "Derivation of new readability formulas for Navy enlisted personnel",
 * Research Branch Report 8-75, Naval Technical Training Command, 1975. As in R. Flesch's own rule, a clause that could stand
 * alone and ends with a semicolon or a colon is a sentence. Syllables are counted by groups of vowels, which is right
 * for about nine English words of ten.
 */
record ReadingAge(int words, int sentences, int syllables) {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?…;:])[”’)]*\\s+|\\n+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}’']+");
    private static final Pattern VOWELS = Pattern.compile("(?:[aeiouàâäéèêëïîôöùûü]|y(?![aeiou]))+");
    /** An e that is written and not spoken, as in "made", "makes" and "looked". */
    private static final Pattern SILENT = Pattern.compile("(?<=[a-z]{2})(?<![aeiouy]|[^l]l)e$|(?<![sxzcg]|ch|sh)es$|(?<![td])ed$");

    static ReadingAge of(List<String> texts) {
        List<String> sentences = texts.stream().flatMap(SENTENCE::splitAsStream).filter(s -> WORD.matcher(s).find()).toList();
        List<String> words = sentences.stream().flatMap(ReadingAge::words).toList();
        return new ReadingAge(words.size(), sentences.size(), words.stream().mapToInt(ReadingAge::syllables).sum());
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(m -> m.group().toLowerCase(Locale.ROOT));
    }

    static int syllables(String word) {
        return (int) Math.max(1, VOWELS.matcher(SILENT.matcher(word).replaceFirst("")).results().count());
    }

    double grade() {
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }
}

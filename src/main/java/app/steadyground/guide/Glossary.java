package app.steadyground.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the words of a glossary in running text. A term is found as it stands, in any case, as a whole word, and with
 * a plain plural ending. {@code Mistrust and caution} is found by either word, {@code Boundary (limit)} by what is
 * inside the brackets too. Whatever could be another word is left alone: a wrong meaning is worse than none. Immutable.
 */
public final class Glossary {

    /**
     * A piece of a text.
     *
     * @param start index of its first character
     * @param end index after its last character
     */
    public record Stretch(int start, int end, Term term) {
    }

    private static final String BEGIN = "(?<![\\p{L}\\p{M}\\p{N}_-])";
    private static final String END = "(?![\\p{L}\\p{M}\\p{N}_]|-[\\p{L}\\p{N}])";
    private static final Pattern BRACKETS = Pattern.compile("(.+?)\\s*\\((.+)\\)");

    private static final String PAIR = " and ";

    private final Map<String, Term> terms = new HashMap<>();
    private final Pattern pattern;

    private record Made(List<Term> terms, Glossary glossary) {
    }

    private static volatile Made last = new Made(List.of(), new Glossary(List.of()));

    /** The same as a new one; the one made last is kept, because putting one together takes a while. */
    public static Glossary of(List<Term> glossary) {
        Made made = last;
        if (made.terms() != glossary) {
            made = new Made(glossary, new Glossary(glossary));
            last = made;
        }
        return made.glossary();
    }

    /** Where two terms share a form, the one that stands first has it. */
    public Glossary(List<Term> glossary) {
        for (Term term : glossary) {
            for (String form : forms(term.term())) {
                terms.putIfAbsent(form, term);
            }
        }
        List<String> longestFirst = terms.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Glossary::anySpace)
                .toList();
        pattern = Pattern.compile(BEGIN + "(?:" + String.join("|", longestFirst) + ")" + END,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The terms in a paragraph, in order, none overlapping; each term only where it stands first. */
    public List<Stretch> find(String paragraph) {
        List<Stretch> found = new ArrayList<>();
        if (terms.isEmpty()) {
            return found;
        }
        Set<Term> met = Collections.newSetFromMap(new IdentityHashMap<>());
        Matcher matcher = pattern.matcher(paragraph);
        while (matcher.find()) {
            Term term = terms.get(plain(matcher.group()));
            if (met.add(term)) {
                found.add(new Stretch(matcher.start(), matcher.end(), term));
            }
        }
        return found;
    }

    private static List<String> forms(String term) {
        List<String> forms = new ArrayList<>();
        for (String name : names(term)) {
            String singular = plain(name);
            forms.add(singular);
            forms.add(plural(singular));
        }
        return forms;
    }

    private static List<String> names(String term) {
        Matcher brackets = BRACKETS.matcher(term);
        if (brackets.matches()) {
            return List.of(brackets.group(1), brackets.group(2));
        }
        List<String> names = new ArrayList<>(List.of(term));
        if (term.contains(PAIR)) {
            // "reading" of "Fact and reading" by itself is mostly the verb.
            Arrays.stream(term.split(PAIR)).filter(n -> !n.endsWith("ing")).forEach(names::add);
        }
        return names;
    }

    private static String plural(String word) {
        if (word.endsWith("s")) {
            return word;
        }
        if (word.matches(".*[^aeiou]y")) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word.matches(".*(x|z|ch|sh)") ? word + "es" : word + "s";
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static String anySpace(String form) {
        return Arrays.stream(form.split(" ")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
    }
}

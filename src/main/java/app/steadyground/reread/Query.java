package app.steadyground.reread;

import java.util.ArrayList;
import java.util.List;

/** What is looked for: words in any order, and phrases in quotes. */
final class Query {
    private static final String QUOTES = "\"\u201C\u201D\u201E\u00AB\u00BB";

    private Query() {
    }

    /** The terms that must all be there. The last one may be the beginning of a word, unless its quotes are closed. */
    static List<Term> parse(String typed) {
        List<Term> terms = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (char c : typed.toCharArray()) {
            boolean quote = QUOTES.indexOf(c) >= 0;
            if (quote || !quoted && Character.isWhitespace(c)) {
                add(terms, word);
                quoted = quote != quoted;
            } else {
                word.append(c);
            }
        }
        add(terms, word);
        if (!terms.isEmpty() && !quotedAtEnd(typed)) {
            terms.set(terms.size() - 1, new Term(terms.getLast().folded(), true));
        }
        return terms;
    }

    private static boolean quotedAtEnd(String typed) {
        String end = typed.strip();
        return QUOTES.indexOf(end.charAt(end.length() - 1)) >= 0;
    }

    private static void add(List<Term> terms, StringBuilder word) {
        String folded = Folding.fold(word.toString()).strip();
        word.setLength(0);
        if (!folded.isEmpty()) {
            terms.add(new Term(folded, false));
        }
    }
}

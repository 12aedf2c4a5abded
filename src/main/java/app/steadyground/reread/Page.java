package app.steadyground.reread;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Entry;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An entry made ready for searching: its texts one after the other, folded, divided by line breaks, which no
 * folded text holds.
 */
final class Page {
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

    /** @param start where the folded text begins in {@link #folded} */
    private record Piece(String field, String text, int start) {
    }

    /** Where in an entry the terms were found. */
    record Spot(String field, Excerpt excerpt) {
    }

    private final Entry entry;
    private final String folded;
    private final List<Piece> pieces = new ArrayList<>();

    Page(Entry entry, String title) {
        this.entry = entry;
        StringBuilder all = new StringBuilder();
        for (Map.Entry<String, Answer> answer : entry.answers().entrySet()) {
            add(answer.getKey(), answer.getValue(), all);
        }
        add("", title, all);
        add("", entry.date() + ", " + entry.date().format(IN_WORDS), all);
        folded = all.toString();
    }

    private void add(String field, Answer answer, StringBuilder all) {
        Contents.words(answer.content()).forEach(text -> add(field, text, all));
        answer.others().forEach(other -> add(field, other, all));
    }

    private void add(String field, String text, StringBuilder all) {
        if (!text.isBlank()) {
            pieces.add(new Piece(field, text, all.length()));
            all.append(Folding.fold(text)).append('\n');
        }
    }

    Entry entry() {
        return entry;
    }

    boolean holds(List<Term> terms) {
        for (Term term : terms) {
            if (term.find(folded, 0, folded.length()) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The piece where most of the terms are, the first such; call only if the page {@link #holds} them. */
    Spot spot(List<Term> terms) {
        int best = 0;
        long most = 0;
        for (int i = 0; i < pieces.size() && most < terms.size(); i++) {
            int from = pieces.get(i).start();
            int to = end(i);
            long here = terms.stream().filter(t -> t.find(folded, from, to) >= 0).count();
            if (here > most) {
                best = i;
                most = here;
            }
        }
        return spot(best, terms);
    }

    private Spot spot(int index, List<Term> terms) {
        Piece piece = pieces.get(index);
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (Term term : terms) {
            int at = term.find(folded, piece.start(), end(index));
            if (at >= 0 && at < from) {
                from = at;
                to = at + term.folded().length();
            }
        }
        String text = piece.text();
        int start = Folding.originalStart(text, from - piece.start());
        int end = Folding.originalEnd(text, to - piece.start() - 1);
        return new Spot(piece.field(), Excerpt.of(text, start, end));
    }

    private int end(int index) {
        return index + 1 < pieces.size() ? pieces.get(index + 1).start() : folded.length();
    }
}

package app.steadyground.reread;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts made ready for searching: one after the other, folded, divided by line breaks, which no folded text holds.
 * Filled once, then read by any thread.
 */
final class Pieces {
    /** @param start where the folded text begins in {@link #folded} */
    private record Piece(String field, String text, int start) {
    }

    /**
     * Where the terms were found.
     *
     * @param at where the match begins in its text, {@code words} what stands there
     */
    record Spot(String field, Excerpt excerpt, int at, String words) {
    }

    private final List<Piece> pieces = new ArrayList<>();
    private StringBuilder all = new StringBuilder();
    private String folded = "";
    private Grams grams = new Grams("");

    /** @param field says later which text it was */
    void add(String field, String text) {
        if (!text.isBlank()) {
            pieces.add(new Piece(field, text, all.length()));
            all.append(Folding.fold(text)).append('\n');
        }
    }

    /** Ends the filling. */
    Pieces ready() {
        folded = all.toString();
        all = new StringBuilder();
        grams = new Grams(folded);
        return this;
    }

    /** @param wanted {@link Grams#of} the terms */
    boolean holds(List<Term> terms, int[] wanted) {
        return grams.mayHold(wanted) && holds(terms);
    }

    private boolean holds(List<Term> terms) {
        for (Term term : terms) {
            if (term.find(folded, 0, folded.length()) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The piece where most of the terms are, the first such; call only if these {@link #holds} them. */
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
        return new Spot(piece.field(), Excerpt.of(text, start, end), start, text.substring(start, end));
    }

    private int end(int index) {
        return index + 1 < pieces.size() ? pieces.get(index + 1).start() : folded.length();
    }
}

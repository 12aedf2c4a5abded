package app.steadyground.reread;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which neighbouring letters a folded text has, one bit for each, some of them sharing theirs. Most texts that do not hold
 * a term are told by that alone, and need not be read. About an eighth of the text's own size.
 */
final class Grams {
    private static final int LARGEST = 1 << 16;
    private static final int NEIGHBOURS = 3;

    private final long[] bits;

    Grams(String folded) {
        int size = Math.clamp(Integer.highestOneBit(Math.max(1, folded.length())) * 2L, Long.SIZE, LARGEST);
        bits = new long[size / Long.SIZE];
        for (int at = 0; at < folded.length(); at++) {
            if (Term.mayBegin(folded, at)) {
                beginnings(folded, at).forEach(this::add);
            }
            if (at + NEIGHBOURS <= folded.length()) {
                add(neighbours(folded, at));
            }
        }
    }

    /** What the bits of all these terms are reckoned from. */
    static int[] of(List<Term> terms) {
        return terms.stream().map(Term::folded).flatMapToInt(text -> IntStream.concat(beginnings(text, 0),
                IntStream.rangeClosed(0, text.length() - NEIGHBOURS).map(at -> neighbours(text, at)))).distinct().toArray();
    }

    /** False only if the text does not hold all of the terms. @param grams as {@link #of} gives them */
    boolean mayHold(int[] grams) {
        for (int gram : grams) {
            if (!has(gram)) {
                return false;
            }
        }
        return true;
    }

    /** The first letter of a word, and the first two. */
    private static IntStream beginnings(String text, int at) {
        int one = mixed(text.charAt(at), 1, 0);
        return at + 1 < text.length() ? IntStream.of(one, mixed(text.charAt(at), text.charAt(at + 1), 2)) : IntStream.of(one);
    }

    private static int neighbours(String text, int at) {
        return mixed(text.charAt(at), text.charAt(at + 1), text.charAt(at + 2) + NEIGHBOURS);
    }

    private static int mixed(int a, int b, int c) {
        int mixed = ((a * 31 + b) * 31 + c) * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }

    private void add(int gram) {
        bits[word(gram)] |= 1L << gram;
    }

    private boolean has(int gram) {
        return (bits[word(gram)] & 1L << gram) != 0;
    }

    private int word(int gram) {
        return gram >>> 6 & bits.length - 1;
    }
}

package app.steadyground.reread;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * What became of one text in another, word by word: the shortest way from one to the other, after Eugene W. Myers, An
 * O(ND) Difference Algorithm and Its Variations, Algorithmica 1 (1986). Where that way would be very long, what lies between
 * the first and the last difference is told as one piece. Any thread.
 */
public final class Difference {
    /** So many words left out and put in are told apart; work and memory grow with its square. */
    private static final int MOST = 600;
    /** Its words are known although there are no spaces between them. */
    private static final Locale THAI = Locale.of("th");

    /** Whether words are in both texts, only in the later, or only in the earlier one. */
    public enum Kind { SAME, ADDED, REMOVED }

    /** @param text never empty */
    public record Piece(Kind kind, String text) {
    }

    private final List<String> before;
    private final List<String> after;
    private final List<Piece> pieces = new ArrayList<>();

    private Difference(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** @return in order; what is same and added makes up the later text, what is same and removed the earlier */
    public static List<Piece> of(String before, String after) {
        return new Difference(words(before), words(after)).find();
    }

    private static List<String> words(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(THAI);
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            words.add(text.substring(start, end));
        }
        return words;
    }

    private List<Piece> find() {
        int most = Math.min(before.size(), after.size());
        int start = 0;
        while (start < most && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && last(before, end).equals(last(after, end))) {
            end++;
        }
        add(Kind.SAME, before.subList(0, start));
        between(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
        add(Kind.SAME, before.subList(before.size() - end, before.size()));
        return List.copyOf(pieces);
    }

    private static String last(List<String> words, int fromEnd) {
        return words.get(words.size() - 1 - fromEnd);
    }

    private void between(List<String> old, List<String> now) {
        List<int[]> reached = old.isEmpty() || now.isEmpty() ? List.of() : search(old, now);
        if (reached.isEmpty()) {
            add(Kind.REMOVED, old);
            add(Kind.ADDED, now);
        } else {
            walk(old, now, reached);
        }
    }

    /** For each number of changes, how far along the old words each diagonal was reached; empty if it takes too many. */
    private static List<int[]> search(List<String> old, List<String> now) {
        int[] furthest = new int[2 * MOST + 3];
        List<int[]> reached = new ArrayList<>();
        for (int changes = 0; changes <= MOST; changes++) {
            reached.add(Arrays.copyOfRange(furthest, MOST + 1 - changes - 1, MOST + 1 + changes + 2));
            for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
                int at = MOST + 1 + diagonal;
                boolean down = diagonal == -changes || diagonal != changes && furthest[at - 1] < furthest[at + 1];
                int x = down ? furthest[at + 1] : furthest[at - 1] + 1;
                while (x < old.size() && x - diagonal < now.size() && old.get(x).equals(now.get(x - diagonal))) {
                    x++;
                }
                furthest[at] = x;
                if (x >= old.size() && x - diagonal >= now.size()) {
                    return reached;
                }
            }
        }
        return List.of();
    }

    /** Goes back the way that was found. */
    private void walk(List<String> old, List<String> now, List<int[]> reached) {
        List<Piece> way = new ArrayList<>();
        int x = old.size();
        int y = now.size();
        for (int changes = reached.size() - 1; changes >= 0; changes--) {
            int[] furthest = reached.get(changes);
            int at = changes + 1 + x - y;
            boolean down = x - y == -changes || x - y != changes && furthest[at - 1] < furthest[at + 1];
            int fromX = changes == 0 ? 0 : down ? furthest[at + 1] : furthest[at - 1];
            int fromY = changes == 0 ? 0 : fromX - (x - y + (down ? 1 : -1));
            while (x > fromX && y > fromY && old.get(x - 1).equals(now.get(y - 1))) {
                way.add(new Piece(Kind.SAME, old.get(--x)));
                y--;
            }
            if (changes > 0) {
                way.add(down ? new Piece(Kind.ADDED, now.get(--y)) : new Piece(Kind.REMOVED, old.get(--x)));
            }
        }
        Collections.reverse(way);
        way.forEach(p -> add(p.kind(), List.of(p.text())));
    }

    private void add(Kind kind, List<String> words) {
        String text = String.join("", words);
        if (text.isEmpty()) {
            return;
        }
        if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
            text = pieces.removeLast().text() + text;
        }
        pieces.add(new Piece(kind, text));
    }
}

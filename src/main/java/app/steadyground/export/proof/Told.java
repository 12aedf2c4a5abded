package app.steadyground.export.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What was read of one answer: the text of each element, in the order of reading, and the pages it stands on. */
final class Told {

    private static final Pattern PARAGRAPHS = Pattern.compile("\\R(?:[ \\t]*+\\R)++");

    private final SortedMap<Integer, StringBuilder> elements = new TreeMap<>();
    private final SortedSet<Integer> pages = new TreeSet<>();
    private boolean rightToLeft;

    void add(int element, String text, int page) {
        String squeezed = Squeezed.of(text);
        elements.computeIfAbsent(element, e -> new StringBuilder()).append(squeezed);
        pages.add(page);
        rightToLeft |= squeezed.codePoints().anyMatch(Told::isRightToLeft);
    }

    List<Integer> pages() {
        return List.copyOf(pages);
    }

    /**
     * The words of the texts that are not here. What was found is taken out, so that it is not found twice: first whole
     * elements, then parts of them, then single words.
     */
    List<String> lost(List<String> texts) {
        List<String> left = new ArrayList<>(texts);
        left.removeIf(text -> takeElement(Squeezed.of(text)));
        left.removeIf(text -> takePart(Squeezed.of(text)));
        List<String> lost = new ArrayList<>();
        left.forEach(text -> lost.addAll(words(text)));
        return lost;
    }

    private boolean takeElement(String wanted) {
        return wanted.isEmpty() || elements.values().stream()
                .anyMatch(element -> element.length() == wanted.length() && take(element, wanted));
    }

    /** A text may also go through several elements, as paragraphs do. */
    private boolean takePart(String wanted) {
        if (elements.values().stream().anyMatch(element -> take(element, wanted))) {
            return true;
        }
        StringBuilder all = new StringBuilder(String.join("", elements.values()));
        boolean found = take(all, wanted);
        if (found) {
            elements.clear();
            elements.put(0, all);
        }
        return found;
    }

    static boolean take(StringBuilder element, String wanted) {
        int at = element.indexOf(wanted);
        if (at >= 0) {
            // A space keeps what stood before and after from becoming a word.
            element.replace(at, at + wanted.length(), " ");
        }
        return at >= 0;
    }

    /**
     * Paragraph by paragraph. One that runs in both directions is drawn in another order than it was written in; if an
     * element has exactly its letters, none of them is lost.
     */
    private List<String> words(String text) {
        List<String> lost = new ArrayList<>();
        List<StringBuilder> left = new ArrayList<>(elements.values());
        int at = 0;
        for (String paragraph : PARAGRAPHS.split(text)) {
            String squeezed = Squeezed.of(paragraph);
            int found = squeezed.isEmpty() ? at : found(left, at, element -> take(element, squeezed));
            if (found < 0 && rightToLeft) {
                found = Turned.indexOfLetters(left, squeezed);
                if (found >= 0) {
                    left.get(found).setLength(0);
                }
            }
            at = found >= 0 ? found : linesOf(paragraph, left, at, lost);
        }
        return lost;
    }

    /** Lines follow each other even where their words do not. */
    private int linesOf(String paragraph, List<StringBuilder> left, int from, List<String> lost) {
        int at = from;
        for (String line : paragraph.lines().toList()) {
            String squeezed = Squeezed.of(line);
            int found = squeezed.isEmpty() ? at : found(left, at, element -> take(element, squeezed));
            at = found >= 0 ? found : wordsOf(line, left, at, lost);
        }
        return at;
    }

    /** The longest words first, so that no short one is found within them. Gives where the first of them was found. */
    private int wordsOf(String line, List<StringBuilder> left, int from, List<String> lost) {
        int at = from;
        List<String> words = new ArrayList<>(Squeezed.words(line));
        words.sort(Comparator.comparingInt(String::length).reversed());
        for (String word : words) {
            String squeezed = Squeezed.of(word);
            int found = found(left, at, element -> take(element, squeezed)
                    || rightToLeft && Turned.takeWhole(element, squeezed));
            if (found < 0 && rightToLeft) {
                found = found(left, at, element -> Turned.takeInParts(element, squeezed));
            }
            if (found < 0) {
                lost.add(word);
            } else {
                at = found;
            }
        }
        return at;
    }

    /** Words follow each other, so the search begins where the last one was found. */
    private static int found(List<StringBuilder> elements, int from, Predicate<StringBuilder> taken) {
        for (int i = 0; i < elements.size(); i++) {
            int at = (from + i) % elements.size();
            if (taken.test(elements.get(at))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}

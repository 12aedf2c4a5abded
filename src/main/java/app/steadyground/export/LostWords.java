package app.steadyground.export;

import java.util.List;

/** Words of an answer that are not in the file, and the pages of paper, from 1, on which the rest of it stands. */
public record LostWords(Place place, List<String> words, List<Integer> pages) {
}

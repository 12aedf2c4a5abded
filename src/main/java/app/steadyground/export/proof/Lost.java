package app.steadyground.export.proof;

import java.util.List;

/** Words of an answer that are not in the file, and the pages (from 1) on which the rest of it stands. */
public record Lost(int answer, List<String> words, List<Integer> pages) {

    public Lost {
        words = List.copyOf(words);
        pages = List.copyOf(pages);
    }
}

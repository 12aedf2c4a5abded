package app.steadyground.export.proof;

import java.util.List;

/** What has to be found of one answer: its number in the file, and each of its texts as it was to be printed. */
public record Passage(int answer, List<String> texts) {

    public Passage {
        texts = List.copyOf(texts);
    }
}

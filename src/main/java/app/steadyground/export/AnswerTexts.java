package app.steadyground.export;

import app.steadyground.entry.Content;
import app.steadyground.entry.Contents;
import java.util.ArrayList;
import java.util.List;

/** The texts of an answer as they are to be printed: what must be found again in the file. */
final class AnswerTexts {

    private final Days days;

    AnswerTexts(Days days) {
        this.days = days;
    }

    /** Numbers are drawn, not written; of an answer of a newer version nothing is known. */
    List<String> of(Content content) {
        return switch (content) {
            case Content.Day c -> List.of(days.inFull(c.text()));
            case Content.StepList c -> steps(c);
            default -> Contents.words(content).toList();
        };
    }

    private List<String> steps(Content.StepList list) {
        List<String> texts = new ArrayList<>();
        for (Content.Step step : list.steps()) {
            texts.add(step.text());
            texts.add(days.brief(step.due()));
        }
        return texts;
    }
}

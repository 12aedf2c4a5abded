package app.steadyground.export.share;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rewrites the words that a person wrote in an entry, each text by itself. What was asked and offered is the guide's. */
final class Texting {

    /** @param place counts the texts of an entry, from 0, in reading order */
    interface Rewriting {
        String rewrite(String text, int place);
    }

    private final Rewriting rewriting;
    private int place;

    private Texting(Rewriting rewriting) {
        this.rewriting = rewriting;
    }

    static Entry entry(Entry entry, Rewriting rewriting) {
        Texting texting = new Texting(rewriting);
        Map<String, Answer> answers = new LinkedHashMap<>();
        entry.answers().forEach((field, answer) -> answers.put(field, texting.answer(answer)));
        return new Entry(entry.header(), entry.covers(), entry.topN(), entry.saved(), entry.deleted(), answers,
                entry.editable(), entry.schema(), entry.minReader(), entry.extra());
    }

    private Answer answer(Answer answer) {
        Content content = content(answer.content());
        List<Answer> others = answer.others().stream().map(this::answer).toList();
        return new Answer(answer.asked(), content, answer.changed(), others, answer.extra());
    }

    private String text(String text) {
        return rewriting.rewrite(text, place++);
    }

    private Content content(Content content) {
        return switch (content) {
            case Content.Text c -> new Content.Text(c.kind(), text(c.text()));
            case Content.Number c -> c;
            case Content.Choice c -> c;
            case Content.Choices c -> c;
            case Content.Ratings c -> c;
            case Content.Rows c -> new Content.Rows(c.columns(), c.rows().stream().map(row -> new Content.Row(row.id(),
                    row.cells().stream().map(this::text).toList(), row.extra())).toList());
            case Content.Day c -> new Content.Day(text(c.text()));
            case Content.Feelings c -> new Content.Feelings(c.felt().stream().map(f -> new Content.Feeling(text(f.word()),
                    f.group(), f.title(), f.strength(), f.extra())).toList());
            case Content.Sorted c -> new Content.Sorted(c.columns(), c.cards().stream().map(card -> new Content.Card(card.id(),
                    text(card.text()), card.column(), card.extra())).toList());
            case Content.StepList c -> new Content.StepList(c.steps().stream().map(step -> new Content.Step(step.id(),
                    text(step.text()), step.done(), text(step.due()), step.extra())).toList());
            case Content.Unknown c -> c;
        };
    }
}

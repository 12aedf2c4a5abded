package app.steadyground.entry;

import app.steadyground.guide.Field;
import app.steadyground.guide.Guide;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Understands what was chosen in one language of the guide in another, for looking at many entries together. What is kept, shown
 * as it was answered and printed stays in the words it was written in. Any thread.
 */
public final class Wordings {
    private final Guide shown;

    public Wordings(Guide shown) {
        this.shown = shown;
    }

    /** Each of them as {@link #of(Entry)} gives it, in the same order. */
    public List<Entry> of(List<Entry> entries) {
        return shown.others().isEmpty() ? entries : entries.stream().map(this::of).toList();
    }

    /** The entry with its options, items and columns as the guide at hand names them; the very same one where there is nothing to do. */
    public Entry of(Entry entry) {
        if (shown.others().isEmpty()) {
            return entry;
        }
        Map<String, Answer> answers = new LinkedHashMap<>();
        entry.answers().forEach((field, a) -> answers.put(field,
                new Answer(a.asked(), of(entry.exercise(), field, a.content()), a.changed(), a.others(), a.extra())));
        return answers.equals(entry.answers()) ? entry : new Entry(entry.header(), entry.covers(), entry.topN(), entry.saved(), entry.deleted(),
                answers, entry.editable(), entry.schema(), entry.minReader(), entry.extra());
    }

    /** The same for an entry that may still be written; asked after each key. */
    Moment of(Moment moment) {
        if (shown.others().isEmpty()) {
            return moment;
        }
        Map<String, Content> contents = new LinkedHashMap<>(moment.contents());
        contents.replaceAll((field, content) -> of(moment.exercise(), field, content));
        return new Moment(moment.item(), moment.exercise(), moment.date(), moment.created(), contents);
    }

    private Content of(String exercise, String field, Content content) {
        Optional<Field> here = field(shown, exercise, field);
        if (here.isEmpty() || !Contents.fits(content, here.get())) {
            return content;
        }
        List<String> words = here.get().words();
        for (Guide other : shown.others()) {
            Optional<Field> there = field(other, exercise, field).filter(f -> f.words().size() == words.size());
            if (there.isPresent() && !words.isEmpty() && words(content).equals(there.get().words())) {
                return named(content, there.get().words(), words);
            }
        }
        return content;
    }

    private static Optional<Field> field(Guide guide, String exercise, String field) {
        return guide.page(exercise).flatMap(page -> page.field(field));
    }

    /** Which word stands for a word of another language's list; one of one's own for itself. */
    private static Content named(Content content, List<String> from, List<String> to) {
        return switch (content) {
            case Content.Choice c -> new Content.Choice(word(c.chosen(), from, to), to);
            case Content.Choices c -> new Content.Choices(c.chosen().stream().map(w -> word(w, from, to)).toList(), to);
            case Content.Ratings c -> {
                Map<String, Integer> values = new LinkedHashMap<>();
                c.values().forEach((item, value) -> values.put(word(item, from, to), value));
                yield new Content.Ratings(values, to, c.range());
            }
            case Content.Rows c -> new Content.Rows(to, c.rows());
            case Content.Sorted c -> new Content.Sorted(to, c.cards().stream()
                    .map(card -> new Content.Card(card.id(), card.text(), word(card.column(), from, to), card.extra())).toList());
            case Content.Text c -> c;
            case Content.Number c -> c;
            case Content.Day c -> c;
            case Content.Feelings c -> c;
            case Content.StepList c -> c;
            case Content.Unknown c -> c;
        };
    }

    private static String word(String word, List<String> from, List<String> to) {
        int at = from.indexOf(word);
        return at < 0 ? word : to.get(at);
    }

    private static List<String> words(Content content) {
        return switch (content) {
            case Content.Choice c -> c.options();
            case Content.Choices c -> c.options();
            case Content.Ratings c -> c.items();
            case Content.Rows c -> c.columns();
            case Content.Sorted c -> c.columns();
            default -> List.of();
        };
    }
}

package app.steadyground.reread;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The words for feelings that were chosen. Any thread. */
public final class Felt {
    private Felt() {
    }

    static Stream<String> words(Entry entry) {
        return entry.answers().values().stream().flatMap(Answer::alternatives).map(Answer::content)
                .filter(Content.Feelings.class::isInstance).flatMap(c -> ((Content.Feelings) c).felt().stream())
                .map(Content.Feeling::word);
    }

    /** Every word that was chosen in any of the entries, in alphabetical order. */
    public static List<String> in(Collection<Entry> entries) {
        return entries.stream().flatMap(Felt::words).distinct().sorted().toList();
    }
}

package app.steadyground.export.form;

import app.steadyground.entry.Content;
import app.steadyground.guide.FeelingGroup;
import app.steadyground.guide.Field;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Range;
import app.steadyground.guide.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Feelings from a form: a word on each line, and how strong it is. */
final class FeelingReader {

    /** As in the window, where a word is chosen and no strength. */
    private static final int UNSAID = 3;
    /** The group of words that the guide does not have. */
    private static final String OWN = "own";
    private static final Range STRENGTHS = new Range(Field.Feelings.WEAKEST, Field.Feelings.STRONGEST, "", "");

    private final Guide guide;
    private final FormNames names;
    private final Given given;

    FeelingReader(Guide guide, FormNames names, Given given) {
        this.guide = guide;
        this.names = names;
        this.given = given;
    }

    /** A word that stands on two lines counts as the last of them says. */
    List<Content.Feeling> of(Field.Feelings field) {
        Map<String, Content.Feeling> felt = new LinkedHashMap<>();
        for (int row : given.rows(names.part(field.id(), ""))) {
            String word = given.take(names.line(field.id(), row, FormParts.WORD)).strip();
            String strength = names.line(field.id(), row, FormParts.STRENGTH);
            if (!word.isEmpty()) {
                Content.Feeling feeling = feeling(word, strength(given.take(strength)));
                felt.put(feeling.word(), feeling);
            }
        }
        return List.copyOf(felt.values());
    }

    private static int strength(String text) {
        return text.matches("\\d") && STRENGTHS.contains(Integer.parseInt(text)) ? Integer.parseInt(text) : UNSAID;
    }

    private Content.Feeling feeling(String word, int strength) {
        Optional<FeelingGroup> group = guide.feelings().stream().filter(g -> known(g, word).isPresent()).findFirst();
        return group.map(in -> new Content.Feeling(known(in, word).orElse(word), in.id(), in.title(), strength, Map.of()))
                .orElseGet(() -> new Content.Feeling(word, OWN, Texts.get("form.own-feelings"), strength, Map.of()));
    }

    private static Optional<String> known(FeelingGroup group, String word) {
        return group.words().stream().filter(w -> w.equalsIgnoreCase(word)).findFirst();
    }
}

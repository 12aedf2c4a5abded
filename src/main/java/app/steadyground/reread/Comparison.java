package app.steadyground.reread;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Contents;
import app.steadyground.reread.Difference.Kind;
import app.steadyground.reread.Difference.Piece;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Two states of the same questions, answer by answer. Any thread. */
public final class Comparison {
    private Comparison() {
    }

    /**
     * One question.
     *
     * @param asked the later wording of it
     * @param pieces the answer as words, with what is new and what is gone
     */
    public record Line(String asked, List<Piece> pieces) {
        public boolean isChanged() {
            return pieces.stream().anyMatch(p -> p.kind() != Kind.SAME);
        }
    }

    /**
     * @param days puts a day, as it is kept, into words
     * @return the questions answered in either state, in the order of the later one
     */
    public static List<Line> of(Map<String, Answer> before, Map<String, Answer> after, UnaryOperator<String> days) {
        Set<String> fields = new LinkedHashSet<>(after.keySet());
        fields.addAll(before.keySet());
        List<Line> lines = new ArrayList<>();
        for (String field : fields) {
            Answer old = before.get(field);
            Answer now = after.get(field);
            List<Piece> pieces = Difference.of(words(old, days), words(now, days));
            if (!pieces.isEmpty()) {
                lines.add(new Line((now == null ? old : now).asked(), pieces));
            }
        }
        return lines;
    }

    /** All alternatives, where there are several. */
    private static String words(Answer answer, UnaryOperator<String> days) {
        if (answer == null) {
            return "";
        }
        List<String> all = answer.alternatives().filter(a -> !Contents.isBlank(a.content())).map(a -> Plain.text(a.content(), days)).toList();
        return String.join("\n\n", all);
    }
}

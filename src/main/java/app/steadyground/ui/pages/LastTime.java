package app.steadyground.ui.pages;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Header;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import java.util.List;
import java.util.Optional;

/** What was answered to the questions of a repeated page before. */
final class LastTime {
    private final List<Entry> before;

    /** @param header of the entry that is open: what is of a later day does not count */
    LastTime(Session session, Exercise exercise, Header header) {
        before = exercise.frequency() == Exercise.Frequency.ONCE ? List.of()
                : session.workbook().of(exercise.id()).stream()
                        .filter(e -> !e.id().equals(header.item()) && !e.date().isAfter(header.date())).toList();
    }

    /** The fold-out of a question; none where it was never answered. */
    Optional<LastTimeFold> of(Field field) {
        return before.stream().filter(e -> isAnswered(e, field)).findFirst()
                .map(e -> new LastTimeFold(field.prompt(), e.date(), e.answers().get(field.id())));
    }

    private static boolean isAnswered(Entry entry, Field field) {
        Answer answer = entry.answers().get(field.id());
        return answer != null && !Contents.isBlank(answer.content());
    }
}

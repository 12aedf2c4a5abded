package app.steadyground.export;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Content;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Entry;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entry that is printed. {@code page}: the page it belongs to, which gives the order of the answers; empty if the
 * guide has no such page. {@code first}: the number of its first answer in the document.
 */
record PrintedEntry(Entry entry, Optional<Exercise> page, int first) {

    /** Something that was written: an answer, or one of equal right. {@code asked}: what was asked. */
    record Written(int number, String asked, Content content, boolean isOther) {
    }

    /** The number that the answers after this entry begin with. */
    int next() {
        return first + written().size();
    }

    /** As on the page; then what the page no longer asks. Blank ones are left out. */
    List<Written> written() {
        List<Written> written = new ArrayList<>();
        int number = first;
        for (Answer answer : ordered()) {
            if (!Contents.isBlank(answer.content())) {
                written.add(new Written(number++, answer.asked(), answer.content(), false));
            }
            for (Answer other : answer.others()) {
                if (!Contents.isBlank(other.content())) {
                    written.add(new Written(number++, other.asked(), other.content(), true));
                }
            }
        }
        return written;
    }

    private List<Answer> ordered() {
        Map<String, Answer> rest = new LinkedHashMap<>(entry.answers());
        List<Answer> ordered = new ArrayList<>();
        for (Field field : page.map(Exercise::fields).orElse(List.of())) {
            Answer answer = rest.remove(field.id());
            if (answer != null) {
                ordered.add(answer);
            }
        }
        ordered.addAll(rest.values());
        return ordered;
    }
}

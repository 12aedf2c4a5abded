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

    /** What kind of thing was written: an answer, one of equal right, or a note that was added later. */
    enum Sort { ANSWER, OTHER, NOTE }

    /** Something that was written. {@code asked}: what was asked. */
    record Written(int number, String asked, Content content, Sort sort) {
    }

    /** The number that the answers after this entry begin with. */
    int next() {
        return first + written().size();
    }

    /** As on the page; then what the page no longer asks. Blank ones are left out. */
    List<Written> written() {
        List<Written> written = new ArrayList<>();
        int number = first;
        for (Map.Entry<String, Answer> one : ordered().entrySet()) {
            Answer answer = one.getValue();
            if (!Contents.isBlank(answer.content())) {
                written.add(new Written(number++, answer.asked(), answer.content(),
                        LaterNotes.isOne(one.getKey()) ? Sort.NOTE : Sort.ANSWER));
            }
            for (Answer other : answer.others()) {
                if (!Contents.isBlank(other.content())) {
                    written.add(new Written(number++, other.asked(), other.content(), Sort.OTHER));
                }
            }
        }
        return written;
    }

    private Map<String, Answer> ordered() {
        Map<String, Answer> rest = new LinkedHashMap<>(entry.answers());
        Map<String, Answer> ordered = new LinkedHashMap<>();
        for (Field field : page.map(Exercise::fields).orElse(List.of())) {
            Answer answer = rest.remove(field.id());
            if (answer != null) {
                ordered.put(field.id(), answer);
            }
        }
        ordered.putAll(rest);
        return ordered;
    }
}

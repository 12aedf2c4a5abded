package app.steadyground.entry;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One of the workbook's own small lists, such as what is marked or set aside: contents by key, kept and merged as the
 * answers of an item. Its item id follows from the workbook's, so that two computers make the same one. What is read
 * here is always how the workbook stands now. Same thread as the workbook.
 */
public class SmallList {
    /** What the person keeps near: by item id, the day it was marked. */
    public static final String MARKS = "marks";

    final Workbook workbook;
    final String name;
    private final String item;

    /** @param name a short word; the same name is the same list */
    public SmallList(Workbook workbook, String name) {
        this.workbook = workbook;
        this.name = name;
        this.item = item(workbook.info().id(), name);
    }

    static String item(String workbook, String name) {
        String source = "steady-ground/list\n" + workbook + "\n" + name;
        return UUID.nameUUIDFromBytes(source.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Id of its item, as listeners of the workbook hear it. */
    public final String item() {
        return item;
    }

    /** What stands under a key. Where two computers put different things there, the same one is given everywhere. */
    public final Optional<Content> get(String key) {
        return alternatives(key).stream().findFirst();
    }

    /** The words under a key, if it holds words. */
    public final Optional<String> text(String key) {
        return get(key).filter(Content.Text.class::isInstance).map(c -> ((Content.Text) c).text());
    }

    public final boolean has(String key) {
        return get(key).isPresent();
    }

    /** Every key that holds something, in an order that edits do not change, with what it holds. */
    public final Map<String, Content> all() {
        Map<String, Content> all = new LinkedHashMap<>();
        answers().keySet().forEach(key -> get(key).ifPresent(content -> all.put(key, content)));
        return all;
    }

    /** All that stands under a key: more than one thing where two computers put something there at the same time. */
    public final List<Content> alternatives(String key) {
        // What was cleared in one place and written anew in another is there: edit beats delete.
        return Optional.ofNullable(answers().get(key)).stream().flatMap(Answer::alternatives)
                .map(Answer::content).filter(content -> !Contents.isBlank(content)).toList();
    }

    /** Whether this version may change it; a later one may have written what it does not know. */
    public final boolean isEditable() {
        return entry().map(Entry::editable).orElse(true);
    }

    final Optional<Entry> entry() {
        return workbook.entry(item).filter(e -> e.header().kind().equals(Header.LIST));
    }

    final Map<String, Answer> answers() {
        return entry().filter(e -> !e.deleted()).map(Entry::answers).orElse(Map.of());
    }
}

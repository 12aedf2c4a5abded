package app.steadyground.entry;

import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One open editor in one process: turns what the editor holds into revisions with numbers and stamps.
 * Not safe for use by several threads; the JavaFX thread owns it.
 */
public final class Sitting {
    /**
     * Numbers left free after each one drawn: for further attempts to save the same revision, since a number that was
     * once tried may lie on a disk that said it had failed, and must not come to mean something else.
     */
    public static final int FREE_NUMBERS = 9;

    /** Stands for the date among the ids of fields. */
    public static final String DATE = "";

    private final String id;
    private final Exercise exercise;
    private final Draft beginning;
    private Header header;
    private int lastN;
    private Map<String, Integer> covers;
    private Map<String, Answer> answers;
    /** What the editor shows as far as this sitting was told, also where an answer taken in says something else. */
    private Draft shown;
    private Map<String, String> extra = Map.of();
    private int schema = Revision.SCHEMA;
    private int minReader = 1;
    private boolean deleted;
    private boolean begun;
    private boolean drawn;

    /** Begins a new entry. @param beginning carried-over answers included; unchanged from it, nothing is saved */
    public Sitting(Ids ids, String workbook, GuideRef guide, Exercise exercise, Draft beginning, Instant now, String zone) {
        this.id = ids.sitting();
        this.exercise = exercise;
        this.beginning = beginning;
        this.shown = beginning;
        this.covers = Map.of();
        this.answers = Map.of();
        String kind = exercise.id().equals(Exercise.FREE_PAGE) ? Header.FREE_PAGE : Header.ENTRY;
        this.header = new Header(workbook, kind, ids.item(), guide, exercise.id(), beginning.date(), new Stamp(1, id), now, zone);
    }

    /** Goes on with an entry that is there. */
    public Sitting(Ids ids, Exercise exercise, Entry entry) {
        this.id = ids.sitting();
        this.exercise = exercise;
        this.header = entry.header();
        this.beginning = draftOf(exercise, entry);
        this.shown = beginning;
        this.begun = true;
        this.deleted = entry.deleted();
        this.covers = Map.of();
        this.answers = Map.of();
        takeIn(entry);
    }

    /**
     * What an editor of this exercise shows for an entry: a content for each field, blank where nothing was answered,
     * none where the answer is of another kind than the field (a later version wrote it); that one is kept as it is.
     */
    public static Draft draftOf(Exercise exercise, Entry entry) {
        Map<String, Content> contents = new LinkedHashMap<>();
        for (Field field : exercise.fields()) {
            Answer answer = entry.answers().get(field.id());
            if (answer == null) {
                contents.put(field.id(), Contents.blank(field));
            } else if (Contents.fits(answer.content(), field)) {
                contents.put(field.id(), answer.content());
            }
        }
        return new Draft(entry.date(), contents);
    }

    public String id() {
        return id;
    }

    public String item() {
        return header.item();
    }

    public Header header() {
        return header;
    }

    public Draft beginning() {
        return beginning;
    }

    /**
     * Whether a draft is worth a revision: it differs from what the last one, or the beginning, holds. A new one must hold
     * an answer too: another date by itself is nothing to come back to, and a deletion without answers means erased.
     */
    public boolean isChanged(Draft draft) {
        boolean answered = exercise.fields().stream().anyMatch(f -> isChanged(f, draft));
        return begun ? answered || isDateChanged(draft) : answered && !draft.equals(beginning);
    }

    private boolean isDateChanged(Draft draft) {
        return !draft.date().equals(header.date()) && !draft.date().equals(shown.date());
    }

    /** What the editor shows of old, though something else was taken in, is no change until somebody writes there. */
    private boolean isChanged(Field field, Draft draft) {
        Content content = draft.contents().get(field.id());
        Answer answer = answers.get(field.id());
        return content != null && !content.equals(answer == null ? Contents.blank(field) : answer.content())
                && (!begun || !content.equals(shown.contents().get(field.id())));
    }

    /** Whether everything an entry is made of was written here or taken in, so that it holds no news. */
    public boolean knows(Entry entry) {
        return entry.covers().entrySet().stream()
                .allMatch(e -> e.getKey().equals(id) || covers.getOrDefault(e.getKey(), 0) >= e.getValue());
    }

    /** Takes in what others have saved meanwhile, so that the next revision covers it. The editor shows it from now on. */
    public void takeIn(Entry entry) {
        takeIn(entry, Set.of());
    }

    /**
     * As {@link #takeIn(Entry)}, where the editor goes on showing what it has in some fields, because somebody writes
     * there. What is written there from now on stands beside what was taken in, until the person chooses.
     *
     * @param kept ids of those fields, and {@link #DATE} if the date is one of them
     */
    public void takeIn(Entry entry, Set<String> kept) {
        Map<String, Integer> union = new TreeMap<>(covers);
        entry.covers().forEach((sitting, n) -> union.merge(sitting, n, Math::max));
        covers = union;
        lastN = Math.max(lastN, entry.topN());
        answers = entry.answers();
        header = entry.header();
        extra = entry.extra();
        schema = Math.max(schema, entry.schema());
        minReader = Math.max(minReader, entry.minReader());
        deleted = entry.deleted();
        begun = true;
        Draft taken = draftOf(exercise, entry);
        Map<String, Content> contents = new LinkedHashMap<>(taken.contents());
        contents.replaceAll((field, content) ->
                kept.contains(field) ? shown.contents().getOrDefault(field, content) : content);
        shown = new Draft(kept.contains(DATE) ? shown.date() : taken.date(), contents);
    }

    /**
     * The next revision, holding this draft. Its number counts as tried, whether the save succeeds or not.
     * A change brings back an entry that was deleted meanwhile: edit beats delete.
     */
    public Revision next(Draft draft, Instant now) {
        deleted = deleted && !isChanged(draft);
        Stamp stamp = draw();
        if (isDateChanged(draft) || !begun) {
            header = header.withDate(draft.date(), stamp);
        }
        Map<String, Answer> next = new LinkedHashMap<>();
        for (Field field : exercise.fields()) {
            Answer before = answers.get(field.id());
            Content content = draft.contents().get(field.id());
            if (content != null && isChanged(field, draft)) {
                next.put(field.id(), before == null ? new Answer(field.prompt(), content, stamp)
                        : new Answer(field.prompt(), content, stamp, beside(content, field, before), before.extra()));
            } else if (before != null) {
                next.put(field.id(), before);
            }
        }
        answers.forEach(next::putIfAbsent);
        answers = next;
        begun = true;
        shown = draft;
        return revision(stamp, now);
    }

    /** What stays beside a new content: all but what the editor showed, which was written over. */
    private List<Answer> beside(Content content, Field field, Answer before) {
        Content over = shown.contents().getOrDefault(field.id(), before.content());
        return before.alternatives().filter(a -> !a.content().equals(over) && !a.content().equals(content)).toList();
    }

    /**
     * A choice between an answer's alternatives: it gets a new stamp even if the first one is kept. As every change it
     * brings back an entry that was deleted meanwhile.
     */
    public Revision choose(String field, Content content, Instant now) {
        deleted = false;
        Stamp stamp = draw();
        Map<String, Answer> next = new LinkedHashMap<>(answers);
        Answer before = answers.get(field);
        Answer chosen = before.alternatives().filter(a -> a.content().equals(content)).findFirst().orElse(before);
        next.put(field, new Answer(chosen.asked(), content, stamp, List.of(), chosen.extra()));
        answers = next;
        Map<String, Content> contents = new LinkedHashMap<>(shown.contents());
        contents.put(field, content);
        shown = new Draft(shown.date(), contents);
        return revision(stamp, now);
    }

    /** Takes back a choice: what stood there before stands beside each other again. @param before the answer as it was */
    public Revision unchoose(String field, Answer before, Instant now) {
        deleted = false;
        Stamp stamp = draw();
        Map<String, Answer> next = new LinkedHashMap<>(answers);
        next.put(field, new Answer(before.asked(), before.content(), stamp, before.others(), before.extra()));
        answers = next;
        Map<String, Content> contents = new LinkedHashMap<>(shown.contents());
        contents.put(field, before.content());
        shown = new Draft(shown.date(), contents);
        return revision(stamp, now);
    }

    /** The next revision, with the same answers, deleted or brought back. */
    public Revision delete(boolean nowDeleted, Instant now) {
        deleted = nowDeleted;
        return revision(draw(), now);
    }

    /** The last revision, which holds no answers any more. Once it is saved, all that it covers may be removed. */
    public Revision erase(Instant now) {
        deleted = true;
        answers = Map.of();
        extra = Map.of();
        return revision(draw(), now);
    }

    private Stamp draw() {
        lastN = drawn ? lastN + FREE_NUMBERS + 1 : lastN + 1;
        drawn = true;
        return new Stamp(lastN, id);
    }

    private Revision revision(Stamp stamp, Instant now) {
        return new Revision(header, stamp, covers, now, deleted, answers, schema, minReader, extra);
    }
}

package app.steadyground.reread;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Remarks.Remark;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An entry and the notes on it, made ready for searching. */
final class Page {
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

    private final Entry entry;
    private final List<Remark> notes;
    private final Pieces pieces = new Pieces();

    Page(Entry entry, List<Remark> notes, String title) {
        this.entry = entry;
        this.notes = notes;
        for (Map.Entry<String, Answer> answer : entry.answers().entrySet()) {
            answer.getValue().alternatives().forEach(a -> Contents.words(a.content())
                    .forEach(text -> pieces.add(answer.getKey(), text)));
        }
        notes.forEach(note -> pieces.add(note.item(), note.text()));
        pieces.add("", title);
        pieces.add("", entry.date() + ", " + entry.date().format(IN_WORDS));
        pieces.ready();
    }

    Entry entry() {
        return entry;
    }

    /** Whether this is made of just that. */
    boolean isOf(Entry other, List<Remark> others) {
        return entry == other && notes.equals(others);
    }

    /** @param grams {@link Grams#of} the terms */
    boolean holds(List<Term> terms, int[] grams) {
        return pieces.holds(terms, grams);
    }

    Pieces.Spot spot(List<Term> terms) {
        return pieces.spot(terms);
    }
}

package app.steadyground.reread;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Entry;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An entry made ready for searching. */
final class Page {
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

    private final Entry entry;
    private final Pieces pieces = new Pieces();

    Page(Entry entry, String title) {
        this.entry = entry;
        for (Map.Entry<String, Answer> answer : entry.answers().entrySet()) {
            answer.getValue().alternatives().forEach(a -> Contents.words(a.content())
                    .forEach(text -> pieces.add(answer.getKey(), text)));
        }
        pieces.add("", title);
        pieces.add("", entry.date() + ", " + entry.date().format(IN_WORDS));
        pieces.ready();
    }

    Entry entry() {
        return entry;
    }

    boolean holds(List<Term> terms) {
        return pieces.holds(terms);
    }

    Pieces.Spot spot(List<Term> terms) {
        return pieces.spot(terms);
    }
}

package app.steadyground.ui.shell;

import app.steadyground.entry.Entry;
import app.steadyground.entry.Workbook;
import app.steadyground.guide.Texts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Offers at the foot of the window to undo what was done with an entry. Once the entry is erased, here or elsewhere, they
 * are gone: each holds its words in memory, and would bring them back. JavaFX thread.
 */
final class Undos {
    private final StatusLine status;
    /** By item, the sentences that stand there. */
    private final Map<String, Set<String>> offered = new HashMap<>();

    Undos(Workbook workbook, StatusLine status) {
        this.status = status;
        workbook.listen(this::hear);
    }

    /** @return undoes it too, once, as long as it can be undone */
    Runnable offer(String item, String words, Runnable undo) {
        offered.computeIfAbsent(item, i -> new HashSet<>()).add(words);
        Runnable once = () -> {
            if (offered.getOrDefault(item, new HashSet<>()).remove(words)) {
                status.withdraw(words);
                undo.run();
            }
        };
        status.offer(words, Texts.get("shell.undo"), once);
        return once;
    }

    private void hear(Entry entry) {
        if (entry.deleted() && entry.answers().isEmpty() && offered.containsKey(entry.id())) {
            offered.remove(entry.id()).forEach(status::withdraw);
        }
    }
}

package app.steadyground.ui.pages;

import app.steadyground.entry.Entry;
import app.steadyground.entry.OpenList;
import app.steadyground.entry.SmallList;
import java.util.List;

/** The entries that the person keeps near: a small list of the workbook, by item id. JavaFX thread. */
public final class Marks {
    private Marks() {
    }

    public static boolean isMarked(Session session, String item) {
        return session.list(SmallList.MARKS).has(item);
    }

    /** Marks an entry, or takes its mark away. Doing the other undoes it. */
    public static void mark(Session session, String item, boolean near) {
        OpenList marks = session.list(SmallList.MARKS);
        if (!near) {
            marks.remove(item);
        } else if (!marks.has(item)) {
            // What stands under the key says when it was marked.
            marks.put(item, session.today().toString());
        }
    }

    /** The marked entries that are there, newest first. */
    public static List<Entry> entries(Session session) {
        return session.workbook().entries().stream().filter(e -> isMarked(session, e.id())).toList();
    }
}

package app.steadyground.entry;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The workbook's small lists while it is open: one sitting a list. Same thread as the workbook. */
public final class OpenLists {
    private final Workbook workbook;
    private final Ids ids;
    private final Clock clock;
    private final Consumer<Revision> save;
    private final Map<String, OpenList> open = new HashMap<>();

    /** @param save takes a revision that is to be made durable; does not wait */
    public OpenLists(Workbook workbook, Ids ids, Clock clock, Consumer<Revision> save) {
        this.workbook = workbook;
        this.ids = ids;
        this.clock = clock;
        this.save = save;
    }

    public OpenList list(String name) {
        return open.computeIfAbsent(name, n -> new OpenList(workbook, n, ids, clock, save));
    }
}

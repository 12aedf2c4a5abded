package app.steadyground.entry;

import java.time.LocalDate;
import java.util.Map;

/** What an open editor holds at a moment: a snapshot that other threads may read. Contents by field id. */
public record Draft(LocalDate date, Map<String, Content> contents) {
    public Draft {
        contents = Ordered.map(contents);
    }
}

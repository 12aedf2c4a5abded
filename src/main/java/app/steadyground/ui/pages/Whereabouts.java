package app.steadyground.ui.pages;

import java.util.List;
import java.util.Optional;

/**
 * Where a person is in the window. Holds ids and positions, but no words: it stays in memory while the workbook is locked.
 *
 * @param ways places to go to one after the other, the last one being where the person is
 * @param over what was laid over it, if anything
 */
public record Whereabouts(List<Place> ways, Optional<Place> over, Caret caret) {
    public Whereabouts {
        ways = List.copyOf(ways);
    }
}

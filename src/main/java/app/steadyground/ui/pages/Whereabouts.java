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
        ways = ways.stream().map(Whereabouts::wordless).toList();
        // What is to go out is made of words; what it is made from can be gone to again.
        over = over.filter(place -> !(place instanceof Place.ExportView));
    }

    private static Place wordless(Place place) {
        return place instanceof Place.Written written ? new Place.Written(written.item(), written.editing()) : place;
    }
}

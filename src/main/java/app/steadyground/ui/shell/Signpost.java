package app.steadyground.ui.shell;

import app.steadyground.entry.Entry;
import app.steadyground.guide.Chapter;
import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Dates;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.pages.Session;
import java.util.Optional;

/** In which chapter a place is, and what it is called. */
record Signpost(Session session) {

    /** @return {@code ""} for what is laid over the pages and leads to none of them */
    String title(Place of) {
        return switch (of) {
            case Place.Reading p -> session.guide().withTitles(p.chapter());
            case Place.Page p -> session.guide().withTitles(p.exercise());
            case Place.NewEntry p -> session.guide().withTitles(p.exercise());
            case Place.Written p -> session.workbook().entry(p.item()).map(e -> Dates.medium(e.date())).orElse("");
            case Place.PastEntries p -> Texts.get("look.past");
            case Place.Search p -> Texts.get("search.title");
            case Place.Near p -> Texts.get("look.near");
            case Place.OpenEnds p -> Texts.get("look.ends");
            case Place.ThenAndNow p -> Texts.get("look.then");
            case Place.Trends p -> Texts.get("look.trends");
            case Place.Over p -> "";
        };
    }

    /** Where coming back is to lead: to the entry just begun, rather than to one more. */
    static Place settled(Place to) {
        return to instanceof Place.NewEntry(String exercise) ? new Place.Page(exercise) : to;
    }

    /** @return id; empty for the free pages */
    Optional<String> chapter(Place of) {
        return of instanceof Place.Reading(String chapter) ? Optional.of(chapter) : exercise(of).flatMap(this::chapter);
    }

    private Optional<String> exercise(Place of) {
        return switch (of) {
            case Place.Page p -> Optional.of(p.exercise());
            case Place.NewEntry p -> Optional.of(p.exercise());
            case Place.Written p -> session.workbook().entry(p.item()).map(Entry::exercise);
            case Place.Reading p -> Optional.empty();
            case Place.Over p -> Optional.empty();
        };
    }

    private Optional<String> chapter(String exercise) {
        return session.guide().chapterOf(exercise).map(Chapter::id);
    }
}

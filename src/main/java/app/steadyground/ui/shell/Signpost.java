package app.steadyground.ui.shell;

import app.steadyground.entry.Entry;
import app.steadyground.guide.Chapter;
import app.steadyground.ui.pages.Dates;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.pages.Session;
import java.util.Optional;

/** In which chapter a place is, and what it is called. */
record Signpost(Session session) {

    String title(Place of) {
        return switch (of) {
            case Place.Reading p -> session.guide().withTitles(p.chapter());
            case Place.Page p -> session.guide().withTitles(p.exercise());
            case Place.NewEntry p -> session.guide().withTitles(p.exercise());
            case Place.Written p -> session.workbook().entry(p.item()).map(e -> Dates.medium(e.date())).orElse("");
            case Place.Over p -> "";
        };
    }

    /** @return id; empty for the free pages */
    Optional<String> chapter(Place of) {
        return switch (of) {
            case Place.Reading p -> Optional.of(p.chapter());
            case Place.Page p -> chapter(p.exercise());
            case Place.NewEntry p -> chapter(p.exercise());
            case Place.Written p -> session.workbook().entry(p.item()).map(Entry::exercise).flatMap(this::chapter);
            case Place.Over p -> Optional.empty();
        };
    }

    private Optional<String> chapter(String exercise) {
        return session.guide().chapterOf(exercise).map(Chapter::id);
    }
}

package app.steadyground.ui.pages;

import java.util.Optional;

/** Somewhere the window can be. Its text form goes into the settings, so it holds ids only. */
public sealed interface Place {

    /** The reading of a chapter. */
    record Reading(String chapter) implements Place {
    }

    /** A page: where the person was on it, or a new entry. */
    record Page(String exercise) implements Place {
    }

    /** A new entry of a page. */
    record NewEntry(String exercise) implements Place {
    }

    /** An entry, read-only or open for changes. */
    record Written(String item, boolean editing) implements Place {
    }

    /** All entries, or those of one page. @param exercise or {@code ""} */
    record PastEntries(String exercise) implements Place {
    }

    /** The search. */
    record Search() implements Place {
    }

    /** Glossary and references. */
    record Sources() implements Place {
    }

    /** The files that could not be read. */
    record Faults() implements Place {
    }

    /** Making a PDF, or printing. */
    record Export(boolean print) implements Place {
    }

    /** The form kept in the settings; only readings and pages are worth coming back to. */
    static Optional<String> text(Place place) {
        return switch (place) {
            case Reading p -> Optional.of("reading/" + p.chapter());
            case Page p -> Optional.of("page/" + p.exercise());
            case NewEntry p -> Optional.of("page/" + p.exercise());
            case Written p -> Optional.empty();
            case PastEntries p -> Optional.empty();
            case Search p -> Optional.empty();
            case Sources p -> Optional.empty();
            case Faults p -> Optional.empty();
            case Export p -> Optional.empty();
        };
    }

    /** Reads {@link #text} again. */
    static Optional<Place> parse(String text) {
        int slash = text.indexOf('/');
        String id = text.substring(slash + 1);
        return switch (text.substring(0, Math.max(slash, 0))) {
            case "reading" -> Optional.of(new Reading(id));
            case "page" -> Optional.of(new Page(id));
            default -> Optional.empty();
        };
    }
}

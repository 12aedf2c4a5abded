package app.steadyground.ui.pages;

import app.steadyground.export.View;
import java.util.List;
import java.util.Optional;

/** Somewhere the window can be. Where one can come back to by the settings, it holds ids only. */
public sealed interface Place {

    /** Laid over the pages for a while; not among those of a chapter. */
    sealed interface Over extends Place {
    }

    /** The reading of a chapter. */
    record Reading(String chapter) implements Place {
    }

    /** A page: where the person was on it, or a new entry. */
    record Page(String exercise) implements Place {
    }

    /** A new entry of a page. */
    record NewEntry(String exercise) implements Place {
    }

    /** An entry, read-only or open for changes. @param at what is to be in sight */
    record Written(String item, boolean editing, Optional<Spot> at) implements Place {
        public Written(String item, boolean editing) {
            this(item, editing, Optional.empty());
        }
    }

    /** Some words within an entry. @param at where they begin in the answer to {@code field} */
    record Spot(String field, int at, String words) {
    }

    /** All entries, or those of one page. @param exercise or {@code ""} */
    record PastEntries(String exercise) implements Over {
    }

    /** Ways to look back that are made by the rereading room. */
    sealed interface LookBack extends Over {
    }

    /** The page the window may open with. */
    record Start() implements LookBack {
    }

    /** Two entries of a page side by side. @param exercise or {@code ""}; {@code item} one of the two, or {@code ""} */
    record ThenAndNow(String exercise, String item) implements LookBack {
    }

    /** The numbers of a page over time. @param exercise or {@code ""} */
    record Trends(String exercise) implements LookBack {
    }

    /** What is kept near. */
    record Near() implements LookBack {
    }

    /** What is still to be done or to come. */
    record OpenEnds() implements LookBack {
    }

    /** The map of shortcuts. */
    record Keys() implements Over {
    }

    /** The search. */
    record Search() implements Over {
    }

    /** Glossary and references. */
    record Sources() implements Over {
    }

    /** A sheet of which nothing is kept unless the person says so. */
    record Release() implements Over {
    }

    /** What is protected against whom, and what is not. */
    record WhatIsPrivate() implements Over {
    }

    /** Which version this is, and what it is made of. */
    record About() implements Over {
    }

    /** The files that could not be read. */
    record Faults() implements Over {
    }

    /** The backups of the workbook. */
    record Backups() implements Over {
    }

    /** Saving a copy of the whole workbook. */
    record Copy() implements Over {
    }

    /** Making a PDF, or printing. @param items of single entries; empty for all there are to choose from */
    record Export(boolean print, List<String> items) implements Over {
        public Export {
            items = List.copyOf(items);
        }

        public Export(boolean print) {
            this(print, List.of());
        }
    }

    /** Making a PDF of what is looked at, as it stands, or printing it. */
    record ExportView(boolean print, View view) implements Over {
    }

    /** The lock of the workbook and its passphrase. */
    record Lock() implements Over {
    }

    /** What was written outside the workbook. */
    record Ledger() implements Over {
    }

    /** Choosing entries for somebody who helps. */
    record Share() implements Over {
    }

    /** Adding a filled form. */
    record Import() implements Over {
    }

    /** What an entry was before. */
    record Versions(String item) implements Over {
    }

    /** Deleted entries. */
    record Trash() implements Over {
    }

    /** What can be decided about the program. */
    record Settings() implements Over {
    }
}

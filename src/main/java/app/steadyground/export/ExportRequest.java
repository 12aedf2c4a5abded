package app.steadyground.export;

import app.steadyground.entry.Entry;
import app.steadyground.export.page.Paper;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Flag;
import app.steadyground.guide.Guide;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be printed, and on what.
 *
 * @param kind what was written, or papers to fill in; of those, only paper, pages, readings and keepOff count
 * @param pages ids of exercises; empty for all
 * @param items ids of single entries; empty for all
 * @param from the earliest day of an entry, {@code until} the latest; both days included
 * @param readings whether the chapters' readings are printed too
 * @param keepOff whether entries of pages that are kept off paper are printed after all
 * @param manner how the pages are made
 * @param front words for a page in front of the entries, or empty
 * @param trends whether the numbers of the entries are drawn over time too
 * @param view what stood on a screen; if there is one, it is printed instead of whole entries
 */
public record ExportRequest(Kind kind, Paper paper, Set<String> pages, Set<String> items, Optional<LocalDate> from,
                            Optional<LocalDate> until, boolean readings, boolean keepOff, Manner manner,
                            String front, boolean trends, Optional<View> view) {

    public ExportRequest {
        pages = Set.copyOf(pages);
        items = Set.copyOf(items);
    }

    /** In the usual manner. */
    public ExportRequest(Kind kind, Paper paper, Set<String> pages, Set<String> items, Optional<LocalDate> from,
            Optional<LocalDate> until, boolean readings, boolean keepOff) {
        this(kind, paper, pages, items, from, until, readings, keepOff, Manner.USUAL, "", true, Optional.empty());
    }

    /** What was written, in the usual manner. */
    public ExportRequest(Paper paper, Set<String> pages, Set<String> items, Optional<LocalDate> from,
            Optional<LocalDate> until, boolean readings, boolean keepOff) {
        this(Kind.COMPLETED, paper, pages, items, from, until, readings, keepOff, Manner.USUAL, "", true, Optional.empty());
    }

    public ExportRequest withKind(Kind other) {
        return new ExportRequest(other, paper, pages, items, from, until, readings, keepOff, manner, front, trends, view);
    }

    public ExportRequest withManner(Manner other) {
        return new ExportRequest(kind, paper, pages, items, from, until, readings, keepOff, other, front, trends, view);
    }

    /** With a page in front. */
    public ExportRequest withFront(String words) {
        return new ExportRequest(kind, paper, pages, items, from, until, readings, keepOff, manner, words, trends, view);
    }

    /** Only these entries of what is chosen else. */
    public ExportRequest withItems(Set<String> chosen) {
        return new ExportRequest(kind, paper, pages, chosen, from, until, readings, keepOff, manner, front, trends, view);
    }

    public ExportRequest withTrends(boolean wanted) {
        return new ExportRequest(kind, paper, pages, items, from, until, readings, keepOff, manner, front, wanted, view);
    }

    /** Just this, as it stands. */
    public ExportRequest withView(View shown) {
        return new ExportRequest(kind, paper, pages, items, from, until, readings, keepOff, manner, front, trends, Optional.of(shown));
    }

    /** Everything but what is kept off paper. */
    public static ExportRequest everything(Paper paper) {
        return new ExportRequest(paper, Set.of(), Set.of(), Optional.empty(), Optional.empty(), true, false);
    }

    /** Whether an entry is printed. An entry of a page the guide does not know is never kept off. */
    public boolean includes(Guide guide, Entry entry) {
        boolean keptOff = guide.page(entry.exercise()).map(p -> p.has(Flag.KEEP_OFF)).orElse(false);
        return !entry.deleted() && includesPage(entry.exercise()) && (items.isEmpty() || items.contains(entry.id()))
                && from.map(d -> !entry.date().isBefore(d)).orElse(true)
                && until.map(d -> !entry.date().isAfter(d)).orElse(true) && (keepOff || !keptOff);
    }

    /** Whether a page is among papers to fill in. */
    public boolean asks(Exercise page) {
        return includesPage(page.id()) && (keepOff || !page.has(Flag.KEEP_OFF));
    }

    /** Whether a page of the guide is wanted at all. */
    public boolean includesPage(String exercise) {
        return pages.isEmpty() || pages.contains(exercise);
    }

    /** Whether any page of a chapter is wanted, and with it the chapter's reading. */
    public boolean includesAny(Iterable<Exercise> exercises) {
        for (Exercise exercise : exercises) {
            if (includesPage(exercise.id())) {
                return true;
            }
        }
        return false;
    }
}

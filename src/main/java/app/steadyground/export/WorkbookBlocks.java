package app.steadyground.export;

import app.steadyground.entry.Entry;
import app.steadyground.export.page.Block;
import app.steadyground.guide.Chapter;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The whole workbook as blocks, in the guide's order. It is made of parts, such as an entry or the beginning of a
 * chapter.
 */
final class WorkbookBlocks {

    private static final int CONTENTS_DEPTH = 2;

    private final Guide guide;
    private final ExportRequest request;
    private final ChosenEntries chosen;
    private final Days days;
    private final ChapterBlocks chapters;
    private final EntryBlocks entries;
    private final Parts parts = new Parts();

    WorkbookBlocks(Guide guide, List<Entry> all, ExportRequest request, LocalDate today, Locale locale) {
        this.guide = guide;
        this.request = request;
        chosen = new ChosenEntries(guide, all, request);
        days = new Days(locale);
        chapters = new ChapterBlocks(request.readings());
        entries = new EntryBlocks(days);
        if (!isLooseLeaves()) {
            parts.add(() -> List.of(cover(today), new Block.Contents(Texts.get("print.contents"), CONTENTS_DEPTH)));
        }
        for (int i = 0; i < guide.chapters().size(); i++) {
            addChapter(guide.chapters().get(i), Tints.of(i));
        }
        addFreePages();
        addOtherPages();
        if (request.readings()) {
            parts.add(() -> BackMatter.words(guide));
            parts.add(() -> BackMatter.sources(guide));
        }
    }

    /** How many entries are printed. */
    int entries() {
        return chosen.count();
    }

    Parts parts() {
        return parts;
    }

    /** Single entries by themselves need no cover. */
    private boolean isLooseLeaves() {
        return !request.items().isEmpty() && !request.readings();
    }

    private Block cover(LocalDate today) {
        List<LocalDate> written = chosen.days();
        List<String> small = new ArrayList<>();
        small.add(Texts.get("print.entries", chosen.count()));
        if (!written.isEmpty()) {
            String first = days.brief(written.getFirst());
            String last = days.brief(written.getLast());
            small.add(first.equals(last) ? first : Texts.get("print.from-to", first, last));
        }
        return new Block.Cover(Texts.get("print.title"), Texts.get("print.printed-on", days.inFull(today)), small,
                Tints.ACCENT);
    }

    private void addChapter(Chapter chapter, int tint) {
        List<Exercise> pages = chapter.pages().toList();
        boolean written = chosen.has(chapter.pages());
        if (!written && !(request.readings() && request.items().isEmpty() && request.includesAny(pages))) {
            return;
        }
        parts.add(() -> chapters.opening(chapter, tint));
        pages.forEach(page -> addPage(page, tint));
    }

    private void addPage(Exercise page, int tint) {
        addEntries(chosen.of(page), () -> chapters.pageHead(page, tint), Optional.of(page), tint);
    }

    private void addFreePages() {
        Exercise page = guide.freePage();
        if (!chosen.of(page).isEmpty()) {
            parts.add(() -> ChapterBlocks.section(Texts.get("print.free-pages"), page.id(), Tints.ACCENT));
            addEntries(chosen.of(page), List::of, Optional.of(page), Tints.ACCENT);
        }
    }

    /** Written with another guide, or with another version of this one. */
    private void addOtherPages() {
        Map<String, List<Entry>> others = chosen.unknownTo(guide);
        if (others.isEmpty()) {
            return;
        }
        parts.add(() -> ChapterBlocks.section(Texts.get("print.other-pages"), null, Tints.ACCENT));
        others.forEach((page, written) -> {
            String title = Texts.get("print.other-page", page);
            addEntries(written, () -> List.of(new Block.Heading(2, title, Tints.ACCENT, true, null)),
                    Optional.empty(), Tints.ACCENT);
        });
    }

    /** The head stands above the first entry, on the same sheet of paper. */
    private void addEntries(List<Entry> written, Supplier<List<Block.Flowing>> head, Optional<Exercise> page,
            int tint) {
        for (int i = 0; i < written.size(); i++) {
            Entry entry = written.get(i);
            Supplier<List<Block.Flowing>> before = i == 0 ? head : List::of;
            parts.add(() -> entries.of(before.get(), entry, page, tint));
        }
    }
}

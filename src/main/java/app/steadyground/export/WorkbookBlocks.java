package app.steadyground.export;

import app.steadyground.entry.Entry;
import app.steadyground.entry.Wordings;
import app.steadyground.export.page.Block;
import app.steadyground.guide.Chapter;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The whole workbook as blocks, in the guide's order or by date. It is made of parts, such as an entry or the beginning
 * of a chapter.
 */
final class WorkbookBlocks {

    private static final int CONTENTS_DEPTH = 2;

    private final Guide guide;
    private final Wordings wordings;
    private final ExportRequest request;
    private final ChosenEntries chosen;
    private final Days days;
    private final ChapterBlocks chapters;
    private final EntryBlocks entries;
    private final TrendBlocks trends;
    private final List<PrintedEntry> printed = new ArrayList<>();
    private final Parts parts = new Parts();

    WorkbookBlocks(Guide guide, List<Entry> all, ExportRequest request, LocalDate today, Locale locale) {
        this.guide = guide;
        wordings = new Wordings(guide);
        this.request = request;
        chosen = new ChosenEntries(guide, all, request);
        days = new Days(locale);
        chapters = new ChapterBlocks(request.readings());
        entries = new EntryBlocks(days);
        trends = new TrendBlocks(days);
        if (!isLooseLeaves()) {
            parts.add(() -> List.of(cover(today), new Block.Contents(Texts.get("print.contents"), CONTENTS_DEPTH)));
        }
        if (!request.front().isBlank()) {
            parts.add(() -> front(request.front()));
        }
        if (request.manner().order() == Order.DATE) {
            addByMonth();
            addTrends();
        }
        for (int i = 0; i < guide.chapters().size(); i++) {
            addChapter(guide.chapters().get(i), Tints.of(i));
        }
        if (request.manner().order() == Order.GUIDE) {
            addFreePages();
            addOtherPages();
        }
        if (request.readings()) {
            parts.add(() -> BackMatter.words(guide));
            parts.add(() -> BackMatter.sources(guide));
        }
    }

    /** The entries in the order in which they are printed. */
    List<PrintedEntry> printed() {
        return printed;
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

    private static List<Block> front(String words) {
        List<Block> blocks = ChapterBlocks.section(Texts.get("print.front"), null, Tints.ACCENT);
        blocks.add(new Block.Answer(Reading.FRONT));
        blocks.addAll(AnswerBlocks.text(words));
        blocks.add(new Block.Answer(Block.Answer.NONE));
        return blocks;
    }

    private void addChapter(Chapter chapter, int tint) {
        List<Exercise> pages = chapter.pages().toList();
        boolean written = request.manner().order() == Order.GUIDE && chosen.has(chapter.pages());
        if (!written && !(request.readings() && request.items().isEmpty() && request.includesAny(pages))) {
            return;
        }
        parts.add(() -> chapters.opening(chapter, tint));
        if (request.manner().order() == Order.GUIDE) {
            pages.forEach(page -> addPage(page, tint));
        }
    }

    /** Each month is a chapter; each entry says which page it is of. */
    private void addByMonth() {
        YearMonth month = null;
        for (Entry entry : chosen.byDate()) {
            if (!YearMonth.from(entry.date()).equals(month)) {
                month = YearMonth.from(entry.date());
                String title = days.month(month);
                parts.add(() -> ChapterBlocks.section(title, null, Tints.ACCENT));
            }
            Optional<Exercise> page = guide.page(entry.exercise());
            String title = page.map(Exercise::title).orElse(Texts.get("print.other-page", entry.exercise()));
            int tint = page.map(this::tint).orElse(Tints.ACCENT);
            addEntries(List.of(entry), () -> List.of(new Block.Heading(2, title, tint, true, null)), page, tint);
        }
    }

    private int tint(Exercise page) {
        for (int i = 0; i < guide.chapters().size(); i++) {
            if (guide.chapters().get(i).pages().anyMatch(page::equals)) {
                return Tints.of(i);
            }
        }
        return Tints.ACCENT;
    }

    private void addPage(Exercise page, int tint) {
        List<Entry> written = chosen.of(page);
        addEntries(written, () -> chapters.pageHead(page, tint), Optional.of(page), tint);
        if (request.trends() && written.size() > 1) {
            parts.add(() -> trends.of(page, wordings.of(written), Texts.get("trends.title"), 3, tint));
        }
    }

    /** Where the entries of a page do not stand together, the numbers of all pages do. */
    private void addTrends() {
        if (!request.trends()) {
            return;
        }
        parts.add(() -> {
            List<Block> all = new ArrayList<>();
            guide.pages().forEach(page -> all.addAll(trends.of(page, wordings.of(chosen.of(page)), page.title(), 2, tint(page))));
            if (!all.isEmpty()) {
                all.addAll(0, ChapterBlocks.section(Texts.get("trends.title"), null, Tints.ACCENT));
            }
            return all;
        });
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

    private int firstAnswer() {
        return request.front().isBlank() ? Reading.FRONT : Reading.FRONT + 1;
    }

    /** The head stands above the first entry, on the same sheet of paper. */
    private void addEntries(List<Entry> written, Supplier<List<Block.Flowing>> head, Optional<Exercise> page,
            int tint) {
        for (int i = 0; i < written.size(); i++) {
            Entry entry = written.get(i);
            Supplier<List<Block.Flowing>> before = i == 0 ? head : List::of;
            PrintedEntry one = new PrintedEntry(entry, page, printed.isEmpty() ? firstAnswer() : printed.getLast().next());
            printed.add(one);
            parts.add(() -> entries.of(before.get(), one, tint));
        }
    }
}

package app.steadyground.export;

import app.steadyground.export.form.FormId;
import app.steadyground.export.form.Rooms;
import app.steadyground.export.page.Block;
import app.steadyground.export.page.Look;
import app.steadyground.guide.Chapter;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.Flag;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The guide's pages with room for answers, each page on a sheet of its own, in the guide's order. Parts as in a workbook. */
final class WorksheetBlocks {

    private static final int CONTENTS_DEPTH = 2;

    private final Guide guide;
    private final ExportRequest request;
    private final Optional<FormId> form;
    private final ChapterBlocks chapters;
    /** A sheet says how it is meant, with or without the chapters' readings. */
    private final ChapterBlocks heads = new ChapterBlocks(true);
    private final Parts parts = new Parts();
    private int pages;

    /** @param form says which form it is; empty for paper */
    WorksheetBlocks(Guide guide, ExportRequest request, Optional<FormId> form) {
        this.guide = guide;
        this.request = request;
        this.form = form;
        chapters = new ChapterBlocks(request.readings());
        parts.add(this::beginning);
        for (int i = 0; i < guide.chapters().size(); i++) {
            addChapter(guide.chapters().get(i), Tints.of(i));
        }
        if (request.asks(guide.freePage())) {
            parts.add(() -> ChapterBlocks.section(Texts.get("print.free-pages"), null, Tints.ACCENT));
            addPage(guide.freePage(), Tints.ACCENT, true);
        }
        if (request.readings()) {
            parts.add(() -> BackMatter.words(guide));
            parts.add(() -> BackMatter.sources(guide));
        }
    }

    Parts parts() {
        return parts;
    }

    /** How many pages of the guide are among them. */
    int pages() {
        return pages;
    }

    private List<Block> beginning() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Cover(Texts.get("form.title"), guide.title(), List.of(Texts.get("form.pages", pages)),
                Tints.ACCENT));
        blocks.add(new Block.Contents(Texts.get("print.contents"), CONTENTS_DEPTH));
        form.ifPresent(id -> {
            blocks.add(new Block.PageBreak());
            blocks.add(new Block.Heading(2, Texts.get("form.how-title"), Tints.ACCENT, false, null));
            Texts.get("form.how").lines().forEach(line -> blocks.add(Block.Paragraph.of(line, Look.READING)));
            blocks.add(new Block.Spacer(10));
            blocks.add(new Block.Empty(Rooms.stamp(id), true));
        });
        return blocks;
    }

    private void addChapter(Chapter chapter, int tint) {
        List<Exercise> asked = chapter.pages().filter(request::asks).toList();
        if (asked.isEmpty() && !(request.readings() && request.includesAny(chapter.pages().toList()))) {
            return;
        }
        parts.add(() -> chapters.opening(chapter, tint));
        for (int i = 0; i < asked.size(); i++) {
            addPage(asked.get(i), tint, i == 0 && !request.readings());
        }
    }

    private void addPage(Exercise page, int tint, boolean goesOn) {
        pages++;
        parts.add(() -> sheet(page, tint, goesOn));
    }

    private List<Block> sheet(Exercise page, int tint, boolean goesOn) {
        boolean typed = form.isPresent();
        Rooms rooms = new Rooms(guide, page, typed);
        List<Block> blocks = new ArrayList<>();
        if (!goesOn) {
            blocks.add(new Block.PageBreak());
        }
        blocks.addAll(heads.pageHead(page, tint));
        notices(page).forEach(notice -> blocks.add(new Block.Note(tint, List.of(Block.Paragraph.of(notice, Look.LABEL)))));
        blocks.add(Block.Paragraph.of(Texts.get("form.date"), Look.PROMPT));
        blocks.add(new Block.Empty(rooms.date(), typed));
        for (Field field : page.fields()) {
            blocks.add(Block.Paragraph.of(field.prompt(), Look.PROMPT));
            blocks.add(new Block.Empty(rooms.of(field), typed));
        }
        return blocks;
    }

    /** But for what is true of the window only. */
    private List<String> notices(Exercise page) {
        return List.of(Flag.SELF_CHECK, Flag.SAFE_PERSON, Flag.HEAVY).stream().filter(page::has)
                .map(flag -> guide.notices().get(flag)).toList();
    }
}

package app.steadyground.export;

import app.steadyground.export.page.Block;
import app.steadyground.export.page.Look;
import app.steadyground.export.type.Span;
import app.steadyground.guide.Chapter;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Reading;
import app.steadyground.guide.SeeAlso;
import app.steadyground.guide.Texts;
import java.util.ArrayList;
import java.util.List;

/** How chapters and pages of the guide begin, with or without what is to be read. */
final class ChapterBlocks {

    private final boolean readings;

    ChapterBlocks(boolean readings) {
        this.readings = readings;
    }

    /** A chapter's title on a page of its own, and its reading. */
    List<Block> opening(Chapter chapter, int tint) {
        List<Block> blocks = section(chapter.title(), chapter.id(), tint);
        if (readings) {
            blocks.add(Block.Paragraph.of(chapter.purpose(), Look.LEAD));
            blocks.add(new Block.Spacer(6));
            blocks.addAll(ProseBlocks.of(chapter.preface(), tint));
            chapter.readings().forEach(reading -> blocks.add(reading(reading, tint)));
            addSeeAlso(blocks, chapter.seeAlso());
        }
        return blocks;
    }

    /** What begins on a page of its own, like a chapter. */
    static List<Block> section(String title, String id, int tint) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Section(title, tint));
        blocks.add(new Block.Heading(1, title, tint, true, id));
        return blocks;
    }

    private static Block reading(Reading reading, int tint) {
        return switch (reading) {
            case Reading.Heading heading -> new Block.Heading(3, heading.text(), tint, false, null);
            case Reading.Paragraph paragraph -> Block.Paragraph.of(paragraph.text(), Look.READING);
        };
    }

    private static void addSeeAlso(List<Block> blocks, List<SeeAlso> seeAlso) {
        if (seeAlso.isEmpty()) {
            return;
        }
        List<Span> spans = new ArrayList<>(List.of(Span.of(Texts.get("print.see-also"))));
        for (int i = 0; i < seeAlso.size(); i++) {
            spans.add(Span.of(i == 0 ? " " : " · "));
            spans.add(Span.link(seeAlso.get(i).title(), seeAlso.get(i).target()));
        }
        blocks.add(new Block.Spacer(6));
        blocks.add(new Block.Paragraph(spans, Look.LABEL, Block.Align.START));
    }

    /** A page's title, and what it says about itself. */
    List<Block.Flowing> pageHead(Exercise page, int tint) {
        List<Block.Flowing> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, page.title(), tint, true, page.id()));
        if (readings) {
            addQuietly(blocks, page.why());
            addQuietly(blocks, page.instructions());
        }
        return blocks;
    }

    private static void addQuietly(List<Block.Flowing> blocks, String text) {
        if (!text.isBlank()) {
            blocks.add(Block.Paragraph.of(text, Look.LABEL));
        }
    }
}

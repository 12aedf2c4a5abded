package app.steadyground.export;

import app.steadyground.export.page.Block;
import app.steadyground.export.page.Look;
import app.steadyground.export.type.Span;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Reference;
import app.steadyground.guide.SeeAlso;
import app.steadyground.guide.Term;
import app.steadyground.guide.Texts;
import java.util.ArrayList;
import java.util.List;

/** What stands at the end of a guide: its words and its sources. */
final class BackMatter {

    private BackMatter() {
    }

    static List<Block> words(Guide guide) {
        List<Block> blocks = ChapterBlocks.section(Texts.get("print.words"), SeeAlso.SOURCES, Tints.ACCENT);
        guide.glossary().forEach(term -> blocks.add(word(term)));
        return blocks;
    }

    private static Block word(Term term) {
        return new Block.Paragraph(List.of(Span.strong(term.term()), Span.of("  " + term.meaning())), Look.READING,
                Block.Align.START);
    }

    static List<Block> sources(Guide guide) {
        List<Block> blocks = ChapterBlocks.section(Texts.get("print.sources"), null, Tints.ACCENT);
        if (!guide.sourcesNote().isBlank()) {
            blocks.add(Block.Paragraph.of(guide.sourcesNote(), Look.LEAD));
        }
        guide.references().forEach(reference -> blocks.add(source(guide, reference)));
        return blocks;
    }

    private static Block source(Guide guide, Reference reference) {
        List<Block.Flowing> lines = new ArrayList<>(List.of(new Block.Spacer(6)));
        lines.add(new Block.Paragraph(citation(reference), Look.LABEL, Block.Align.START));
        if (!reference.usedFor().isBlank()) {
            String usedFor = Texts.get("print.used-for") + " " + guide.withTitles(reference.usedFor());
            lines.add(Block.Paragraph.of(usedFor, Look.SMALL));
        }
        return new Block.Group(lines);
    }

    private static List<Span> citation(Reference reference) {
        List<Span> spans = new ArrayList<>();
        String year = reference.year().isBlank() ? "" : " (" + reference.year() + ")";
        String author = (reference.author() + year).strip();
        if (!author.isEmpty()) {
            spans.add(Span.of(ended(author) + " "));
        }
        spans.add(Span.emphasis(ended(reference.title())));
        if (!reference.published().isBlank()) {
            spans.add(Span.of(" " + ended(reference.published())));
        }
        return spans;
    }

    private static String ended(String sentence) {
        return sentence.matches(".*[.?!]") ? sentence : sentence + ".";
    }
}

package app.steadyground.export;

import app.steadyground.export.page.Block;
import app.steadyground.export.page.Look;
import app.steadyground.guide.Texts;
import java.util.ArrayList;
import java.util.List;

/** One entry: its day, and each answered question with its answer. */
final class EntryBlocks {

    private final Days days;
    private final AnswerBlocks answers;

    EntryBlocks(Days days) {
        this.days = days;
        this.answers = new AnswerBlocks(days);
    }

    /** @param before what may not be parted from the entry's beginning, such as the page's title; may be empty */
    List<Block> of(List<Block.Flowing> before, PrintedEntry printed, int tint) {
        List<Block.Flowing> beginning = new ArrayList<>(before);
        beginning.add(new Block.Heading(3, days.inFull(printed.entry().date()), tint, true, null));
        List<Block> blocks = new ArrayList<>(List.of(new Block.Group(beginning)));
        String asked = null;
        for (PrintedEntry.Written written : printed.written()) {
            if (written.sort() == PrintedEntry.Sort.NOTE) {
                blocks.add(new Block.Answer(written.number()));
                blocks.add(note(written, tint));
            } else {
                if (written.sort() == PrintedEntry.Sort.OTHER) {
                    blocks.add(Block.Paragraph.of(Texts.get("print.also-written"), Look.PROMPT));
                }
                if (written.sort() == PrintedEntry.Sort.ANSWER || !written.asked().equals(asked)) {
                    blocks.add(Block.Paragraph.of(written.asked(), Look.PROMPT));
                }
                asked = written.asked();
                blocks.add(new Block.Answer(written.number()));
                blocks.addAll(answers.of(written.content()));
            }
            blocks.add(new Block.Answer(Block.Answer.NONE));
        }
        return blocks;
    }

    /** In a box of its own: it was not part of the entry when that was written. */
    private Block note(PrintedEntry.Written written, int tint) {
        List<Block.Flowing> blocks = new ArrayList<>(List.of(Block.Paragraph.of(written.asked(), Look.PROMPT)));
        blocks.addAll(answers.of(written.content()));
        return new Block.Note(tint, blocks);
    }
}

package app.steadyground.export;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Entry;
import app.steadyground.export.page.Block;
import app.steadyground.export.page.Look;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One entry: its day, and each answered question with its answer. */
final class EntryBlocks {

    private final Days days;
    private final AnswerBlocks answers;

    EntryBlocks(Days days) {
        this.days = days;
        this.answers = new AnswerBlocks(days);
    }

    /**
     * @param before what may not be parted from the entry's beginning, such as the page's title; may be empty
     * @param page the page it belongs to, which gives the order of the answers; empty if the guide has no such page
     */
    List<Block> of(List<Block.Flowing> before, Entry entry, Optional<Exercise> page, int tint) {
        List<Block.Flowing> beginning = new ArrayList<>(before);
        beginning.add(new Block.Heading(3, days.inFull(entry.date()), tint, true, null));
        List<Block> blocks = new ArrayList<>(List.of(new Block.Group(beginning)));
        ordered(entry, page).stream().filter(ChosenEntries::isAnswered).forEach(answer -> add(blocks, answer));
        return blocks;
    }

    /** As on the page; then what the page no longer asks. */
    private static List<Answer> ordered(Entry entry, Optional<Exercise> page) {
        Map<String, Answer> rest = new LinkedHashMap<>(entry.answers());
        List<Answer> ordered = new ArrayList<>();
        for (Field field : page.map(Exercise::fields).orElse(List.of())) {
            Answer answer = rest.remove(field.id());
            if (answer != null) {
                ordered.add(answer);
            }
        }
        ordered.addAll(rest.values());
        return ordered;
    }

    private void add(List<Block> blocks, Answer answer) {
        blocks.add(Block.Paragraph.of(answer.asked(), Look.PROMPT));
        if (!Contents.isBlank(answer.content())) {
            blocks.addAll(answers.of(answer.content()));
        }
        for (Answer other : answer.others()) {
            if (!Contents.isBlank(other.content())) {
                blocks.add(Block.Paragraph.of(Texts.get("print.also-written"), Look.PROMPT));
                if (!other.asked().equals(answer.asked())) {
                    blocks.add(Block.Paragraph.of(other.asked(), Look.PROMPT));
                }
                blocks.addAll(answers.of(other.content()));
            }
        }
    }
}

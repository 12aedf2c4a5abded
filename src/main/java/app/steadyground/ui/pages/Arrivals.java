package app.steadyground.ui.pages;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Content;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Sitting;
import app.steadyground.ui.fields.FieldEditor;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * Lets an open page show what was written elsewhere meanwhile: at once where nobody writes, when the keyboard leaves it
 * where somebody does, and beside the person's own words where both were changed. JavaFX thread.
 */
final class Arrivals {
    private final Session session;
    private final Sitting sitting;
    private final List<FieldBlock> blocks;
    private final FieldEditor date;
    private final Runnable flush;
    private final Choosing choosing;
    private ScrollPane pane;
    private boolean late;

    /** What is done when the person keeps one of several contents. */
    interface Choosing {
        void choose(FieldBlock block, Content content);
    }

    /** @param flush saves what was written here, so that it cannot be taken for having seen what arrives */
    Arrivals(Session session, Sitting sitting, List<FieldBlock> blocks, FieldEditor date, Runnable flush, Choosing choosing) {
        this.session = session;
        this.sitting = sitting;
        this.blocks = blocks;
        this.date = date;
        this.flush = flush;
        this.choosing = choosing;
    }

    /** @param page scrolls what the blocks stand in */
    void watch(ScrollPane page) {
        pane = page;
        Stream.concat(blocks.stream().map(FieldBlock::node), Stream.of(date.node()))
                .forEach(n -> n.focusWithinProperty().addListener((o, was, is) -> {
                    if (!is && late) {
                        Platform.runLater(this::catchUp);
                    }
                }));
    }

    /** Something of this item has come, from here or from elsewhere. @return whether it was news */
    boolean hear(Entry entry) {
        if (sitting.knows(entry)) {
            return false;
        }
        flush.run();
        take(session.workbook().entry(sitting.item()).orElse(entry));
        return true;
    }

    private void catchUp() {
        if (late) {
            flush.run();
            session.workbook().entry(sitting.item()).ifPresent(this::take);
        }
    }

    private void take(Entry entry) {
        late = false;
        Set<String> kept = new HashSet<>();
        blocks.stream().filter(b -> isKept(b, entry.answers().get(b.id()))).forEach(b -> kept.add(b.id()));
        Content day = new Content.Day(entry.date().toString());
        if (date.node().isFocusWithin() && !date.content().equals(day)) {
            late = true;
            kept.add(Sitting.DATE);
        }
        sitting.takeIn(entry, kept);
        Steady.during(pane, () -> {
            if (!kept.contains(Sitting.DATE) && !date.content().equals(day)) {
                date.show(day);
            }
            blocks.stream().filter(b -> !kept.contains(b.id())).forEach(b -> bring(b, entry.answers().get(b.id())));
            showOthers(entry);
        });
    }

    /** Somebody is in it, or wrote what is shown: then it stays, and the rest stands beside it. */
    private boolean isKept(FieldBlock block, Answer answer) {
        Content shown = block.editor().content();
        Content now = answer == null ? Contents.blank(block.field()) : answer.content();
        if (shown.equals(now)) {
            return false;
        }
        if (answer != null && answer.others().stream().anyMatch(o -> o.content().equals(shown))) {
            return true;
        }
        boolean here = block.node().isFocusWithin();
        late |= here;
        return here;
    }

    private static void bring(FieldBlock block, Answer answer) {
        Content content = answer == null ? Contents.blank(block.field()) : answer.content();
        if (Contents.fits(content, block.field()) && !content.equals(block.editor().content())) {
            block.editor().show(content);
        }
    }

    /** Beside each answer stands what else there is of it. */
    void showOthers(Entry entry) {
        for (FieldBlock block : blocks) {
            Optional<Answer> answer = Optional.ofNullable(entry.answers().get(block.id()));
            block.showOthers(answer.filter(a -> !a.others().isEmpty()).map(a -> besides(a, block)).orElse(List.of()),
                    content -> choosing.choose(block, content));
        }
    }

    private static List<Answer> besides(Answer answer, FieldBlock block) {
        Content shown = block.editor().content();
        return answer.alternatives().filter(a -> !a.content().equals(shown)).toList();
    }
}

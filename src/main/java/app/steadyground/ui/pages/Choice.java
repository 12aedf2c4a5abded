package app.steadyground.ui.pages;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Content;
import app.steadyground.entry.Sitting;
import app.steadyground.ui.fields.History;

/**
 * A choice between answers that were written in two places; taken back, both stand there again.
 *
 * @param before the answer with all that stood beside it
 * @param first saves what else was changed on the page
 * @param then shows what stands beside the answers now
 */
record Choice(Session session, Sitting sitting, FieldBlock block, Content content, Answer before, Runnable first, Runnable then)
        implements History.Step {

    @Override
    public void forth() {
        first.run();
        session.choose(sitting, block.id(), content);
        block.chosen(content);
        then.run();
    }

    @Override
    public void back() {
        first.run();
        session.unchoose(sitting, block.id(), before);
        block.chosen(before.content());
        then.run();
    }
}

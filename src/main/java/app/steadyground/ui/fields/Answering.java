package app.steadyground.ui.fields;

import app.steadyground.entry.Content;

/** The answer in an editor's hands: its present value, and who is told when the person changes it. */
final class Answering<C extends Content> {
    private final Runnable redraw;
    private Runnable listener = () -> {
    };
    private C value;

    /** @param redraw brings the screen in line with {@link #value} */
    Answering(C blank, Runnable redraw) {
        this.value = blank;
        this.redraw = redraw;
    }

    C value() {
        return value;
    }

    void onChange(Runnable newListener) {
        listener = newListener;
    }

    /** Something is typed that is no part of the value yet. */
    void touched() {
        listener.run();
    }

    /** Puts another answer in place. */
    void show(C content) {
        value = content;
        redraw.run();
    }

    /** Takes over words from a text box, which already shows them. */
    void write(C content) {
        if (!content.equals(value)) {
            value = content;
            listener.run();
        }
    }

    /** Does something that the screen does not show yet. */
    void change(C content) {
        if (!content.equals(value)) {
            value = content;
            redraw.run();
            listener.run();
        }
    }
}

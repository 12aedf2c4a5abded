package app.steadyground.ui.shell;

/** The last thing that was done to a whole entry: undone by Undo where a page has nothing to undo, and done again by Redo. */
final class Deed {
    private static final Runnable NOTHING = () -> { };
    private Runnable back = NOTHING;
    private Runnable forth = NOTHING;

    /** Notes something just done. */
    void did(Runnable undo, Runnable redo) {
        back = () -> {
            back = NOTHING;
            forth = redo;
            undo.run();
        };
        forth = NOTHING;
    }

    void forget() {
        back = NOTHING;
        forth = NOTHING;
    }

    void undo() {
        back.run();
    }

    void redo() {
        forth.run();
    }
}

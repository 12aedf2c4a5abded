package app.steadyground.ui.shell;

import app.steadyground.guide.Texts;
import java.util.function.BooleanSupplier;

/**
 * Says at the foot of the window whether all is saved: "Saved" would be wrong while there are words that have not even been
 * handed on. JavaFX thread.
 */
public final class SaveLine {
    private final StatusLine status;
    private final Chapters chapters;
    private final Deed deed;
    private String words = "";
    private boolean worrying;
    private BooleanSupplier loose = () -> false;

    SaveLine(StatusLine status, Chapters chapters, Deed deed) {
        this.status = status;
        this.chapters = chapters;
        this.deed = deed;
    }

    /** How it stands with all that was handed on. */
    public void set(String newWords, boolean nowWorrying) {
        words = newWords;
        worrying = nowWorrying;
        show();
    }

    /** @param isThere whether something is written on a sheet that is not kept; call {@link #show} after each change */
    public void loose(BooleanSupplier isThere) {
        loose = isThere;
    }

    public void show() {
        boolean waiting = chapters.isWaiting();
        if (waiting) {
            // Something else was done since: Undo is about that now.
            deed.forget();
        }
        String all = waiting ? Texts.get("save.saving") : chapters.isUnkept() ? Texts.get("save.not-kept")
                : loose.getAsBoolean() ? Texts.get("save.loose") : words;
        status.saveState(worrying ? words : all, worrying);
    }
}

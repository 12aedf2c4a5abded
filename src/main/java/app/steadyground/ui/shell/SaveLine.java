package app.steadyground.ui.shell;

import app.steadyground.guide.Texts;

/** Says at the foot of the window whether all is saved: "Saved" would be wrong while there are words that have not even been handed on. */
final class SaveLine {
    private final StatusLine status;
    private final Chapters chapters;
    private final Deed deed;
    private String words = "";
    private boolean worrying;

    SaveLine(StatusLine status, Chapters chapters, Deed deed) {
        this.status = status;
        this.chapters = chapters;
        this.deed = deed;
    }

    /** How it stands with all that was handed on. */
    void set(String newWords, boolean nowWorrying) {
        words = newWords;
        worrying = nowWorrying;
        show();
    }

    void show() {
        boolean waiting = chapters.isWaiting();
        if (waiting) {
            // Something else was done since: Undo is about that now.
            deed.forget();
        }
        String all = waiting ? Texts.get("save.saving") : chapters.isUnkept() ? Texts.get("save.not-kept") : words;
        status.saveState(worrying ? words : all, worrying);
    }
}

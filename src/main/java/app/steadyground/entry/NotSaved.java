package app.steadyground.entry;

import java.util.Locale;

/** A revision did not reach the disk, or it is not certain. Its message never holds an answer. */
public final class NotSaved extends Exception {

    /** Why; the sentence for each stands in the texts, under {@link #key}. */
    public enum Reason {
        DISK_FULL, READ_ONLY, FOLDER_GONE, OTHER_WORKBOOK, DENIED, IN_USE, READ_BACK_DIFFERS, TOO_LARGE, LOCKED_MEANWHILE, KEYS_GONE, OTHER;

        public String key() {
            return "not-saved." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;
    private final boolean numberTaken;

    public NotSaved(Reason reason, Throwable cause) {
        this(reason, cause, false);
    }

    public NotSaved(Reason reason, Throwable cause, boolean numberTaken) {
        super(reason.name(), cause);
        this.reason = reason;
        this.numberTaken = numberTaken;
    }

    /** Whether a file may now be there under this revision's number, so that the next attempt needs another one. */
    public boolean isNumberTaken() {
        return numberTaken;
    }

    public Reason reason() {
        return reason;
    }
}

package app.steadyground.entry;

import java.util.Locale;

/** A revision did not reach the disk, or it is not certain. Its message never holds an answer. */
public final class NotSaved extends Exception {

    /** Why; the sentence for each stands in the texts, under {@link #key}. */
    public enum Reason {
        DISK_FULL, READ_ONLY, FOLDER_GONE, DENIED, IN_USE, READ_BACK_DIFFERS, OTHER;

        public String key() {
            return "not-saved." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    public NotSaved(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

package app.steadyground.storage;

import java.util.Locale;

/**
 * A folder cannot be opened, or made, as a workbook. Nothing in it was touched. Its message holds no name of a
 * file.
 */
public final class FolderProblem extends Exception {

    /** What is wrong; the sentence for each stands in the texts, under {@link #key}. */
    public enum Kind {
        NOT_A_WORKBOOK, NOT_EMPTY, ALREADY_ONE, NOT_THERE, NOT_ALLOWED, DAMAGED, NEWER, LOCKED, WRONG_PASSPHRASE, KEYS_DAMAGED,
        KEYS_REFUSED, KEYS_MISSING, OTHER;

        public String key() {
            return "folder-problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Kind kind;

    FolderProblem(Kind kind) {
        this(kind, null);
    }

    FolderProblem(Kind kind, Throwable cause) {
        super(kind.name(), cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}

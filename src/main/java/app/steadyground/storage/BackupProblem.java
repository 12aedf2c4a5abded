package app.steadyground.storage;

import app.steadyground.entry.NotSaved;
import app.steadyground.guide.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A backup or a copy could not be made, read or unpacked. What was there before was not touched. Its message holds no
 * name of a file.
 */
public final class BackupProblem extends Exception {

    /** What is wrong; the sentence for each stands in the texts, under {@link #key}. */
    public enum Kind {
        /** The zip cannot be taken: see the sentences. */
        NOT_A_ZIP, DAMAGED, ENCRYPTED, LOCKED, UNSAFE_NAME, LINK, TWICE, FOREIGN, TOO_MANY, TOO_LARGE, NEWER, NOT_THERE, NOT_READABLE,
        /** It cannot be put where it was wanted. */
        EXISTS, NOT_EMPTY, INSIDE, NO_PARENT, NOT_WRITTEN,
        /** The workbook cannot be read, or changed meanwhile. */
        WORKBOOK_NOT_READABLE, CHANGED_MEANWHILE, DIFFERS;

        public String key() {
            return "backup-problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Kind kind;
    private final NotSaved.Reason reason;

    BackupProblem(Kind kind) {
        this(kind, null);
    }

    BackupProblem(Kind kind, Throwable cause) {
        this(kind, NotSaved.Reason.OTHER, cause);
    }

    private BackupProblem(Kind kind, NotSaved.Reason reason, Throwable cause) {
        super(kind.name(), cause);
        this.kind = kind;
        this.reason = reason;
    }

    /** The disk did not take it. @param folder where it was to lie */
    static BackupProblem notWritten(Disk disk, Path folder, IOException cause) {
        return new BackupProblem(Kind.NOT_WRITTEN, new Reasons(disk).of(cause, folder, 1), cause);
    }

    public Kind kind() {
        return kind;
    }

    /** What to tell the person: what happened, what is safe, what to do. */
    public String sentence() {
        return kind == Kind.NOT_WRITTEN ? Texts.get(kind.key(), Texts.get(reason.key())) : Texts.get(kind.key());
    }
}

package app.steadyground.export.form;

/** Why a file could not be read as a filled form. Nothing was changed. */
public final class FormProblem extends Exception {

    /** Each has a sentence for people. */
    public enum Kind {
        UNREADABLE("form.problem.unreadable"),
        NO_PDF("form.problem.no-pdf"),
        DAMAGED("form.problem.damaged"),
        LOCKED("form.problem.locked"),
        TOO_LARGE("form.problem.too-large"),
        NOT_OURS("form.problem.not-ours"),
        OTHER_GUIDE("form.problem.other-guide"),
        OTHER_LANGUAGE("form.problem.other-language");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    private final Kind kind;

    FormProblem(Kind kind) {
        super(kind.name());
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}

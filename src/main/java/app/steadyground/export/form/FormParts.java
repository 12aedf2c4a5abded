package app.steadyground.export.form;

/** What the fields of one line of a form are called. */
final class FormParts {

    static final String WORD = "word";
    static final String STRENGTH = "strength";
    static final String DONE = "done";
    static final String TEXT = "text";
    static final String DUE = "due";

    private FormParts() {
    }
}

package app.steadyground.storage;

import app.steadyground.entry.Problem;

/** A text is not JSON that can be trusted. The message is a calm sentence and repeats nothing of the text. */
final class JsonFault extends Exception {
    private final Problem problem;

    JsonFault(Problem problem, String sentence) {
        super(sentence);
        this.problem = problem;
    }

    /** The same in one word, for files of a workbook. */
    Problem problem() {
        return problem;
    }
}

package app.steadyground.storage;

import app.steadyground.entry.Problem;

/** A file's bytes cannot be taken as good. Holds nothing of what the file says. */
class BadFile extends Exception {
    private final Problem problem;

    BadFile(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}

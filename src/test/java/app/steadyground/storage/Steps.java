package app.steadyground.storage;

import org.junit.jupiter.api.function.Executable;

/** Lets something happen while a program is at work, or stops it. */
final class Steps {
    private Steps() {
    }

    /** At the first step. */
    static Progress once(Executable act) {
        return after(0, act);
    }

    /** Once, at the first step past so many. */
    static Progress after(int steps, Executable act) {
        return new Progress() {
            private boolean done;

            @Override
            public void step(int step, int total) {
                if (!done && step >= steps) {
                    done = true;
                    try {
                        act.execute();
                    } catch (Throwable e) {
                        throw new AssertionError(e);
                    }
                }
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }

    static Progress stoppedAfter(int steps) {
        return new Progress() {
            private int done;

            @Override
            public void step(int step, int total) {
                done++;
            }

            @Override
            public boolean isCancelled() {
                return done >= steps;
            }
        };
    }
}

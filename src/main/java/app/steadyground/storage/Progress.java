package app.steadyground.storage;

/** How far long work is, and whether it is still wanted. Called on whatever threads do the work, several at once. */
public interface Progress {

    /** Nobody watches, nobody cancels. */
    Progress NONE = new Progress() {
        @Override
        public void step(int done, int total) {
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** @param done of {@code total} parts of equal weight */
    void step(int done, int total);

    /** Once true, the work ends with a {@link java.util.concurrent.CancellationException}. */
    boolean isCancelled();
}

package app.steadyground.cli;

import java.io.PrintStream;

/**
 * Where a command speaks.
 *
 * @param out results, one line each
 * @param err what is said about the work, and what went wrong
 * @param live whether a person watches, so that progress is worth showing
 * @param door opens workbooks
 */
record Terminal(PrintStream out, PrintStream err, boolean live, Doorkeeper door) {

    Terminal(PrintStream out, PrintStream err, boolean live) {
        this(out, err, live, Doorkeeper.ofThisUser());
    }

    /**
     * Prints a result on one line. Characters that would steer the terminal, or turn the rest of the line around,
     * are shown as a space: what stands in a file must not move the cursor.
     */
    void line(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> safe.appendCodePoint(steers(c) ? ' ' : c));
        out.println(safe);
    }

    private static boolean steers(int c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069;
    }
}

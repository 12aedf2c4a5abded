package app.steadyground.app;

import app.steadyground.guide.Version;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * What can be told of a mistake in the program without telling anything of its user: where it happened, and in which
 * version. The messages of exceptions are left out, for they may quote what was written, and so may names of files.
 */
final class Mishap {
    private static final int DEEPEST = 30;

    private Mishap() {
    }

    static String report(Throwable thrown) {
        StringBuilder report = new StringBuilder("Steady Ground " + Version.TEXT + ", Java " + System.getProperty("java.version") + ", JavaFX "
                + System.getProperty("javafx.version", "?") + ", " + System.getProperty("os.name") + " " + System.getProperty("os.version") + "\n");
        Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable t = thrown; t != null && told.add(t); t = t.getCause()) {
            report.append(t.getClass().getName()).append('\n');
            StackTraceElement[] stack = t.getStackTrace();
            for (int i = 0; i < Math.min(stack.length, DEEPEST); i++) {
                report.append("  ").append(stack[i].getClassName()).append('.').append(stack[i].getMethodName()).append(':')
                        .append(stack[i].getLineNumber()).append('\n');
            }
        }
        return report.toString();
    }
}

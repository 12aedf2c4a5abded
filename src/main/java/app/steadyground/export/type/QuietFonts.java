package app.steadyground.export.type;

import java.awt.Font;

/**
 * Wakes Java's own fonts without a trace: on Linux they would note the fonts of the computer in the home folder, which nobody
 * asked for. Once a process; safe for several threads.
 */
final class QuietFonts {

    private static final String HOME = "user.home";
    /** A folder that cannot be made, so that nothing is written. */
    private static final String NOWHERE = "/dev/null/nowhere";

    private static boolean awake;

    private QuietFonts() {
    }

    static synchronized void wake() {
        if (awake) {
            return;
        }
        awake = true;
        String home = System.getProperty(HOME);
        if (home == null || !System.getProperty("os.name", "").equals("Linux")) {
            return;
        }
        System.setProperty(HOME, NOWHERE);
        try {
            new Font(Font.SERIF, Font.PLAIN, 1).getFamily();
        } finally {
            System.setProperty(HOME, home);
        }
    }
}

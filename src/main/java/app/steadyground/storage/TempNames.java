package app.steadyground.storage;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of files on their way: hidden, and telling which process writes them. */
final class TempNames {
    private static final Pattern FORM = Pattern.compile("\\..+\\.([0-9]{1,18})-[0-9a-f]{8}\\.tmp");

    private TempNames() {
    }

    static String of(String name) {
        return "." + name + "." + ProcessHandle.current().pid() + "-"
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()) + ".tmp";
    }

    static boolean isOne(String name) {
        return FORM.matcher(name).matches();
    }

    /** Whether it is the file of a process that is gone, so that nobody will ever finish it. */
    static boolean isStray(String name) {
        Matcher form = FORM.matcher(name);
        return form.matches() && ProcessHandle.of(Long.parseLong(form.group(1))).isEmpty();
    }
}

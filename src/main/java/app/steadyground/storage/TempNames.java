package app.steadyground.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of files on their way: hidden, and telling which process writes them. */
final class TempNames {
    /** Name, process, when that began in seconds (files of the first versions lack it), chance. */
    private static final Pattern FORM = Pattern.compile("\\.(?<meant>.+)\\.([0-9]{1,18})(?:-s([0-9]{1,12}))?-[0-9a-f]{8}\\.tmp");
    /** A system reckons the beginning of a process from its own, which moves when its clock is set. */
    private static final Duration VAGUE = Duration.ofMinutes(10);

    private TempNames() {
    }

    static String of(String name) {
        ProcessHandle process = ProcessHandle.current();
        String begun = begun(process).map(b -> "-s" + b.getEpochSecond()).orElse("");
        return "." + name + "." + process.pid() + begun + "-"
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()) + ".tmp";
    }

    private static Optional<Instant> begun(ProcessHandle process) {
        return process.info().startInstant();
    }

    static boolean isOne(String name) {
        return FORM.matcher(name).matches();
    }

    /** The name that a file on its way was to have in the end; one may be on its way to one that is on its way. */
    static Optional<String> meant(String name) {
        Matcher form = FORM.matcher(name);
        return form.matches() ? Optional.of(meant(form.group("meant")).orElse(form.group("meant"))) : Optional.empty();
    }

    /** Whether it is the file of a process that is gone, so that nobody will ever finish it. Its number may be another's by now. */
    static boolean isStray(String name) {
        Matcher form = FORM.matcher(name);
        if (!form.matches()) {
            return false;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(form.group(2)));
        if (process.isEmpty() || form.group(3) == null) {
            return process.isEmpty();
        }
        Instant wrote = Instant.ofEpochSecond(Long.parseLong(form.group(3)));
        return begun(process.get()).filter(b -> Duration.between(wrote, b).abs().compareTo(VAGUE) > 0).isPresent();
    }
}

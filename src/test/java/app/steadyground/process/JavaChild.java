package app.steadyground.process;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Java of its own that runs a main class of the tests and says, line for line, what it has done. */
final class JavaChild implements AutoCloseable {
    private static final List<String> SMALL = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xmx256m");

    private final Process process;
    private final BufferedReader out;
    private final BufferedWriter in;

    private JavaChild(List<String> command) throws IOException {
        this(new ProcessBuilder(command));
    }

    private JavaChild(ProcessBuilder builder) throws IOException {
        process = builder.redirectErrorStream(true).start();
        out = process.inputReader(StandardCharsets.UTF_8);
        in = process.outputWriter(StandardCharsets.UTF_8);
    }

    static JavaChild start(Class<?> main, Object... args) throws IOException {
        return new JavaChild(command(List.of(), System.getProperty("java.class.path"), main, args));
    }

    /** With a window that needs no display. */
    static JavaChild startWindow(Class<?> main, Object... args) throws IOException {
        return new JavaChild(command(windowed(), System.getProperty("java.class.path"), main, args));
    }

    /**
     * The same, as a person who has nothing on this computer but one folder: all that it writes by itself lies there.
     *
     * @param options more options for Java
     */
    static JavaChild startAtHome(Path home, List<String> options, Class<?> main, Object... args) throws IOException {
        List<String> all = new ArrayList<>(windowed());
        for (String folder : List.of("tmp", "cwd", ".config", ".cache", ".local/state", "Documents")) {
            Files.createDirectories(home.resolve(folder));
        }
        all.addAll(List.of("-Duser.home=" + home, "-Djava.io.tmpdir=" + home.resolve("tmp")));
        all.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command(all, System.getProperty("java.class.path"), main, args));
        builder.directory(home.resolve("cwd").toFile());
        Map<String, String> env = builder.environment();
        env.keySet().removeIf(name -> name.startsWith("XDG_"));
        env.putAll(Map.of("HOME", home.toString(), "TMPDIR", home.resolve("tmp").toString()));
        return new JavaChild(builder);
    }

    private static List<String> windowed() {
        return List.of("--module-path", System.getProperty("jdk.module.path"), "--add-modules", "javafx.controls",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                "--add-opens=javafx.graphics/com.sun.javafx.application=ALL-UNNAMED",
                "--add-opens=javafx.graphics/com.sun.javafx.text=ALL-UNNAMED",
                "--add-opens=javafx.graphics/com.sun.javafx.font.freetype=ALL-UNNAMED",
                "-Dglass.platform=Headless", "-Dprism.order=sw");
    }

    /** @param before what the system is to do first, such as {@code ulimit -f 64; exec} */
    static JavaChild startInShell(String before, String classPath, Class<?> main, Object... args) throws IOException {
        StringBuilder line = new StringBuilder(before);
        command(List.of(), classPath, main, args).forEach(word -> line.append(" '").append(word.replace("'", "'\\''")).append('\''));
        return new JavaChild(List.of("sh", "-c", line.toString()));
    }

    private static List<String> command(List<String> options, String classPath, Class<?> main, Object... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SMALL);
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        for (Object arg : args) {
            command.add(arg.toString());
        }
        return command;
    }

    /** The next line it says; nothing after it has ended. */
    Optional<String> line() throws IOException {
        return Optional.ofNullable(out.readLine());
    }

    void tell(String line) throws IOException {
        in.write(line + "\n");
        in.flush();
    }

    /** Ends it at once, in the middle of whatever it does. @return what it had said and nobody had read */
    List<String> kill() throws IOException, InterruptedException {
        // By its handle: the process itself would close what it has said and is not read yet.
        process.toHandle().destroyForcibly();
        return rest();
    }

    /** What it says until it ends by itself. */
    List<String> rest() throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            lines.add(line);
        }
        process.waitFor();
        return lines;
    }

    long pid() {
        return process.pid();
    }

    int exitCode() {
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

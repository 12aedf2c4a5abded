package app.steadyground.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A command that has run. @param out lines of the results, {@code err} everything else that was said */
record Ran(int code, List<String> out, String err) {

    static Ran command(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = List.of(args).stream().map(Object::toString).toArray(String[]::new);
        int code = Commands.run(words, new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8), false);
        Ran ran = new Ran(code, out.toString(StandardCharsets.UTF_8).lines().toList(),
                err.toString(StandardCharsets.UTF_8));
        assertFalse((ran.out + ran.err).matches("(?s).*(Exception|\\tat ).*"), "no stack trace, ever");
        return ran;
    }

    String last() {
        return out.getLast();
    }
}

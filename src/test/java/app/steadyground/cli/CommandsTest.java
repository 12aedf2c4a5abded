package app.steadyground.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.Texts;
import app.steadyground.ui.Pseudo;
import app.steadyground.ui.PseudoGuide;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all commands have in common. */
class CommandsTest {
    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"", "new", "check", "search", "sample", "guide", "guide check"})
    void eachHasItsHelp(String command) {
        List<String> args = (command + " --help").strip().lines().flatMap(l -> List.of(l.split(" ")).stream()).toList();
        Ran ran = Ran.command(args.toArray());
        assertEquals(0, ran.code());
        assertTrue(ran.out().getFirst().startsWith("Usage: steady-ground"), ran.out().toString());
        assertEquals("", ran.err());
    }

    @Test
    void theVersion() {
        Ran ran = Ran.command("--version");
        assertEquals(0, ran.code());
        assertTrue(ran.last().startsWith("Steady Ground "));
    }

    @Test
    void onlyCommandsAndOptionsAreKnown() {
        for (String command : List.of("new", "check", "search", "sample", "guide", "--help", "-V", "--wrong")) {
            assertTrue(Commands.knows(command), command);
        }
        for (String folder : List.of("My workbook", "./new", "/home/me/check", "export.d", "")) {
            assertFalse(Commands.knows(folder), folder);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--wrong", "new", "check", "search FOLDER", "sample FOLDER", "sample FOLDER --entries 5",
        "sample FOLDER --entries many --seed 1", "sample FOLDER --entries 0 --seed 1",
        "sample FOLDER --entries 100001 --seed 1",
        "guide", "guide mend FOLDER", "new FOLDER twice", "check FOLDER --wrong"})
    void wrongUseIsSaidInASentenceAndPointsToTheHelp(String line) {
        Ran ran = Ran.command((Object[]) line.replace("FOLDER", temp.resolve("w").toString()).split(" "));
        assertEquals(2, ran.code());
        assertEquals(List.of(), ran.out());
        assertTrue(ran.err().lines().toList().getLast().matches("See steady-ground.* --help\\."), ran.err());
        assertFalse(temp.resolve("w").toFile().exists());
    }

    @Test
    void whateverGoesWrongIsOneCalmSentence() {
        PrintStream broken = new PrintStream(new ByteArrayOutputStream()) {
            @Override
            public void println(Object text) {
                throw new IllegalStateException("secret");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] args = {"new", temp.resolve("w").toString()};
        assertEquals(2, Commands.run(args, broken, new PrintStream(err, false, StandardCharsets.UTF_8), false));
        assertEquals(Texts.get("cli.unexpected"), err.toString(StandardCharsets.UTF_8).strip());
    }

    @Test
    void aTranslationIsHeldAgainstTheGuide() throws Exception {
        Path trust = Path.of(System.getProperty("project.basedir", ".")).resolve("assets").resolve("guide").resolve("trust");
        Path folder = PseudoGuide.write(trust, temp.resolve("fr"), Pseudo.LONGER::of, "fr");
        assertEquals(0, Ran.command("guide", "check", folder).code());
        Path chapter = folder.resolve("four-signs.json");
        Files.writeString(chapter, Files.readString(chapter).replaceFirst("\"minutes\":5", "\"minutes\":6"));
        Ran ran = Ran.command("guide", "check", folder);
        assertEquals(1, ran.code());
        assertTrue(ran.out().getFirst().contains("minutes"), ran.out()::toString);
    }
}

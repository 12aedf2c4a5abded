package app.steadyground.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideCommandTest {
    @TempDir
    private Path temp;

    @BeforeEach
    void copyTheGuide() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("project.basedir"), "assets/guide/trust"))) {
            for (Path file : files.toList()) {
                Files.copy(file, temp.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void theGuideIsGood() {
        Ran ran = Ran.command("guide", "check", temp);
        assertEquals(0, ran.code());
        assertEquals(List.of(Texts.get("cli.guide.good", 10, 30, 209)), ran.out());
    }

    @Test
    void everyFaultIsNamedWithFileAndPlace() throws IOException {
        Path file = temp.resolve("four-signs.json");
        Files.writeString(file, Files.readString(file).replace("\"kind\": \"feelings\"", "\"kind\": \"moods\""));
        Files.delete(temp.resolve("forgiveness.json"));
        Ran ran = Ran.command("guide", "check", temp);
        assertEquals(1, ran.code());
        assertTrue(ran.out().stream().anyMatch(l -> l.startsWith("four-signs.json: exercises[1].fields[3]")),
                ran.out().toString());
        assertTrue(ran.out().stream().anyMatch(l -> l.startsWith("forgiveness.json: ")), ran.out().toString());
        assertEquals(Texts.get("cli.guide.faults", ran.out().size() - 1), ran.last());
    }

    @Test
    void aFolderThatIsNotThereIsNotAFaultyGuide() {
        Ran ran = Ran.command("guide", "check", temp.resolve("nowhere"));
        assertEquals(2, ran.code());
        assertEquals(List.of(), ran.out());
    }
}

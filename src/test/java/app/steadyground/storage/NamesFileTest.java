package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesFileTest {

    @TempDir
    Path folder;

    private Optional<Map<String, String>> read(String json) throws Exception {
        return NamesFile.read(Files.writeString(folder.resolve("names.json"), json));
    }

    @Test
    void namesAndWhatStandsForThem() throws Exception {
        assertEquals(Optional.of(Map.of("Sam", "Person A", "محمد", "B")), read("{\"Sam\": \"Person A\", \"محمد\": \"B\"}"));
        assertEquals(Optional.empty(), NamesFile.read(folder.resolve("nowhere.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"Sam\": 1}", "{\"Sam\": null}", "{\"\": \"x\"}", "{\"Sam\": \"A\", \"Sam\": \"B\"}", "Sam = A"})
    void anythingElseIsNone(String json) throws Exception {
        assertEquals(Optional.empty(), read(json));
    }

    @Test
    void aFileLargerThanAnyListOfNamesIsNotRead() throws Exception {
        assertEquals(Optional.empty(), read("{\"Sam\": \"Person A\"" + " ".repeat(1 << 20) + "}"));
    }
}

package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sentence(byte[] bytes) {
        return assertThrows(JsonFault.class, () -> JsonText.parse(bytes)).getMessage();
    }

    @Test
    void everyKindOfValueIsRead() throws JsonFault {
        String text = "{\"a\":[1,true,null,\"\u05e9\u05dc\u05d5\u05dd \ud83c\udf3f\"],\"b\":{}}";
        assertEquals(text, JsonText.parse(utf8(text)).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.10", "-0", "12345678901234567890123", "1e400", "0.1000000000000000055511151231257827"})
    void numbersKeepTheirDigits(String number) throws JsonFault {
        assertEquals("[" + number + "]", JsonText.parse(utf8("[" + number + "]")).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "\ufeff"})
    void nothingAtAllIsAFault(String text) {
        assertFalse(sentence(utf8(text)).isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1,", "[1,]", "{\"a\":}", "{\"a\" 1}", "{a:1}", "'a'", "[1] [2]", "[01]", "[NaN]",
        "{\"a\":1;\"b\":2}", "[1] // note", "\"a\nb\"", "[True]", "]", "\u0000\u0000\u0000", "\"a\\", "E", "[E5]"})
    void whatIsNotStrictJsonIsAFault(String text) {
        assertFalse(sentence(utf8(text)).isBlank());
    }

    @Test
    void aNameGivenTwiceIsAFaultAtAnyDepth() {
        assertTrue(sentence(utf8("{\"x\":[{\"a\":1,\"b\":2,\"a\":1}]}")).contains("twice"));
    }

    @Test
    void bytesThatAreNotUtf8AreAFault() {
        assertTrue(sentence(new byte[] {'"', (byte) 0xc3, (byte) 0x28, '"'}).contains("UTF-8"));
    }

    @Test
    void theSignForLostTextMayItselfBeWritten() throws JsonFault {
        assertEquals("\"a\ufffdb\"", JsonText.parse(utf8("\"a\ufffdb\"")).toString());
    }

    @Test
    void halfAnEmojiAsAnEscapeIsKept() throws JsonFault {
        assertEquals("a\ud83cb", JsonText.parse(utf8("\"a\\ud83cb\"")).getAsString());
    }

    @Test
    void nestingHasALimit() throws JsonFault {
        String deepest = "[".repeat(JsonText.DEEPEST) + "]".repeat(JsonText.DEEPEST);
        assertEquals(deepest, JsonText.parse(utf8(deepest)).toString());
        assertTrue(sentence(utf8("[".repeat(JsonText.DEEPEST + 1))).contains("levels deep"));
        assertTrue(sentence(utf8("[".repeat(1_000_000))).contains("levels deep"));
    }

    @Test
    void faultsTellTheLineAndNothingOfTheContent() {
        String said = sentence(utf8("{\n  \"secret name\": \"secret word\",\n  \"secret name\": oops\n}"));
        assertTrue(said.contains("line 3"), said);
        assertFalse(said.contains("secret") || said.contains("oops"), said);
    }

    @Test
    void namesLikeThoseOfJavaAreOrdinary() throws JsonFault {
        JsonObject object = JsonText.parse(utf8("{\"class\":1,\"\":2}")).getAsJsonObject();
        assertEquals(2, object.get("").getAsInt());
    }
}

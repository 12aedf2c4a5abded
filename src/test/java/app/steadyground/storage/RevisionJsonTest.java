package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Content;
import app.steadyground.entry.Problem;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Stamp;
import app.steadyground.guide.FieldKind;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionJsonTest {

    static Problem problem(byte[] bytes) {
        return assertThrows(BadFile.class, () -> RevisionJson.read(bytes)).problem();
    }

    static String written(Revision revision) {
        return new String(RevisionJson.write(revision), StandardCharsets.UTF_8);
    }

    /** The bytes of a file as a later version, or somebody with a calculator, might write it: with a sum that fits. */
    static byte[] summed(String json) {
        String open = json.replaceAll("sha256:[0-9a-f]{64}\"\\s*}\\s*$", Sum.OPEN + "\"\n}\n");
        return Sum.close(open.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyKindOfAnswerComesBackAsItWas() throws BadFile {
        Revision revision = Samples.everything();
        Revision back = RevisionJson.read(RevisionJson.write(revision));
        revision.answers().forEach((field, answer) -> assertEquals(answer, back.answers().get(field)));
        assertEquals(revision, back);
    }

    @Test
    void whatOnlyALaterVersionKnowsStaysDigitForDigit() throws BadFile {
        String text = written(Samples.everything());
        assertEquals(text, written(RevisionJson.read(text.getBytes(StandardCharsets.UTF_8))));
        assertTrue(text.contains("12345678901234567890.10") && text.contains("1e400") && text.contains("1.000")
                && text.contains("-0"));
    }

    /** Ten thousand entries ask the same few questions: a third of all their memory. */
    @Test
    void whatManyFilesHaveInCommonIsHeldOnce() throws BadFile {
        byte[] bytes = RevisionJson.write(Samples.everything());
        Revision one = RevisionJson.read(bytes);
        Revision other = RevisionJson.read(bytes);
        one.answers().forEach((field, answer) -> assertSame(answer.asked(), other.answers().get(field).asked()));
        assertSame(one.header().workbook(), other.header().workbook());
        assertSame(one.stamp().sitting(), other.answers().values().iterator().next().changed().sitting());
    }

    @Test
    void aMegabyteOfTextComesBackAsItWas() throws BadFile {
        Revision revision = Samples.revision(1, "1f2e3d4c", "\u05e9\ud83c\udf3f\u0939\n".repeat(200_000));
        assertEquals(revision, RevisionJson.read(RevisionJson.write(revision)));
    }

    /** The first files ever written: they must open for ever. Never write this file anew. */
    @ParameterizedTest
    @ValueSource(strings = {"revision-1.json"})
    void aFileOfTheFirstVersionIsRead(String name) throws Exception {
        try (InputStream in = RevisionJsonTest.class.getResourceAsStream("golden/" + name)) {
            byte[] bytes = in.readAllBytes();
            assertEquals(Samples.everything(), RevisionJson.read(bytes));
        }
    }

    @Test
    void aPersonCanReadIt() {
        String text = written(Samples.revision(1, "1f2e3d4c", "It rained \ud83c\udf3f"));
        assertTrue(text.startsWith("{\n  \"format\": \"steady-ground/item\",\n  \"schema\": 1,\n"), text);
        assertTrue(text.contains("\n      \"text\": \"It rained \ud83c\udf3f\",\n"), text);
        assertTrue(text.endsWith("\"\n}\n"), text);
    }

    @Test
    void everyFlippedBitIsNoticed() {
        byte[] good = RevisionJson.write(Samples.revision(1, "1f2e3d4c", "It rained"));
        for (int bit = 0; bit < good.length * 8; bit++) {
            byte[] bad = good.clone();
            bad[bit / 8] ^= (byte) (1 << bit % 8);
            problem(bad);
        }
    }

    @Test
    void everyTruncationIsNoticed() {
        byte[] good = RevisionJson.write(Samples.revision(1, "1f2e3d4c", "It rained"));
        // Only the line feed at the very end may be missing without harm to the text, and even that the sum tells.
        for (int length = 0; length < good.length; length++) {
            problem(Arrays.copyOf(good, length));
        }
    }

    @Test
    void aChangedTextIsNotTakenAsGood() {
        String text = written(Samples.revision(1, "1f2e3d4c", "It rained"));
        assertEquals(Problem.CHANGED_OUTSIDE,
                problem(text.replace("rained", "poured").getBytes(StandardCharsets.UTF_8)));
        assertEquals(Problem.CHANGED_OUTSIDE, problem(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
        assertEquals(Problem.CHANGED_OUTSIDE,
                problem(text.replaceAll(",\\s*\"sum\".*\n", "\n").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aSumQuotedInAnAnswerDoesNotConfuse() throws BadFile {
        String other = written(Samples.revision(1, "1f2e3d4c", "It rained"));
        Revision quoting = Samples.revision(2, "1f2e3d4c", other + Sum.OPEN);
        assertEquals(quoting, RevisionJson.read(RevisionJson.write(quoting)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"n\": 1 | \"n\": 0", "\"n\": 1 | \"n\": -1", "\"n\": 1 | \"n\": 1.5", "\"n\": 1 | \"n\": 1e400",
        "\"n\": 1 | \"n\": 12345678901234567890", "\"n\": 1 | \"n\": \"1\"", "\"n\": 1 | \"m\": 1",
        "\"n\": 1 | \"n\": null",
        "1f2e3d4c | 1F2E3D4C", "1f2e3d4c | ../../x", "\"replaces\": {} | \"replaces\": []",
        "\"replaces\": {} | \"replaces\": {\"aa01aa01\": 1}", "\"replaces\": {} | \"replaces\": {\"x\": 1}",
        "2026-11-20 | 2026-02-30", "2026-11-20 | +99999-01-01", "2026-11-23T16:02:11.123Z | yesterday",
        "2026-11-23T16:02:11.123Z | 2026-99-23T16:02:11Z", "5f0c2c1e-9d4b | 5f0c2c1e/9d4b",
        "Europe/Berlin | ../\\u0000",
        "\"deleted\": false | \"deleted\": 0", "\"text\": \"It rained\" | \"text\": 7",
        "\"text\": \"It rained\" | \"words\": 7",
        "\"schema\": 1 | \"schema\": 0", "\"answers\": { | \"answers\": { \"x\": 1,"})
    void badValuesAreNamed(String good, String bad) {
        String text = written(Samples.revision(1, "1f2e3d4c", "It rained"));
        assertTrue(text.contains(good));
        assertEquals(Problem.BAD_VALUE, problem(summed(text.replace(good, bad))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"value\": 10 | \"value\": 11", "\"strength\": 5 | \"strength\": 6", "\"min\": 0 | \"min\": 10",
        "\"first\": 0 | \"first\": 99", "\"x\",\\s*\"y\" | \"x\""})
    void whatDoesNotFitItsRangeOrColumnsIsNamed(String good, String bad) {
        String text = written(Samples.everything());
        String changed = text.replaceFirst(good, bad);
        assertNotEquals(text, changed);
        assertEquals(Problem.BAD_VALUE, problem(summed(changed)));
    }

    @Test
    void aNewerFormIsReadAsLongAsItsKnownPartsCanBe() throws BadFile {
        String text = written(Samples.revision(1, "1f2e3d4c", "It rained"))
                .replace("\"schema\": 1", "\"schema\": 9").replace("\"minReader\": 1", "\"minReader\": 8");
        assertEquals(8, RevisionJson.read(summed(text)).minReader());
        assertEquals(Problem.NEWER, problem(summed(text.replace("\"n\": 1", "\"n\": \"one\""))));
    }

    @Test
    void whatIsNotARevisionIsNamed() {
        assertEquals(Problem.EMPTY, problem(new byte[0]));
        assertEquals(Problem.NOT_JSON, problem(new byte[3000]));
        assertEquals(Problem.NOT_JSON, problem("{\"format\": \"steady-ground/item\"".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Problem.NOT_JSON,
                problem("<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> x\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Problem.NOT_OURS, problem("[]".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Problem.NOT_OURS, problem("{\"format\": 1}".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Problem.TOO_DEEP, problem("[".repeat(200_000).getBytes(StandardCharsets.UTF_8)));
        assertEquals(Problem.DUPLICATE_NAMES, problem("{\"a\": 1, \"a\": 2}".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Problem.BAD_TEXT, problem(new byte[] {'{', '"', (byte) 0xff, '"'}));
    }

    @Test
    void anAnswerThatBecomesOneOfTheOthersCanStillBeRead() throws BadFile {
        String deep = "[".repeat(200) + "]".repeat(200);
        assertEquals(Problem.TOO_DEEP, problem(RevisionJson.write(withExtra("[".repeat(56) + "]".repeat(56)))));
        assertEquals(Problem.TOO_DEEP, problem(summed(written(Samples.revision(1, "1f2e3d4c", "x"))
                .replace("\"text\": \"x\"", "\"text\": \"x\", \"later\": " + deep))));
        Answer deepest = withExtra("[".repeat(55) + "]".repeat(55)).answers().get("event");
        Answer divided = new Answer("Asked", new Content.Text(FieldKind.SHORT_TEXT, "other"), new Stamp(1, "aaaaaaaa"),
                List.of(deepest), Map.of());
        Revision both = withAnswer(divided);
        assertEquals(both, RevisionJson.read(RevisionJson.write(both)));
    }

    @Test
    void othersOfOthersAndASumInOtherLettersAreNamed() {
        Answer other = new Answer("Asked", new Content.Text(FieldKind.SHORT_TEXT, "other"), new Stamp(1, "aaaaaaaa"));
        String divided = written(withAnswer(new Answer("Asked", new Content.Text(FieldKind.SHORT_TEXT, "x"), new Stamp(1, "1f2e3d4c"),
                List.of(other), Map.of())));
        assertEquals(Problem.BAD_VALUE, problem(summed(divided.replace("\"changed\": \"1-aaaaaaaa\"",
                "\"changed\": \"1-aaaaaaaa\", \"others\": []"))));
        assertEquals(Problem.CHANGED_OUTSIDE, problem(written(Samples.revision(1, "1f2e3d4c", "x"))
                .replace("\"sha256:", "\"sha256\\u003a").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void sameRevisionSameBytes() {
        assertArrayEquals(RevisionJson.write(Samples.revision(1, "1f2e3d4c", "x")),
                RevisionJson.write(Samples.revision(1, "1f2e3d4c", "x")));
    }

    private static Revision withExtra(String json) {
        return withAnswer(new Answer("Asked", new Content.Text(FieldKind.SHORT_TEXT, "x"), new Stamp(1, "1f2e3d4c"),
                List.of(), Map.of("later", json)));
    }

    private static Revision withAnswer(Answer answer) {
        return new Revision(Samples.header(Samples.WORKBOOK, Samples.ITEM), new Stamp(1, "1f2e3d4c"), Map.of(),
                Samples.NOW, false,
                Map.of("event", answer), 1, 1, Map.of());
    }
}

package app.steadyground.storage;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import app.steadyground.entry.Problem;
import app.steadyground.entry.Revision;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Everything that may stand in a file of the name of a revision, but the revision. */
final class BadInput {
    /** @param bytes of the file, {@code problem} as which it is named */
    record Case(byte[] bytes, Problem problem) {
    }

    private final String good;
    private final Map<String, Case> cases = new LinkedHashMap<>();

    private BadInput(Revision revision) {
        this.good = new String(RevisionJson.write(revision), UTF_8);
    }

    /** @param revision whose answer is "words", whose n is 5, and whose file is spoiled in each way */
    static Map<String, Case> of(Revision revision) {
        BadInput bad = new BadInput(revision);
        bad.torn();
        bad.notAsItShouldBe();
        bad.tooMuch();
        return bad.cases;
    }

    private void add(String name, byte[] bytes, Problem problem) {
        cases.put(name, new Case(bytes, problem));
    }

    /** The file with something replaced, and a sum that fits all the same. */
    private void summed(String name, String from, String to, Problem problem) {
        if (!good.contains(from)) {
            throw new IllegalArgumentException(from);
        }
        add(name, RevisionJsonTest.summed(good.replace(from, to)), problem);
    }

    private void torn() {
        byte[] bytes = good.getBytes(UTF_8);
        add("empty", new byte[0], Problem.EMPTY);
        add("blanks only", "  \n\n".getBytes(UTF_8), Problem.EMPTY);
        add("truncated in the middle", Arrays.copyOf(bytes, bytes.length / 2), Problem.NOT_JSON);
        add("truncated at the very end", Arrays.copyOf(bytes, bytes.length - 1), Problem.CHANGED_OUTSIDE);
        add("zero-filled", new byte[bytes.length], Problem.NOT_JSON);
        byte[] half = bytes.clone();
        Arrays.fill(half, bytes.length / 2, bytes.length, (byte) 0);
        add("zero-filled from the middle", half, Problem.NOT_JSON);
        byte[] flipped = bytes.clone();
        flipped[good.indexOf("words")] ^= 1;
        add("a flipped bit in an answer", flipped, Problem.CHANGED_OUTSIDE);
        byte[] bits = bytes.clone();
        bits[good.indexOf("words")] ^= (byte) 0x80;
        add("a flipped bit that makes no text", bits, Problem.BAD_TEXT);
        add("half an emoji's bytes", cut(good.replace("words", "\ud83c\udf3f").getBytes(UTF_8)), Problem.BAD_TEXT);
        add("bad UTF-8", new byte[] {'{', '"', (byte) 0xc3, '"'}, Problem.BAD_TEXT);
        add("UTF-16", good.getBytes(UTF_16), Problem.BAD_TEXT);
    }

    /** Without the second of the four bytes of the first character that has four. */
    private static byte[] cut(byte[] bytes) {
        int at = 0;
        while ((bytes[at] & 0xf8) != 0xf0) {
            at++;
        }
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
        System.arraycopy(bytes, at + 2, cut, at + 1, bytes.length - at - 2);
        return cut;
    }

    private void notAsItShouldBe() {
        add("a shopping list", "{\"shopping\": []}".getBytes(UTF_8), Problem.NOT_OURS);
        add("a web page", "<html><body>Sign in</body></html>".getBytes(UTF_8), Problem.NOT_JSON);
        add("an answer changed by hand", good.replace("words", "other words").getBytes(UTF_8), Problem.CHANGED_OUTSIDE);
        add("line ends changed", good.replace("\n", "\r\n").getBytes(UTF_8), Problem.CHANGED_OUTSIDE);
        add("Git conflict marks", ("<<<<<<< HEAD\n" + good + "=======\n" + good + ">>>>>>> laptop\n").getBytes(UTF_8),
                Problem.NOT_JSON);
        summed("a name twice", "\"deleted\": false", "\"deleted\": false, \"deleted\": true", Problem.DUPLICATE_NAMES);
        summed("no date", "2026-11-20", "soon", Problem.BAD_VALUE);
        summed("an item that is a path", "\"item\": \"" + Samples.ITEM, "\"item\": \"../../x", Problem.BAD_VALUE);
        summed("another revision's number inside", "\"n\": 5", "\"n\": 6", Problem.WRONG_NAME);
        summed("another sitting inside", "\"sitting\": \"1f2e3d4c", "\"sitting\": \"1f2e3d4d", Problem.WRONG_NAME);
        summed("another item inside", "\"item\": \"5f0c2c1e", "\"item\": \"5f0c2c1f", Problem.WRONG_NAME);
        summed("a revision of another workbook", "\"workbook\": \"", "\"workbook\": \"00000000-0000-4000-8000-00000000000"
                + "1\", \"was\": \"", Problem.OTHER_WORKBOOK);
        summed("of a newer version in a form of its own", "\"minReader\": 1,\n  \"workbook\"",
                "\"minReader\": 2,\n  \"book\"", Problem.NEWER);
        summed("covering what it does not", "\"replaces\": {}", "\"replaces\": {\"aa01aa01\": 5}", Problem.BAD_VALUE);
    }

    private void tooMuch() {
        add("200,000 nested arrays", "[".repeat(200_000).getBytes(UTF_8), Problem.TOO_DEEP);
        add("200,000 nested objects", "{\"a\":".repeat(200_000).getBytes(UTF_8), Problem.TOO_DEEP);
        summed("nested too deep in a place for later versions", "\"zone\"", "\"later\": " + "[".repeat(80)
                + "]".repeat(80) + ", \"zone\"", Problem.TOO_DEEP);
        add("a million numbers", ("[" + "0,".repeat(1_000_000) + "0]").getBytes(UTF_8), Problem.TOO_LARGE);
        summed("a million empty lists in a place for later versions", "\"zone\"", "\"later\": [" + "[],".repeat(1_000_000)
                + "[]], \"zone\"", Problem.TOO_LARGE);
        summed("a number no computer can hold", "\"n\": 5", "\"n\": 1e999999999", Problem.BAD_VALUE);
        summed("a number of 400 digits", "\"n\": 5", "\"n\": " + "9".repeat(400), Problem.BAD_VALUE);
        summed("a number beyond int", "\"n\": 5", "\"n\": 2147483653", Problem.BAD_VALUE);
        summed("a negative number", "\"n\": 5", "\"n\": -5", Problem.BAD_VALUE);
        summed("a number with a point", "\"n\": 5", "\"n\": 5.0", Problem.BAD_VALUE);
    }
}

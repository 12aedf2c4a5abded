package app.steadyground.export.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.export.type.Span;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was typed is what a reader of the file gets back. */
class RoundTripTest {

    private static final String FOOT = "Page 1 of 1";

    @TempDir
    Path folder;

    private Path print(String text) throws Exception {
        Path file = folder.resolve("text.pdf");
        Samples.print(file, Samples.answer(text));
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "What was written, in full: office, affluent, Größe, naïve, Łódź, “quoted” – and e\u0301 apart.",
        "Ελληνικά κείμενα, Привет мир, Việt Nam",
        "नमस्ते दुनिया, मैं ठीक हूँ। क्षत्रिय प्रार्थना",
        "สวัสดีชาวโลก วันนี้ฉันรู้สึกดีมาก",
        "こんにちは世界。今日はとても良い天気ですね。",
        "😀 👍🏽 👩‍👩‍👧‍👦 ❤️ 🇩🇪 1️⃣ ✓ ★ → ☕",
        "a \uE123 b 𒀀 c"})
    void textFromLeftToRight(String text) throws Exception {
        String read = ReadBack.drawn(print(text));
        assertTrue(read.replace(" ", "").contains(text.replace(" ", "")), read);
    }

    /** Drawn from the left, the letters come last to first. */
    @ParameterizedTest
    @ValueSource(strings = {"שלום עולם", "مرحبا بالعالم", "بيت كتاب ثلج شيء"})
    void textFromRightToLeft(String text) throws Exception {
        String read = ReadBack.drawn(print(text));
        assertTrue(read.contains(new StringBuilder(text).reverse()), read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"لا إله إلا", "שָׁלוֹם", "مَرْحَبًا"})
    void ligaturesAndMarksKeepTheirLetters(String text) throws Exception {
        assertEquals(sorted(text), sorted(ReadBack.drawn(print(text)).replace(FOOT, "")));
    }

    @Test
    void wordsThatLeadSomewhereAreSeen() throws Exception {
        Path file = folder.resolve("link.pdf");
        Samples.print(file, new Block.Paragraph(List.of(Span.of("before "), Span.link("the link", "x"),
                Span.of(" after")), Look.READING, Block.Align.START));
        assertEquals("the link", ReadBack.drawnIn(file, Colors.ACCENT));
    }

    private static String sorted(String text) {
        return text.codePoints().filter(c -> c != ' ').sorted().collect(StringBuilder::new,
                StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    @Test
    void aPlainReaderFindsTheWords() throws Exception {
        String read = ReadBack.plain(print("Affluent office waffles. שלום עולם. こんにちは世界"));
        for (String word : new String[] {"Affluent", "office", "waffles.", "שלום", "עולם", "こんにちは世界"}) {
            assertTrue(read.contains(word), word + " in " + read);
        }
    }

    @Test
    void randomTextKeepsEveryCharacter() throws Exception {
        Random random = new Random(11);
        String[] words = Samples.SCRIPTS.split("\\s+");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            text.append(words[random.nextInt(words.length)]).append(' ');
        }
        String read = ReadBack.drawn(print(text.toString())).replaceAll("Page \\d+ of \\d+", "");
        assertEquals(sorted(text.toString()), sorted(read));
    }

    @Test
    void popplerFindsTheWordsToo() throws Exception {
        Path pdf = print(Samples.SCRIPTS);
        Path out = folder.resolve("out.txt");
        Process process;
        try {
            process = new ProcessBuilder("pdftotext", "-enc", "UTF-8", pdf.toString(), out.toString()).start();
        } catch (java.io.IOException e) {
            Assumptions.abort("pdftotext is not installed here");
            return;
        }
        assertEquals(0, process.waitFor());
        String read = Files.readString(out, StandardCharsets.UTF_8).replaceAll("[\u202A-\u202E\u200E\u200F]", "");
        for (String word : Samples.SCRIPTS.split("[\\s,.،؟()-]+")) {
            assertTrue(read.contains(word), word + " in " + read);
        }
    }
}

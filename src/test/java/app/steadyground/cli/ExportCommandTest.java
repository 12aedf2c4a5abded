package app.steadyground.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.export.PrintedText;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook is printed without a window. */
class ExportCommandTest {

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private Path file;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void aWorkbook() {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
        String[] sample = {"sample", shared.resolve("book").toString(), "--entries", "40", "--seed", "3"};
        assertEquals(0, Commands.run(sample, nowhere, nowhere, false));
    }

    @BeforeEach
    void aPlace() {
        file = folder.resolve("book.pdf");
    }

    private int export(String... more) {
        return exportTo(file, more);
    }

    private int exportTo(Path target, String... more) {
        List<String> args = new ArrayList<>(List.of("export", shared.resolve("book").toString(), "--to",
                target.toString()));
        args.addAll(List.of(more));
        out.reset();
        err.reset();
        return Commands.run(args.toArray(String[]::new), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), false);
    }

    private String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    @Test
    void nothingIsPrintedIntoTheFolderOfTheEntries() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), shared.resolve("book").resolve("entries"));
        assertEquals(2, exportTo(link.resolve("book.pdf"), "--force"));
        assertTrue(said(err).contains("nothing else belongs there"), said(err));
        assertFalse(Files.exists(link.resolve("book.pdf")));
    }

    @Test
    void theWholeWorkbook() throws Exception {
        assertEquals(0, export("--paper", "letter", "--with-keep-off"));
        assertTrue(said(out).matches("\\d+ entries are on \\d+ pages in .*\\s+All [\\d,]+ words are in the file.\\s+"), said(out));
        assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).startsWith("%PDF"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"book.pdf", "book.html", "book.md"})
    void otherNamesStandInEveryKindOfFile(String name) throws Exception {
        Path names = Files.writeString(folder.resolve("names.json"), "{\"Okafor\": \"Person A\"}");
        Path target = folder.resolve(name);
        assertEquals(0, exportTo(target, "--replace", names.toString(), "--without-readings"));
        assertTrue(said(out).contains("Replaced: Okafor"), said(out));
        String text = name.endsWith(".pdf") ? PrintedText.of(target).text() : Files.readString(target);
        assertFalse(text.toLowerCase(Locale.ROOT).contains("okafor"));
        assertTrue(text.contains("Person A"));
    }

    @Test
    void anExistingFileIsReplacedOnlyByForce() throws Exception {
        Files.writeString(file, "old");
        assertEquals(2, export("--page", "doubt-on-paper", "--without-readings"));
        assertEquals("old", Files.readString(file));
        assertTrue(said(err).contains("--force"), said(err));
        assertEquals(0, export("--page", "doubt-on-paper", "--without-readings", "--force"));
        assertNotEquals("old", Files.readString(file, StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @CsvSource({"--page, nowhere, nowhere", "--paper, a3, letter", "--from, soon, 2026-01-31",
        "--until, 2026-02-30, --until"})
    void wrongUseIsExplained(String option, String value, String named) {
        assertEquals(2, export(option, value));
        assertTrue(said(err).contains(named), said(err));
        assertFalse(said(err).contains("Exception"), said(err));
        assertFalse(Files.exists(file));
    }

    @Test
    void theDaysHaveToBeInOrder() {
        assertEquals(2, export("--from", "2025-01-02", "--until", "2025-01-01"));
        assertEquals(0, export("--from", "2025-01-02", "--until", "2025-01-02"));
    }

    @Test
    void whereNoEntryFitsNoFileIsMade() {
        assertEquals(2, export("--without-readings", "--until", "1999-12-31"));
        assertTrue(said(err).contains("nothing to print"), said(err));
        assertFalse(Files.exists(file));
    }

    @Test
    void aFileThatCannotBeWrittenIsASentence() {
        assertEquals(2, exportTo(folder.resolve("not there").resolve("book.pdf"), "--page", "free-page"));
        assertTrue(said(err).contains("could not be written"), said(err));
        assertEquals(2, exportTo(folder.resolve("book.doc")));
        assertTrue(said(err).contains(".pdf"), said(err));
    }

    @Test
    void aFileOfTheWorkbookThatCannotBeReadIsTold() throws Exception {
        Path damaged = shared.resolve("book").resolve("entries")
                .resolve("00000000-0000-4000-8000-000000000000.1-0a0b0c0d.json");
        Files.writeString(damaged, "{");
        try {
            assertEquals(1, export("--page", "free-page"));
            assertTrue(said(err).contains("1 file"), said(err));
            assertTrue(Files.exists(file));
        } finally {
            Files.delete(damaged);
        }
    }

    @Test
    void onlyWhatIsFoundAlsoAsText() throws Exception {
        Path html = folder.resolve("book.html");
        assertEquals(0, exportTo(html, "--search", "Priya", "--without-readings", "--order", "date"), said(err));
        assertTrue(said(out).matches("(?s)\\d+ entr(y is|ies are) in .*book.html\\s+All [\\d,]+ words are in the file.\\s+"), said(out));
        assertTrue(Files.readString(html).contains("Priya"));
        assertEquals(2, exportTo(folder.resolve("none.md"), "--search", "nowherewritten", "--without-readings"));
        assertEquals(2, exportTo(folder.resolve("none.md"), "--marked", "--without-readings"), "nothing is kept near");
        assertEquals(2, exportTo(folder.resolve("form.html"), "--kind", "blank"));
        assertTrue(said(err).contains(".pdf"), said(err));
    }

    @Test
    void aPasswordFromAFile() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "kettle\n");
        assertEquals(0, export("--page", "doubt-on-paper", "--without-readings", "--large-print", "--black", "--password-file",
                secret.toString()), said(err));
        assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).contains("/Encrypt"));
        assertEquals(2, export("--force", "--password-file", folder.resolve("not there").toString()));
        assertTrue(said(err).contains("could not be read"), said(err));
    }
}

package app.steadyground.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form is made, filled in and added without a window. */
class ImportCommandTest {

    @TempDir
    Path folder;

    @Test
    void thereAndBackOnce() throws Exception {
        Path book = folder.resolve("book");
        Path form = folder.resolve("form.pdf");
        Path filled = folder.resolve("filled.pdf");
        assertEquals(0, Ran.command("new", book).code());
        Ran made = Ran.command("export", book, "--to", form, "--kind", "fillable", "--page", "doubt-on-paper",
                "--without-readings");
        assertEquals(0, made.code(), made.err());
        assertTrue(made.last().startsWith("One page to fill in"), made.last());
        try (PDDocument document = Loader.loadPDF(form.toFile())) {
            PDAcroForm fields = document.getDocumentCatalog().getAcroForm(null);
            fields.getField("doubt-on-paper/date-of-entry").setValue("2026-03-02");
            fields.getField("doubt-on-paper/event").setValue("a pineapple on the table");
            document.save(filled.toFile());
        }
        List<String> before = files(book);
        assertEquals(List.of("2026-03-02  doubt-on-paper  1 answer", "1 entry would be added."),
                Ran.command("import", book, filled, "--dry-run").out());
        assertEquals(before, files(book));
        assertEquals("1 entry was added.", Ran.command("import", book, filled).last());
        assertEquals("Nothing was added.", Ran.command("import", book, filled).last());
        assertEquals(1, Ran.command("search", book, "pineapple").out().size());
        assertEquals("1 entry was added.", Ran.command("import", book, filled, "--again").last());
        assertEquals(2, Ran.command("search", book, "pineapple").out().size());
        assertEquals(0, Ran.command("check", book).code());
    }

    @Test
    void namesAreReplacedInWhatGoesOut() throws Exception {
        Path book = folder.resolve("book");
        Path names = Files.writeString(folder.resolve("names.json"), "{\"Pineapple\": \"Fruit A\"}");
        thereAndBackOnce();
        Ran ran = Ran.command("export", book, "--to", folder.resolve("out.pdf"), "--without-readings", "--replace", names);
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("Replaced: pineapple (2×)"), ran.out().toString());
        Files.writeString(names, "{\"Pineapple\": \"a pineapple\"}");
        Ran refused = Ran.command("export", book, "--to", folder.resolve("no.pdf"), "--replace", names);
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("one could still read: Pineapple"), refused.err());
        Files.writeString(names, "Pineapple");
        assertEquals(2, Ran.command("export", book, "--to", folder.resolve("no.pdf"), "--replace", names).code());
    }

    @Test
    void anotherFileChangesNothing() throws Exception {
        Path book = folder.resolve("book");
        Ran.command("new", book);
        Path other = Files.writeString(folder.resolve("letter.pdf"), "not a PDF");
        List<String> before = files(book);
        Ran ran = Ran.command("import", book, other);
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("Nothing was changed"), ran.err());
        assertEquals(before, files(book));
    }

    private static List<String> files(Path book) throws Exception {
        try (Stream<Path> files = Files.walk(book)) {
            return files.map(Path::toString).sorted().toList();
        }
    }
}

package app.steadyground.export.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.steadyground.entry.Content;
import app.steadyground.entry.Ids;
import app.steadyground.export.ExportRequest;
import app.steadyground.export.Kind;
import app.steadyground.export.WorkbookPdf;
import app.steadyground.export.page.Paper;
import app.steadyground.guide.Guide;
import app.steadyground.storage.GuideFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole form, filled in by programs of other people, in scripts that it did not hold. */
@Tag("soak")
class OtherFillersTest {

    private static final Guide GUIDE = GuideFiles.bundled();
    private static final String SCRIPT = """
            const fs = require('fs');
            const { PDFDocument, PDFTextField, PDFDropdown, PDFCheckBox, PDFRadioGroup, PDFHexString, PDFName } = require('pdf-lib');
            (async () => {
              const document = await PDFDocument.load(fs.readFileSync('form.pdf'));
              const form = document.getForm();
              for (const line of fs.readFileSync('values.txt', 'utf8').split('\\u0001')) {
                const [name, value] = line.split('\\u0002');
                if (!name) continue;
                const field = form.getField(name);
                if (field instanceof PDFTextField) field.setText(value);
                else if (field instanceof PDFDropdown) field.acroField.dict.set(PDFName.of('V'), PDFHexString.fromText(value));
                else if (field instanceof PDFCheckBox) field.check();
                else if (field instanceof PDFRadioGroup) field.select(value);
                else throw new Error('no field ' + name);
              }
              fs.writeFileSync('filled.pdf', await document.save({ updateFieldAppearances: false }));
            })();
            """;

    @TempDir
    Path folder;
    private final Filler filler = new Filler(GUIDE, 23);
    private final Map<String, Map<String, Content>> wanted = new LinkedHashMap<>();

    private void form() throws Exception {
        ExportRequest all = new ExportRequest(Kind.FILLABLE, Paper.A4, Set.of(), Set.of(), Optional.empty(), Optional.empty(),
                false, true);
        new WorkbookPdf(GUIDE, List.of(), all, Instant.EPOCH, ZoneOffset.UTC, p -> { }, () -> false)
                .write(folder.resolve("form.pdf"));
        GUIDE.pages().forEach(page -> wanted.put(page.id(), filler.fill(page)));
    }

    private void assertComesBack() throws Exception {
        FilledForm filled = FilledForm.read(folder.resolve("filled.pdf"), GUIDE, LocalDate.EPOCH, Locale.UK, Ids.seeded(1));
        assertEquals(List.of(), filled.unplaced());
        Map<String, Map<String, Content>> found = new LinkedHashMap<>();
        filled.pages().forEach(page -> {
            Map<String, Content> contents = new LinkedHashMap<>(page.contents());
            contents.replaceAll((field, content) -> Filler.plain(content));
            found.put(page.page().id(), contents);
        });
        assertEquals(wanted, found);
    }

    @Test
    void byPdftk() throws Exception {
        assumeTrue(runs("pdftk", "--version"), "pdftk is not installed (Debian: apt-get install pdftk-java)");
        form();
        StringBuilder data = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<xfdf xmlns=\"http://ns.adobe.com/xfdf/\" xml:space=\"preserve\"><fields>\n");
        filler.values().forEach((name, value) -> data.append("<field name=\"").append(name).append("\"><value>")
                .append(value.replace("&", "&amp;").replace("<", "&lt;")).append("</value></field>\n"));
        Files.writeString(folder.resolve("data.xfdf"), data.append("</fields></xfdf>"));
        assertEquals(true, runs("pdftk", "form.pdf", "fill_form", "data.xfdf", "output", "filled.pdf", "need_appearances"));
        assertComesBack();
    }

    @Test
    void byPdfLib() throws Exception {
        assumeTrue(runs("node", "-e", "require('pdf-lib')"),
                "pdf-lib is not installed (npm install pdf-lib, and NODE_PATH to its node_modules)");
        form();
        StringBuilder values = new StringBuilder();
        filler.values().forEach((name, value) -> values.append(name).append('\u0002').append(value).append('\u0001'));
        Files.writeString(folder.resolve("values.txt"), values);
        Files.writeString(folder.resolve("fill.js"), SCRIPT);
        assertEquals(true, runs("node", "fill.js"));
        assertComesBack();
    }

    private boolean runs(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes());
            boolean well = process.waitFor() == 0;
            if (!well) {
                System.err.println(said);
            }
            return well;
        } catch (IOException e) {
            return false;
        }
    }
}

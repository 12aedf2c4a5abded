package app.steadyground.export.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.entry.Ids;
import app.steadyground.export.ExportRequest;
import app.steadyground.export.Kind;
import app.steadyground.export.WorkbookPdf;
import app.steadyground.export.page.Paper;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.storage.GuideFiles;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no good form: each gets its sentence, and none does harm. */
class BadFormsTest {

    private static final Guide GUIDE = GuideFiles.bundled();

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void aPlace() {
        file = folder.resolve("form.pdf");
    }

    private FilledForm read() throws FormProblem {
        return FilledForm.read(file, GUIDE, LocalDate.of(2026, 11, 20), Locale.UK, Ids.seeded(1));
    }

    private void assertRefused(FormProblem.Kind kind) {
        assertEquals(kind, assertThrows(FormProblem.class, this::read).kind());
        assertTrue(Texts.get(kind.key()).contains("Nothing was changed"));
    }

    private void writeForm() throws Exception {
        ExportRequest one = new ExportRequest(Kind.FILLABLE, Paper.A4, Set.of("doubt-on-paper"), Set.of(), Optional.empty(),
                Optional.empty(), false, true);
        new WorkbookPdf(GUIDE, List.of(), one, Instant.EPOCH, ZoneOffset.UTC, p -> { }, () -> false).write(file);
    }

    @Test
    void missingFolderEmptyOrSomethingElse() throws Exception {
        assertRefused(FormProblem.Kind.UNREADABLE);
        Files.createDirectory(file);
        assertRefused(FormProblem.Kind.UNREADABLE);
        Files.delete(file);
        Files.writeString(file, "");
        assertRefused(FormProblem.Kind.NO_PDF);
        Files.writeString(file, "PK\u0003\u0004 a text document");
        assertRefused(FormProblem.Kind.NO_PDF);
    }

    @Test
    void foreignWithoutFormOrOfAnotherGuide() throws Exception {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file.toFile());
        }
        assertRefused(FormProblem.Kind.NOT_OURS);
        writeForm();
        stamp("form sleep 1.0.0 00000000-0000-4000-8000-000000000000");
        assertRefused(FormProblem.Kind.OTHER_GUIDE);
        stamp("something typed over it");
        assertRefused(FormProblem.Kind.NOT_OURS);
    }

    private void stamp(String words) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            document.getDocumentCatalog().getAcroForm(null).getField(FormNames.STAMP).getCOSObject()
                    .setString(COSName.V, words);
            document.save(file.toFile());
        }
    }

    @Test
    void lockedWithAPassword() throws Exception {
        writeForm();
        byte[] bytes = Files.readAllBytes(file);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
            document.save(file.toFile());
        }
        assertRefused(FormProblem.Kind.LOCKED);
    }

    @Test
    void damagedAnywhereItIsReadOrRefusedAndNothingElse() throws Exception {
        writeForm();
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(3);
        for (int i = 0; i < 60; i++) {
            byte[] bytes = whole.clone();
            if (i % 2 == 0) {
                bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            } else {
                for (int flip = 0; flip < 40; flip++) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
            Files.write(file, bytes);
            try {
                read();
            } catch (FormProblem e) {
                assertTrue(Texts.has(e.kind().key()));
            }
        }
    }

    @Test
    void fieldsThatLeadInCircles() throws Exception {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            COSDictionary field = new COSDictionary();
            COSArray kids = new COSArray();
            kids.add(field);
            field.setString(COSName.T, "round");
            field.setItem(COSName.KIDS, kids);
            COSDictionary form = new COSDictionary();
            form.setItem(COSName.FIELDS, kids);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
            document.save(file.toFile());
        }
        assertRefused(FormProblem.Kind.NOT_OURS);
    }

    @Test
    void arraysWithinArraysWithoutEnd() throws Exception {
        Files.writeString(file, "%PDF-1.7\n1 0 obj\n" + "[".repeat(300_000) + "\nendobj\ntrailer\n<</Root 1 0 R>>\n");
        assertThrows(FormProblem.class, this::read);
    }

    @Test
    void smallButHugeOnceUnpacked() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.writeBytes("%PDF-1.7\n1 0 obj <</Filter/FlateDecode>>\nstream\n".getBytes(StandardCharsets.ISO_8859_1));
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                out.write(zeros);
            }
        }
        Files.write(file, packed.toByteArray());
        assertTrue(Files.size(file) < 1 << 20);
        assertRefused(FormProblem.Kind.TOO_LARGE);
    }
}

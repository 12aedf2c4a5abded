package app.steadyground.export.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** What stands in the fields of any PDF, by their names. The file may be foreign, damaged or made to do harm. */
final class PdfValues {

    static final long LARGEST = 64L << 20;
    private static final long LARGEST_UNPACKED = 256L << 20;
    private static final int HEADER_WITHIN = 1024;

    /** Warns of what is odd in a file, with words of it. Held, or it would forget. */
    private static final Logger TELLTALE = Logger.getLogger("org.apache.pdfbox");

    static {
        TELLTALE.setLevel(Level.OFF);
    }

    private PdfValues() {
    }

    static Map<String, String> read(Path file) throws FormProblem {
        byte[] bytes = bytes(file);
        if (!isPdf(bytes)) {
            throw new FormProblem(FormProblem.Kind.NO_PDF);
        }
        if (Inflated.exceeds(bytes, LARGEST_UNPACKED)) {
            throw new FormProblem(FormProblem.Kind.TOO_LARGE);
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            COSDictionary form = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
            return form == null ? Map.of() : new FieldWalk().values(form);
        } catch (InvalidPasswordException e) {
            throw new FormProblem(FormProblem.Kind.LOCKED);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new FormProblem(FormProblem.Kind.DAMAGED);
        } catch (OutOfMemoryError e) {
            throw new FormProblem(FormProblem.Kind.TOO_LARGE);
        }
    }

    private static byte[] bytes(Path file) throws FormProblem {
        try {
            if (!Files.isRegularFile(file)) {
                throw new FormProblem(FormProblem.Kind.UNREADABLE);
            }
            if (Files.size(file) > LARGEST) {
                throw new FormProblem(FormProblem.Kind.TOO_LARGE);
            }
            return Files.readAllBytes(file);
        } catch (IOException | OutOfMemoryError e) {
            throw new FormProblem(FormProblem.Kind.UNREADABLE);
        }
    }

    /** Some mail programs put a few lines before it. */
    private static boolean isPdf(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, HEADER_WITHIN), StandardCharsets.ISO_8859_1);
        return start.contains("%PDF-");
    }
}

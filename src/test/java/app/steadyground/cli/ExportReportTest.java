package app.steadyground.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.export.Completeness;
import app.steadyground.export.LostWords;
import app.steadyground.export.Place;
import app.steadyground.export.proof.Unseen;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a file that is not whole. */
class ExportReportTest {
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    private String report(Completeness proof, boolean allRead, int code) {
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
        new ExportReport(new Terminal(out, out, false)).proof(proof);
        assertEquals(code, ExportReport.code(proof, allRead));
        return told.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aLostWordIsNamedWithItsPlaceAndTheCommandFails() {
        LostWords lost = new LostWords(new Place(LocalDate.of(2026, 11, 20), "A doubt on paper", "What happened?"), List.of("kettle"), List.of(3));
        String told = report(new Completeness(12, List.of(lost), List.of(new Unseen(3, Unseen.Why.COVERED))), true, Command.PROBLEMS_FOUND);
        assertTrue(told.contains("One word is not in the file (12 are)"), told);
        assertTrue(told.contains("2026-11-20, A doubt on paper, What happened?: kettle"), told);
        assertTrue(told.contains("page 3: something is painted over a character"), told);
    }

    @Test
    void whatCannotBeSeenFailsTooAndSoDoesAWorkbookThatWasNotReadWhole() {
        report(new Completeness(12, List.of(), List.of(new Unseen(1, Unseen.Why.CLIPPED))), true, Command.PROBLEMS_FOUND);
        report(new Completeness(12, List.of(), List.of()), false, Command.PROBLEMS_FOUND);
        assertTrue(report(new Completeness(12, List.of(), List.of()), true, Command.DONE).contains("All 12 words are in the file."));
    }
}

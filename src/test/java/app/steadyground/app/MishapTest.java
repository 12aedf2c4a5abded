package app.steadyground.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.Version;
import org.junit.jupiter.api.Test;

class MishapTest {
    @Test
    void aReportTellsWhereButNotWhatWasWritten() {
        IllegalStateException thrown = new IllegalStateException("I never told her", new NullPointerException("/home/ana/My workbook"));
        String report = Mishap.report(thrown);
        assertTrue(report.startsWith("Steady Ground " + Version.TEXT), report);
        assertTrue(report.contains("IllegalStateException") && report.contains("NullPointerException"), report);
        assertTrue(report.contains("MishapTest.aReportTellsWhereButNotWhatWasWritten"), report);
        assertFalse(report.contains("never") || report.contains("ana"), report);
    }

    @Test
    void causesThatGoRoundEnd() {
        IllegalStateException one = new IllegalStateException();
        one.initCause(new IllegalStateException(one));
        assertTrue(Mishap.report(one).lines().count() > 2);
    }
}

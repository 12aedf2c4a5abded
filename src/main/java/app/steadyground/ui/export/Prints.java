package app.steadyground.ui.export;

import app.steadyground.entry.Entry;
import app.steadyground.export.ExportCancelled;
import app.steadyground.export.ExportRequest;
import app.steadyground.export.ExportResult;
import app.steadyground.export.Pages;
import app.steadyground.export.WorkbookPdf;
import app.steadyground.export.proof.Unseen;
import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Session;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import javafx.application.Platform;

/** What file and printer have in common: the same pages, and the same words when it goes wrong. */
final class Prints {
    private static final int FEW = 12;

    private Prints() {
    }

    static WorkbookPdf of(Session session, ExportRequest request, List<Entry> entries, Outlet.Run run) {
        Pages pages = new Pages() {
            @Override
            public void made(int count) {
                Platform.runLater(() -> run.at(Texts.get("export.pages-made", count)));
            }

            @Override
            public void read(int count, int all) {
                Platform.runLater(() -> run.at(Texts.get("export.pages-read", count, all)));
            }
        };
        return new WorkbookPdf(session.guide(), entries, request, session.clock().instant(), session.clock().getZone(),
                done -> Platform.runLater(() -> run.progress(done)), run).telling(pages);
    }

    /** Says what kept the pages from being made; the workbook is never touched by it. */
    static String trouble(Exception e) {
        return switch (e) {
            case ExportCancelled c -> Texts.get("export.cancelled");
            case AccessDeniedException d -> Texts.get("export.not-allowed");
            case FileSystemException f -> Texts.get("export.not-written");
            default -> Texts.get("export.failed");
        };
    }

    /** Whether all words are in the file; if not, which are not, and where they were written. */
    static String proof(ExportResult result) {
        if (result.proof().isComplete()) {
            return Texts.get("export.all-words", result.proof().words());
        }
        StringBuilder told = new StringBuilder(Texts.get("export.incomplete", result.proof().lostWords()));
        result.proof().lost().forEach(lost -> told.append("\n").append(Texts.get("export.lost", lost.place().day().toString(),
                lost.place().page(), lost.place().asked(), String.join(" ", lost.words()))));
        result.proof().unseen().stream().mapToInt(Unseen::page).distinct().limit(FEW)
                .forEach(page -> told.append("\n").append(Texts.get("export.look-at", page)));
        return told.toString();
    }

    /** A sentence about characters that no font has; empty where there are none. */
    static String missing(ExportResult result) {
        return result.missing().isEmpty() ? "" : Texts.get("export.missing", result.missingPlaces());
    }
}

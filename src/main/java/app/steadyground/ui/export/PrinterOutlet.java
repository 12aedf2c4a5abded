package app.steadyground.ui.export;

import app.steadyground.entry.Caution;
import app.steadyground.entry.Entry;
import app.steadyground.export.ExportRequest;
import app.steadyground.export.PageImages;
import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.work.Work;
import java.io.IOException;
import java.util.List;
import javafx.print.PrinterJob;
import javafx.stage.Window;

/** Sends the same pages to the system's print dialog. */
public final class PrinterOutlet implements Outlet {
    private final Session session;
    private final Work work;
    private final Window owner;

    public PrinterOutlet(Session session, Work work, Window owner) {
        this.session = session;
        this.work = work;
        this.owner = owner;
    }

    @Override
    public String title() {
        return Texts.get("export.print-title");
    }

    @Override
    public String verb() {
        return Texts.get("export.print");
    }

    @Override
    public Caution caution() {
        return Caution.PAPER;
    }

    @Override
    public boolean send(ExportRequest request, List<Entry> entries, Run run) {
        // Asked first: making the pages would be in vain without a printer.
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            run.stopped(Texts.get("export.no-printer"));
            return false;
        }
        // The pages are made in memory: printing leaves no file behind.
        work.run(() -> PageImages.open(Prints.of(session, request, entries, run).bytes()), pages -> ask(job, pages, run), e -> {
            job.cancelJob();
            run.stopped(Prints.trouble(e));
        });
        return true;
    }

    private void ask(PrinterJob job, PageImages pages, Run run) {
        job.getJobSettings().setJobName(Texts.get("export.job-name"));
        boolean wanted = job.showPrintDialog(owner);
        work.run(() -> wanted ? new PrintedPages(job, pages, run).print() : putAway(job, pages), run::stopped, e -> {
            job.cancelJob();
            run.stopped(Texts.get("export.failed"));
        });
    }

    private static String putAway(PrinterJob job, PageImages pages) throws IOException {
        job.cancelJob();
        pages.close();
        return Texts.get("export.cancelled");
    }
}

package app.steadyground.ui.export;

import app.steadyground.entry.Entry;
import app.steadyground.export.ExportRequest;
import app.steadyground.export.PageImages;
import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.work.Work;
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
    public boolean send(ExportRequest request, List<Entry> entries, Run run) {
        // The pages are made in memory: printing leaves no file behind.
        work.run(() -> {
            byte[] pdf = Prints.of(session, request, entries, run).bytes();
            return PageImages.open(pdf);
        }, pages -> ask(pages, run), e -> run.stopped(Prints.trouble(e)));
        return true;
    }

    private void ask(PageImages pages, Run run) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            run.stopped(Texts.get("export.no-printer"));
            return;
        }
        job.getJobSettings().setJobName(Texts.get("export.job-name"));
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            run.stopped(Texts.get("export.cancelled"));
            return;
        }
        work.run(() -> new PrintedPages(job, pages, run).print(), run::stopped, e -> {
            job.cancelJob();
            run.stopped(Texts.get("export.failed"));
        });
    }
}

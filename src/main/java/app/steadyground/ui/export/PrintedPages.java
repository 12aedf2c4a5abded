package app.steadyground.ui.export;

import app.steadyground.export.PageImages;
import app.steadyground.guide.Texts;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import javafx.application.Platform;
import javafx.print.PageLayout;
import javafx.print.PageRange;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Gives a print job its pages, one picture after the other. Runs away from the JavaFX thread. */
final class PrintedPages {
    private static final float DPI = 300;

    private final PrinterJob job;
    private final PageImages pages;
    private final Outlet.Run run;

    PrintedPages(PrinterJob job, PageImages pages, Outlet.Run run) {
        this.job = job;
        this.pages = pages;
        this.run = run;
    }

    /** @return what to tell the person */
    String print() throws IOException {
        // The pages have margins of their own: the layout takes as much of the sheet as the printer can reach.
        PageLayout asked = job.getJobSettings().getPageLayout();
        PageLayout layout = job.getPrinter().createPageLayout(asked.getPaper(), asked.getPageOrientation(), Printer.MarginType.HARDWARE_MINIMUM);
        PageRange[] ranges = job.getJobSettings().getPageRanges();
        // Only those are given to the printer, which would count them anew and leave some of them out.
        job.getJobSettings().setPageRanges((PageRange[]) null);
        try (pages) {
            for (int page = 0; page < pages.count(); page++) {
                if (run.getAsBoolean()) {
                    job.cancelJob();
                    return Texts.get("export.print-cancelled");
                }
                if (isWanted(page + 1, ranges)) {
                    tell(page + 1, pages.count());
                    if (!job.printPage(layout, sheet(page, layout))) {
                        return Texts.get("export.printer-stopped");
                    }
                }
            }
            return job.endJob() ? Texts.get("export.printed") : Texts.get("export.printer-stopped");
        }
    }

    private void tell(int page, int all) {
        Platform.runLater(() -> {
            run.progress((double) page / all);
            run.at(Texts.get("export.pages-sent", page, all));
        });
    }

    /** @param page from 1 */
    static boolean isWanted(int page, PageRange[] ranges) {
        return ranges == null || ranges.length == 0
                || List.of(ranges).stream().anyMatch(r -> page >= r.getStartPage() && page <= r.getEndPage());
    }

    private ImageView sheet(int page, PageLayout layout) throws IOException {
        ImageView view = new ImageView(image(pages.image(page, DPI)));
        view.setPreserveRatio(true);
        view.setFitWidth(layout.getPrintableWidth());
        view.setFitHeight(layout.getPrintableHeight());
        return view;
    }

    static Image image(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        WritableImage image = new WritableImage(width, height);
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }
}

package app.steadyground.ui.export;

import app.steadyground.entry.Entry;
import app.steadyground.export.ExportRequest;
import app.steadyground.export.MissingCharacter;
import app.steadyground.export.PageImages;
import app.steadyground.export.WorkbookPdf;
import app.steadyground.ui.pages.Session;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import javafx.scene.image.Image;

/** The real pages of one choice, in memory: the first ones soon, then all. Any thread but JavaFX's. */
final class PreviewPages implements BooleanSupplier {
    private static final int FIRST = 6;
    private static final float DPI = 108;

    private final WorkbookPdf pdf;
    private PageImages pages;
    private volatile boolean cancelled;

    PreviewPages(Session session, ExportRequest request, List<Entry> entries) {
        pdf = new WorkbookPdf(session.guide(), entries, request, session.clock().instant(), session.clock().getZone(), done -> { }, this);
    }

    /** Ends what is being made; what was made is forgotten. */
    void cancel() {
        cancelled = true;
    }

    @Override
    public boolean getAsBoolean() {
        return cancelled;
    }

    /** How many there are. @param all whether more than the first ones are to be made */
    int make(boolean all) throws Exception {
        // Nothing of it is on a disk, so there is nothing to close.
        PageImages made = PageImages.open(pdf.firstPages(all ? Integer.MAX_VALUE : FIRST));
        synchronized (this) {
            pages = made;
        }
        return made.count();
    }

    /** Characters that no font at hand has. */
    List<MissingCharacter> missing() throws IOException {
        return pdf.missing();
    }

    synchronized Image image(int page) throws Exception {
        if (cancelled) {
            throw new CancellationException();
        }
        return PrintedPages.image(pages.image(page, DPI));
    }
}

package app.steadyground.export;

import app.steadyground.entry.Entry;
import app.steadyground.entry.Ids;
import app.steadyground.export.form.FormId;
import app.steadyground.export.page.Block;
import app.steadyground.export.page.Printed;
import app.steadyground.export.page.Printer;
import app.steadyground.export.page.Setup;
import app.steadyground.export.page.Watch;
import app.steadyground.export.page.Words;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/**
 * A workbook as a PDF, on disk or in memory. Takes its time, so not for the window's thread; keeps nothing between two
 * calls.
 */
public final class WorkbookPdf {

    private final Guide guide;
    private final List<Entry> entries;
    private final ExportRequest request;
    private final Instant now;
    private final ZoneId zone;
    private final DoubleConsumer progress;
    private final BooleanSupplier cancelled;

    /**
     * @param entries in any order; those that the request does not include are left out
     * @param now noted in the file; with {@code zone}, the day on the cover
     * @param progress told how far it is, from 0 to 1, on the thread that prints
     * @param cancelled asked often, on the same thread
     */
    public WorkbookPdf(Guide guide, List<Entry> entries, ExportRequest request, Instant now, ZoneId zone,
            DoubleConsumer progress, BooleanSupplier cancelled) {
        this.guide = guide;
        this.entries = List.copyOf(entries);
        this.request = request;
        this.now = now;
        this.zone = zone;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    /**
     * Writes the file. One that is already there is replaced at the very end, by the whole new one.
     *
     * @throws IOException if it cannot be written there; what was there before is untouched
     */
    public ExportResult write(Path target) throws IOException, ExportCancelled {
        return print((blocks, setup, watch) -> Printer.print(target, blocks, setup, watch));
    }

    /** The same without any file, for a printer. */
    public byte[] bytes() throws IOException, ExportCancelled {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        print((blocks, setup, watch) -> Printer.print(out, blocks, setup, watch));
        return out.toByteArray();
    }

    private interface Printing {
        Printed print(Iterator<Block> blocks, Setup setup, Watch watch) throws IOException;
    }

    /** What is printed, and how many entries, or pages to fill in, it has. */
    private record Contents(Parts parts, int count) {
    }

    private Contents completed() {
        WorkbookBlocks blocks = new WorkbookBlocks(guide, entries, request, now.atZone(zone).toLocalDate(),
                Locale.getDefault(Locale.Category.FORMAT));
        return new Contents(blocks.parts(), blocks.entries());
    }

    private Contents worksheets(Optional<FormId> form) {
        WorksheetBlocks blocks = new WorksheetBlocks(guide, request, form);
        return new Contents(blocks.parts(), blocks.pages());
    }

    private ExportResult print(Printing printing) throws IOException, ExportCancelled {
        Contents contents = switch (request.kind()) {
            case COMPLETED -> completed();
            case BLANK -> worksheets(Optional.empty());
            case FILLABLE -> worksheets(Optional.of(new FormId(guide.id(), guide.version(), Ids.secure().item())));
        };
        try {
            Printed printed = printing.print(contents.parts().iterator(progress), setup(),
                    new Watch(page -> { }, cancelled));
            progress.accept(1);
            return new ExportResult(printed.pages(), contents.count(), printed.missing().entrySet().stream()
                    .map(missing -> new MissingCharacter(missing.getKey(), missing.getValue())).toList());
        } catch (CancellationException e) {
            throw new ExportCancelled();
        }
    }

    private Setup setup() {
        Words words = new Words(Texts.get("print.page"), Texts.get("print.rated"), Texts.get("print.unrated"),
                Texts.get("print.chosen"), Texts.get("print.not-chosen"));
        String title = Texts.get(request.kind() == Kind.COMPLETED ? "print.title" : "form.title");
        return new Setup(request.paper(), title, guide.language(), now, words);
    }
}

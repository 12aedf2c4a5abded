package app.steadyground.export;

import app.steadyground.entry.Entry;
import app.steadyground.entry.Ids;
import app.steadyground.export.form.FormId;
import app.steadyground.export.flat.FlatPages;
import app.steadyground.export.flat.Html;
import app.steadyground.export.flat.Markdown;
import app.steadyground.export.page.Block;
import app.steadyground.export.page.Printer;
import app.steadyground.export.page.Setup;
import app.steadyground.export.page.TargetFile;
import app.steadyground.export.page.Watch;
import app.steadyground.export.page.Words;
import app.steadyground.export.proof.Findings;
import app.steadyground.export.proof.FlatProof;
import app.steadyground.export.proof.Proof;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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

    /** The share of the time that making the pages takes; reading them back takes the rest. */
    private static final double MADE = 0.7;

    private final Guide guide;
    private final List<Entry> entries;
    private final ExportRequest request;
    private final Instant now;
    private final ZoneId zone;
    private final DoubleConsumer progress;
    private final BooleanSupplier cancelled;
    private Optional<char[]> password = Optional.empty();
    private Pages pages = Pages.UNTOLD;

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

    /** The same, readable with this password only. */
    public WorkbookPdf lockedBy(char[] secret) {
        WorkbookPdf locked = telling(pages);
        locked.password = Optional.of(secret);
        return locked;
    }

    /** The same, with somebody who counts the pages. */
    public WorkbookPdf telling(Pages listener) {
        WorkbookPdf telling = new WorkbookPdf(guide, entries, request, now, zone, progress, cancelled);
        telling.password = password;
        telling.pages = listener;
        return telling;
    }

    /** Characters that no font at hand has, with their places. They do not stop an export. */
    public List<MissingCharacter> missing() throws IOException {
        try {
            return request.kind() == Kind.COMPLETED ? completed().reading().missing() : List.of();
        } catch (UncheckedIOException e) {
            // Java copies a font into the system's folder for temporary files, which may be full.
            throw e.getCause();
        }
    }

    /**
     * Writes the file, and reads it back. One that is already there is replaced at the very end, by the whole new one.
     *
     * @throws IOException if it cannot be written there; what was there before is untouched
     */
    public ExportResult write(Path target) throws IOException, ExportCancelled {
        return print((blocks, setup, watch, check) -> Printer.print(target, blocks, setup, watch, check));
    }

    /** The same without any file, for a printer. */
    public byte[] bytes() throws IOException, ExportCancelled {
        byte[][] bytes = {null};
        print((blocks, setup, watch, check) -> bytes[0] = Printer.print(blocks, setup, watch, check));
        return bytes[0];
    }

    /** Pages to be looked at, not read back. The first ones are soon there, and do not say how many there are; {@link Integer#MAX_VALUE}: all. */
    public byte[] firstPages(int most) throws IOException, ExportCancelled {
        int[] made = {0};
        try {
            Iterator<Block> all = contents().parts().iterator(done -> { });
            Iterator<Block> first = new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return made[0] < most && all.hasNext();
                }

                @Override
                public Block next() {
                    return all.next();
                }
            };
            return Printer.print(first, setup(most == Integer.MAX_VALUE ? "print.page" : "print.page-of-some"),
                    new Watch(count -> made[0] = count, cancelled), (document, printed) -> { });
        } catch (CancellationException e) {
            throw new ExportCancelled();
        }
    }

    /**
     * Writes what was written as one HTML file or as Markdown, by the target's ending, and reads it back.
     *
     * @throws IOException if it cannot be written there; what was there before is untouched
     */
    public ExportResult writeText(Path target) throws IOException, ExportCancelled {
        Contents contents = completed();
        Reading reading = contents.reading();
        Setup setup = setup();
        FlatPages pages = target.toString().toLowerCase(Locale.ROOT).endsWith(".md") ? new Markdown(setup.words())
                : new Html(setup.words(), setup.title(), setup.language());
        Completeness[] proof = {null};
        try {
            contents.parts().iterator(done -> proved((done - MADE) / (1 - MADE))).forEachRemaining(pages::add);
            TargetFile.write(target, out -> out.write(pages.text().getBytes(StandardCharsets.UTF_8)), written -> {
                Findings found = new FlatProof(pages.read(Files.readString(written))).find(reading.passages());
                proof[0] = reading.completeness(found);
            });
            progress.accept(1);
        } catch (CancellationException e) {
            throw new ExportCancelled();
        }
        return new ExportResult(0, contents.count(), List.of(), proof[0]);
    }

    private interface Printing {
        void print(Iterator<Block> blocks, Setup setup, Watch watch, Printer.Check check) throws IOException;
    }

    private WorkbookBlocks blocks() {
        return new WorkbookBlocks(guide, entries, request, now.atZone(zone).toLocalDate(), locale());
    }

    private static Locale locale() {
        return Locale.getDefault(Locale.Category.FORMAT);
    }

    private Reading reading(List<PrintedEntry> printed) {
        Optional<Reading.Front> front = request.kind() != Kind.COMPLETED || request.front().isBlank() ? Optional.empty()
                : Optional.of(new Reading.Front(request.front(), now.atZone(zone).toLocalDate()));
        return Reading.of(front, printed, new Days(locale()));
    }

    /** What is printed, how many entries, or pages to fill in, it has, and what was written in them. */
    private record Contents(Parts parts, int count, Reading reading) {
    }

    private Contents completed() {
        if (request.view().isPresent()) {
            View view = request.view().get();
            Parts parts = new Parts();
            parts.add(view::blocks);
            return new Contents(parts, view.entries().size(), view.reading());
        }
        WorkbookBlocks blocks = blocks();
        return new Contents(blocks.parts(), blocks.entries(), reading(blocks.printed()));
    }

    private Contents worksheets(Optional<FormId> form) {
        WorksheetBlocks blocks = new WorksheetBlocks(guide, request, form);
        return new Contents(blocks.parts(), blocks.pages(), reading(List.of()));
    }

    private Contents contents() {
        return switch (request.kind()) {
            case COMPLETED -> completed();
            case BLANK -> worksheets(Optional.empty());
            case FILLABLE -> worksheets(Optional.of(new FormId(guide.id(), guide.version(), guide.language(), Ids.secure().item())));
        };
    }

    private ExportResult print(Printing printing) throws IOException, ExportCancelled {
        Contents contents = contents();
        try {
            Reading reading = contents.reading();
            List<MissingCharacter> missing = reading.missing();
            ExportResult[] result = {null};
            printing.print(contents.parts().iterator(done -> progress.accept(done * MADE)), setup(),
                    new Watch(pages::made, cancelled), (document, printed) -> {
                        Findings findings = new Proof(reading.passages()).read(document, printed.traces(), share -> {
                            pages.read((int) Math.round(share * printed.pages()), printed.pages());
                            proved(share);
                        });
                        result[0] = new ExportResult(printed.pages(), contents.count(), missing,
                                reading.completeness(findings));
                    });
            progress.accept(1);
            return result[0];
        } catch (CancellationException e) {
            throw new ExportCancelled();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void proved(double share) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        progress.accept(MADE + share * (1 - MADE));
    }

    private Setup setup() {
        return setup("print.page");
    }

    /** @param page the key of what stands at the foot of a page */
    private Setup setup(String page) {
        Words words = new Words(Texts.get(page), Texts.get("print.rated"), Texts.get("print.unrated"),
                Texts.get("print.chosen"), Texts.get("print.not-chosen"));
        String title = Texts.get(request.kind() == Kind.COMPLETED ? "print.title" : "form.title");
        return new Setup(request.paper(), request.manner().size(), request.manner().ink(), title, guide.language(), now,
                words, password);
    }
}

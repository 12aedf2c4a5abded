package app.steadyground.export.page;

import app.steadyground.export.pdf.PdfFile;
import app.steadyground.export.pdf.Seal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints blocks to a PDF file. Blocks are asked for one by one, so that a long document never stands in memory as
 * blocks. Takes as long as it takes: not for the window's thread. Any number of printers may run at a time.
 */
public final class Printer {

    private Printer() {
    }

    /** Reads what was printed, before it takes the place of an older file. */
    public interface Check {
        void read(PDDocument document, Printed printed) throws IOException;
    }

    /**
     * Writes the file whole or not at all: the target is replaced at the very end, when {@code check} let it pass.
     *
     * @throws IOException if the file cannot be written, or a font of the program cannot be read
     * @throws java.util.concurrent.CancellationException if the watch said so; nothing is left behind
     */
    public static Printed print(Path target, Iterator<? extends Block> blocks, Setup setup, Watch watch, Check check)
            throws IOException {
        try {
            List<PageTrace> traces = new ArrayList<>();
            SortedMap<Integer, Integer> missing = new TreeMap<>();
            TargetFile.write(target, out -> write(new Watched(out, watch), blocks, setup, watch, missing, traces),
                    written -> {
                        try (PDDocument document = Loader.loadPDF(written.toFile(), password(setup))) {
                            check.read(document, new Printed(traces, missing));
                        }
                    });
            return new Printed(traces, missing);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The same, without looking at it. */
    public static Printed print(Path target, Iterator<? extends Block> blocks, Setup setup, Watch watch)
            throws IOException {
        return print(target, blocks, setup, watch, (document, printed) -> { });
    }

    /** The same in memory. Nothing of it touches a disk. */
    public static byte[] print(Iterator<? extends Block> blocks, Setup setup, Watch watch, Check check)
            throws IOException {
        try {
            List<PageTrace> traces = new ArrayList<>();
            SortedMap<Integer, Integer> missing = new TreeMap<>();
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
            write(out, blocks, setup, watch, missing, traces);
            byte[] bytes = out.toByteArray();
            try (PDDocument document = Loader.loadPDF(bytes, password(setup))) {
                check.read(document, new Printed(traces, missing));
            }
            return bytes;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String password(Setup setup) {
        return setup.password().map(String::new).orElse("");
    }

    private static void write(OutputStream out, Iterator<? extends Block> blocks, Setup setup, Watch watch,
            SortedMap<Integer, Integer> missing, List<PageTrace> traces) throws IOException {
        Seal seal = setup.password().isPresent() ? Seal.of(setup.password().get()) : null;
        Binder binder = new Binder(new PdfFile(out, seal), setup, watch, missing);
        while (blocks.hasNext()) {
            watch.check();
            binder.add(blocks.next());
        }
        binder.finish();
        traces.addAll(binder.traces());
    }

    /** Asks at each piece whether to go on. */
    private static final class Watched extends OutputStream {
        private final OutputStream out;
        private final Watch watch;

        Watched(OutputStream out, Watch watch) {
            this.out = out;
            this.watch = watch;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            watch.check();
            out.write(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}

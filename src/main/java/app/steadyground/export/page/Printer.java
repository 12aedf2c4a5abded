package app.steadyground.export.page;

import app.steadyground.export.pdf.PdfFile;
import app.steadyground.export.pdf.Seal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Prints blocks to a PDF file. Blocks are asked for one by one, so that a long document never stands in memory as
 * blocks. Takes as long as it takes: not for the window's thread. Any number of printers may run at a time.
 */
public final class Printer {

    private Printer() {
    }

    /**
     * Writes the file whole or not at all: the target is replaced at the very end.
     *
     * @throws IOException if the file cannot be written, or a font of the program cannot be read
     * @throws java.util.concurrent.CancellationException if the watch said so; nothing is left behind
     */
    public static Printed print(Path target, Iterator<? extends Block> blocks, Setup setup, Watch watch)
            throws IOException {
        return print(blocks, setup, watch, content -> TargetFile.write(target, content));
    }

    /** The same, to wherever {@code out} leads; it stays open. Nothing of it touches a disk. */
    public static Printed print(OutputStream out, Iterator<? extends Block> blocks, Setup setup, Watch watch)
            throws IOException {
        return print(blocks, setup, watch, content -> content.writeTo(out));
    }

    private interface Destination {
        void take(TargetFile.Content content) throws IOException;
    }

    private static Printed print(Iterator<? extends Block> blocks, Setup setup, Watch watch, Destination destination)
            throws IOException {
        SortedMap<Integer, Integer> missing = new TreeMap<>();
        int[] pages = {0};
        try {
            destination.take(out -> pages[0] = write(new Watched(out, watch), blocks, setup, watch, missing));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new Printed(pages[0], missing);
    }

    private static int write(OutputStream out, Iterator<? extends Block> blocks, Setup setup, Watch watch,
            SortedMap<Integer, Integer> missing) throws IOException {
        Seal seal = setup.password().isPresent() ? Seal.of(setup.password().get()) : null;
        Binder binder = new Binder(new PdfFile(out, seal), setup, watch, missing);
        while (blocks.hasNext()) {
            watch.check();
            binder.add(blocks.next());
        }
        binder.finish();
        return binder.pages();
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

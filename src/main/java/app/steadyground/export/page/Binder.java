package app.steadyground.export.page;

import app.steadyground.export.pdf.Cos;
import app.steadyground.export.pdf.PdfFile;
import app.steadyground.export.type.Typesetter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.ToIntFunction;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes a book of blocks: pages as the blocks come, then what needs all pages: contents, numbers, ways, fonts. */
final class Binder {

    private final PdfFile file;
    private final Book book;
    private final Typesetter type = new Typesetter();
    private final Setup setup;
    private final Watch watch;
    private final PageTags tags = new PageTags();
    private final int structureRoot;
    private final Structure structure;
    private final Setter setter;
    private final Flow flow;
    private Block.Contents contents;
    private Tag contentsTag;
    private int contentsIndex;
    private int sections;

    Binder(PdfFile file, Setup setup, Watch watch, SortedMap<Integer, Integer> missing) {
        this.file = file;
        this.setup = setup;
        this.watch = watch;
        book = new Book(file, setup, missing, tags);
        structureRoot = file.reserve();
        structure = new Structure(file::reserve);
        setter = new Setter(type, setup.format(), setup.words(), structure.sections());
        flow = new Flow(setup.format(), this::closed);
    }

    private void closed(Sheet sheet) {
        watch.check();
        try {
            book.add(sheet);
            structure.write(file, structureRoot);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        watch.pagesDone().accept(book.leaves().size());
    }

    void add(Block block) {
        switch (block) {
            case Block.Flowing b -> flow.add(setter.units(b, setup.format().column()));
            case Block.PageBreak b -> flow.breakPage();
            case Block.Answer b -> structure.answer(b.number());
            case Block.Section b -> flow.breakPage(new Frame(b.title(), b.tint(), sections++, false));
            case Block.Cover b -> {
                flow.breakPage(Frame.BARE);
                flow.add(new CoverSetter(type, setup.format()).units(b, structure.document()));
                flow.breakPage(Frame.NONE);
            }
            case Block.Contents b -> {
                flow.breakPage();
                contents = b;
                contentsTag = structure.document().begin("Sect");
                contentsIndex = book.leaves().size();
            }
        }
        if (flow.isSettled()) {
            structure.allPlaced();
        }
    }

    /** What stands where, page by page. */
    List<PageTrace> traces() {
        return book.leaves().stream().map(Leaf::trace).toList();
    }

    void finish() throws IOException {
        flow.breakPage();
        if (book.leaves().isEmpty() && contents == null) {
            // A file without pages is not one that viewers open.
            book.add(new Sheet(Frame.NONE));
        }
        if (contents != null) {
            addContents();
        }
        FrameSetter frames = new FrameSetter(type, setup.format(), setup.words());
        for (int i = 0; i < book.leaves().size(); i++) {
            watch.check();
            Leaf leaf = book.leaves().get(i);
            book.frame(leaf, frames.marks(leaf.frame(), i + 1, book.leaves().size()));
        }
        watch.pagesDone().accept(book.leaves().size());
        Ways ways = new Ways(book, file, tags);
        ways.addLinks();
        Closing closing = new Closing(file, setup);
        String outline = ways.addOutline();
        closing.catalog(outline + closing.pages(book.leaves(), fonts()) + form() + structure());
    }

    private int fonts() throws IOException {
        try (PDDocument maker = new PDDocument()) {
            COSDictionary fonts = new COSDictionary();
            type.embed(maker, fonts);
            return new Cos(file).write(fonts);
        }
    }

    private String form() throws IOException {
        return book.inputs().isEmpty() ? "" : new FormWriter(file, setup, type).write(book.inputs());
    }

    private String structure() throws IOException {
        setter.endList();
        structure.end(file, structureRoot);
        file.put(structureRoot, "<</Type/StructTreeRoot/K " + PdfFile.ref(structure.document().object())
                + "/ParentTree " + PdfFile.ref(file.put(tags.body())) + "/ParentTreeNextKey " + tags.next() + ">>");
        return "/StructTreeRoot " + PdfFile.ref(structureRoot);
    }

    private void addContents() throws IOException {
        Map<Leaf, Integer> places = new IdentityHashMap<>();
        book.leaves().forEach(leaf -> places.put(leaf, places.size()));
        List<Sheet> trial = contentsSheets(target -> 0, Structure.untold().document());
        List<Sheet> sheets = contentsSheets(target -> {
            int index = places.get(target.leaf());
            return index + 1 + (index >= contentsIndex ? trial.size() : 0);
        }, contentsTag);
        int at = contentsIndex;
        for (Sheet sheet : sheets) {
            book.add(sheet, at++);
        }
        contentsTag.close();
    }

    private List<Sheet> contentsSheets(ToIntFunction<Book.Target> number, Tag tag) {
        List<Sheet> sheets = new ArrayList<>();
        Flow pages = new Flow(setup.format(), sheets::add);
        pages.add(new ContentsSetter(type, setup.format()).units(contents, book.outline(), number, tag));
        pages.breakPage();
        return sheets;
    }
}

package app.steadyground.export.page;

import app.steadyground.export.type.Typesetter;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.ToIntFunction;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Makes a book of blocks: pages as the blocks come, then what needs all pages: contents, numbers, ways, fonts. */
final class Binder {

    private final Book book;
    private final Typesetter type;
    private final Setup setup;
    private final Watch watch;
    private final Setter setter;
    private final Flow flow;
    private Block.Contents contents;
    private int contentsIndex;
    private int sections;

    Binder(Book book, Typesetter type, Setup setup, Watch watch) {
        this.book = book;
        this.type = type;
        this.setup = setup;
        this.watch = watch;
        setter = new Setter(type, setup.words());
        flow = new Flow(setup.paper(), this::closed);
    }

    private void closed(Sheet sheet) {
        watch.check();
        book.add(sheet);
        watch.pagesDone().accept(book.leaves().size());
    }

    void add(Block block) {
        switch (block) {
            case Block.Flowing b -> flow.add(setter.units(b, Paper.COLUMN));
            case Block.PageBreak b -> flow.breakPage();
            case Block.Section b -> flow.breakPage(new Frame(b.title(), b.tint(), sections++, false));
            case Block.Cover b -> {
                flow.breakPage(Frame.BARE);
                flow.add(new CoverSetter(type, setup.paper()).units(b));
                flow.breakPage(Frame.NONE);
            }
            case Block.Contents b -> {
                flow.breakPage();
                contents = b;
                contentsIndex = book.leaves().size();
            }
        }
    }

    void finish(PDDocument document) throws IOException {
        flow.breakPage();
        if (book.leaves().isEmpty() && contents == null) {
            // A file without pages is not one that viewers open.
            book.add(new Sheet(Frame.NONE));
        }
        if (contents != null) {
            addContents();
        }
        FrameSetter frames = new FrameSetter(type, setup.paper(), setup.words());
        for (int i = 0; i < book.leaves().size(); i++) {
            watch.check();
            book.frame(i, frames.marks(book.leaves().get(i).frame(), i + 1, book.leaves().size()));
            document.addPage(book.leaves().get(i).page());
        }
        watch.pagesDone().accept(book.leaves().size());
        Ways ways = new Ways(book);
        ways.addLinks();
        ways.addOutline(document);
        type.embed(document, book.fonts());
        describe(document);
    }

    private void addContents() {
        Map<Book.Leaf, Integer> places = new IdentityHashMap<>();
        book.leaves().forEach(leaf -> places.put(leaf, places.size()));
        List<Sheet> trial = contentsSheets(target -> 0);
        List<Sheet> sheets = contentsSheets(target -> {
            int index = places.get(target.leaf());
            return index + 1 + (index >= contentsIndex ? trial.size() : 0);
        });
        int at = contentsIndex;
        for (Sheet sheet : sheets) {
            book.add(sheet, at++);
        }
    }

    private List<Sheet> contentsSheets(ToIntFunction<Book.Target> number) {
        List<Sheet> sheets = new ArrayList<>();
        Flow pages = new Flow(setup.paper(), sheets::add);
        pages.add(new ContentsSetter(type).units(contents, book.outline(), number));
        pages.breakPage();
        return sheets;
    }

    private void describe(PDDocument document) {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(setup.title());
        about.setCreationDate(made());
        document.setDocumentInformation(about);
        document.setDocumentId(setup.made().toEpochMilli());
        document.getDocumentCatalog().setLanguage(setup.language());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private Calendar made() {
        Calendar made = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        made.setTimeInMillis(setup.made().toEpochMilli());
        return made;
    }
}

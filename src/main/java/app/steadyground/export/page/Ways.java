package app.steadyground.export.page;

import app.steadyground.export.pdf.PdfFile;
import app.steadyground.export.pdf.PdfText;
import java.io.IOException;
import java.util.List;

/** The ways through a finished book: links on its pages, and the outline beside them. */
final class Ways {

    private final Book book;
    private final PdfFile file;
    private final PageTags tags;

    Ways(Book book, PdfFile file, PageTags tags) {
        this.book = book;
        this.file = file;
        this.tags = tags;
    }

    /** A link to a place that is not in the document is left out; its words stay. */
    void addLinks() throws IOException {
        Tag last = null;
        for (Book.Pointer pointer : book.pointers()) {
            Book.Target target = book.targets().get(pointer.id());
            if (target != null) {
                link(pointer, target);
            }
            // A long title in the contents is one link on several lines.
            if (last != null && last != pointer.tag()) {
                last.endLink(true);
            }
            last = target == null ? null : pointer.tag();
            if (target == null) {
                pointer.tag().endLink(false);
            }
        }
        if (last != null) {
            last.endLink(true);
        }
    }

    private void link(Book.Pointer pointer, Book.Target target) throws IOException {
        int key = tags.reserve();
        String words = target.heading() == null ? pointer.id() : oneLine(target.heading().text());
        int annotation = file.put("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect["
                + PdfText.number(pointer.left()) + " " + PdfText.number(pointer.bottom()) + " "
                + PdfText.number(pointer.right()) + " " + PdfText.number(pointer.top()) + "]/Dest "
                + book.destination(target) + "/StructParent " + key + "/Contents" + PdfText.words(words) + ">>");
        tags.put(key, pointer.tag().object());
        pointer.tag().holdObject(pointer.leaf().page(), annotation);
        pointer.leaf().annotations().add(annotation);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** An entry for the catalog, or nothing where there are no bookmarks. */
    String addOutline() throws IOException {
        if (book.outline().isEmpty()) {
            return "";
        }
        int root = file.reserve();
        Siblings top = items(root, 0, book.outline().size());
        file.put(root, "<</Type/Outlines" + top.entries(true) + ">>");
        return "/Outlines " + PdfFile.ref(root) + "/PageMode/UseOutlines";
    }

    private record Siblings(int first, int last, int count) {
        /** A negative count: closed at first. */
        String entries(boolean isOpen) {
            return count == 0 ? "" : "/First " + PdfFile.ref(first) + "/Last " + PdfFile.ref(last) + "/Count "
                    + (isOpen ? count : -count);
        }
    }

    /** Those from one to before another: the first gives the level, and deeper ones stand beneath the one before. */
    private Siblings items(int parent, int from, int to) throws IOException {
        List<Book.Target> all = book.outline();
        int first = 0;
        int before = 0;
        int count = 0;
        int item = from < to ? file.reserve() : 0;
        for (int at = from; at < to;) {
            int end = at + 1;
            while (end < to && all.get(end).heading().level() > all.get(at).heading().level()) {
                end++;
            }
            int next = end < to ? file.reserve() : 0;
            Siblings inside = items(item, at + 1, end);
            file.put(item, "<</Title" + PdfText.words(oneLine(all.get(at).heading().text())) + "/Parent "
                    + PdfFile.ref(parent) + (before == 0 ? "" : "/Prev " + PdfFile.ref(before))
                    + (next == 0 ? "" : "/Next " + PdfFile.ref(next)) + inside.entries(false) + "/Dest "
                    + book.destination(all.get(at)) + ">>");
            first = first == 0 ? item : first;
            before = item;
            item = next;
            count++;
            at = end;
        }
        return new Siblings(first, before, count);
    }
}

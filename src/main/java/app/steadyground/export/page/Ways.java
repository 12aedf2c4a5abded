package app.steadyground.export.page;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The ways through a finished book: links on its pages, and the outline beside them. */
final class Ways {

    private final Book book;

    Ways(Book book) {
        this.book = book;
    }

    /** A link to a place that is not in the document is left out; its words stay. */
    void addLinks() throws IOException {
        PDPage current = null;
        List<PDAnnotation> annotations = new ArrayList<>();
        for (Book.Pointer pointer : book.pointers()) {
            if (pointer.page() != current) {
                current = pointer.page();
                annotations = new ArrayList<>();
            }
            Book.Target target = book.targets().get(pointer.id());
            if (target != null) {
                annotations.add(link(pointer, target));
                current.setAnnotations(annotations);
            }
        }
    }

    private PDAnnotationLink link(Book.Pointer pointer, Book.Target target) {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(pointer.area());
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        link.setPrinted(true);
        link.setDestination(destination(target));
        return link;
    }

    void addOutline(PDDocument document) {
        if (book.outline().isEmpty()) {
            return;
        }
        PDDocumentOutline root = new PDDocumentOutline();
        Deque<PDOutlineNode> parents = new ArrayDeque<>();
        Deque<Integer> levels = new ArrayDeque<>();
        parents.push(root);
        levels.push(0);
        for (Book.Target target : book.outline()) {
            int level = target.heading().level();
            while (levels.peek() >= level) {
                levels.pop();
                parents.pop();
            }
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(target.heading().text().replaceAll("\\s+", " "));
            item.setDestination(destination(target));
            parents.peek().addLast(item);
            parents.push(item);
            levels.push(level);
        }
        root.openNode();
        document.getDocumentCatalog().setDocumentOutline(root);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }

    private PDPageXYZDestination destination(Book.Target target) {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(target.leaf().page());
        destination.setLeft(0);
        destination.setTop((int) book.topOf(target));
        return destination;
    }
}

package app.steadyground.export.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The pages of a document in their final order, with what leads to them. A finished page is kept as its compressed
 * drawing only.
 */
final class Book {

    /** A page and what will stand around its text once all pages are counted. */
    record Leaf(PDPage page, Frame frame) {
    }

    /** A place that links lead to: a leaf, and points from the page's top. {@code heading} may be null. */
    record Target(Leaf leaf, float y, String id, Block.Heading heading) {
    }

    /** An area on a page that leads to a place. */
    record Pointer(PDPage page, PDRectangle area, String id) {
    }

    private static final String OWN_IDS = "\u0000heading-";

    private final PDDocument document;
    private final Paper paper;
    private final SortedMap<Integer, Integer> missing;
    private final PDResources resources;
    private final COSDictionary fonts = new COSDictionary();
    private final List<Leaf> leaves = new ArrayList<>();
    private final Map<String, Target> targets = new HashMap<>();
    private final List<Target> outline = new ArrayList<>();
    private final List<Pointer> pointers = new ArrayList<>();

    Book(PDDocument document, Paper paper, SortedMap<Integer, Integer> missing) {
        this.document = document;
        this.paper = paper;
        this.missing = missing;
        COSDictionary all = new COSDictionary();
        all.setItem(COSName.FONT, fonts);
        resources = new PDResources(all);
    }

    void add(Sheet sheet) {
        add(sheet, leaves.size());
    }

    /** Puts the page before that one which is the {@code index}-th now. */
    void add(Sheet sheet, int index) {
        PDPage page = new PDPage(new PDRectangle(paper.width(), paper.height()));
        page.setResources(resources);
        COSArray contents = new COSArray();
        contents.add(stream(new SheetWriter(paper, missing).write(sheet)));
        page.getCOSObject().setItem(COSName.CONTENTS, contents);
        Leaf leaf = new Leaf(page, sheet.frame());
        leaves.add(index, leaf);
        sheet.marks().forEach(placed -> note(leaf, placed));
    }

    private void note(Leaf leaf, Sheet.Placed placed) {
        if (placed.mark() instanceof Mark.Place place) {
            boolean listed = place.heading() != null && place.heading().bookmark();
            String id = place.id() != null ? place.id() : OWN_IDS + outline.size();
            Target target = new Target(leaf, placed.y(), id, place.heading());
            targets.putIfAbsent(id, target);
            if (listed) {
                outline.add(target);
            }
        } else if (placed.mark() instanceof Mark.Link link) {
            PDRectangle area = new PDRectangle(placed.x() + link.x(),
                    paper.height() - placed.y() - link.y() - link.height(), link.width(), link.height());
            pointers.add(new Pointer(leaf.page(), area, link.id()));
        }
    }

    /** Adds what stands around the text of a page, when its number and the count are known. */
    void frame(int index, List<Mark> marks) {
        COSArray contents = leaves.get(index).page().getCOSObject().getCOSArray(COSName.CONTENTS);
        contents.add(stream(new SheetWriter(paper, missing).writeFrame(marks)));
    }

    private COSStream stream(byte[] operators) {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(operators);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream;
    }

    List<Leaf> leaves() {
        return leaves;
    }

    /** The headings with a bookmark, in order. */
    List<Target> outline() {
        return outline;
    }

    Map<String, Target> targets() {
        return targets;
    }

    List<Pointer> pointers() {
        return pointers;
    }

    COSDictionary fonts() {
        return fonts;
    }

    /** From the bottom of the page, as PDF counts. A little above the place, so that it is not cut. */
    float topOf(Target target) {
        return Math.min(paper.height(), paper.height() - target.y() + 18);
    }
}

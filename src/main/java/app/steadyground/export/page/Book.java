package app.steadyground.export.page;

import app.steadyground.export.pdf.PdfFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The pages of a document in their final order, with what leads to them. A page is written into the file as soon as it
 * is finished; what is kept of it are the numbers of its objects.
 */
final class Book {

    /** A place that links lead to: a leaf, and points from the page's top. {@code heading} may be null. */
    record Target(Leaf leaf, float y, String id, Block.Heading heading) {
    }

    /** An area on a page that leads to a place. Points of paper, as PDF counts them. */
    record Pointer(Leaf leaf, float left, float bottom, float right, float top, String id, Tag tag) {
    }

    /** Where a viewer lets people fill something in; points of paper, and the annotation's number. */
    record Input(Leaf leaf, Fill fill, float left, float bottom, float width, float height, int annotation, int key) {
    }

    private static final String OWN_IDS = "\u0000heading-";

    private final PdfFile file;
    private final Setup setup;
    private final Format format;
    private final SortedMap<Integer, Integer> missing;
    private final PageTags tags;
    private final List<Leaf> leaves = new ArrayList<>();
    private final Map<String, Target> targets = new HashMap<>();
    private final List<Target> outline = new ArrayList<>();
    private final List<Pointer> pointers = new ArrayList<>();
    private final List<Input> inputs = new ArrayList<>();

    Book(PdfFile file, Setup setup, SortedMap<Integer, Integer> missing, PageTags tags) {
        this.file = file;
        this.setup = setup;
        this.format = setup.format();
        this.missing = missing;
        this.tags = tags;
    }

    void add(Sheet sheet) throws IOException {
        add(sheet, leaves.size());
    }

    /** Puts the page before that one which is the {@code index}-th now. */
    void add(Sheet sheet, int index) throws IOException {
        Pieces pieces = new Pieces(file.reserve());
        int text = file.reserve();
        file.stream(text, "", new SheetWriter(format, setup.ink(), missing, pieces).write(sheet));
        Leaf leaf = new Leaf(pieces.page(), sheet.frame(), text, file.reserve(), tags.reserve(),
                pieces.trace(setup.size().scale()));
        leaves.add(index, leaf);
        sheet.marks().forEach(placed -> note(leaf, placed));
        tags.put(leaf.key(), file.put(pieces.owners()));
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
            float scale = setup.size().scale();
            float left = placed.x() + link.x();
            float top = format.height() - placed.y() - link.y();
            pointers.add(new Pointer(leaf, left * scale, (top - link.height()) * scale, (left + link.width()) * scale,
                    top * scale, link.id(), link.tag()));
        } else if (placed.mark() instanceof Mark.Input input) {
            noteInput(leaf, input, placed);
        }
    }

    private void noteInput(Leaf leaf, Mark.Input input, Sheet.Placed placed) {
        float scale = setup.size().scale();
        int annotation = file.reserve();
        int key = tags.reserve();
        input.tag().holdObject(leaf.page(), annotation);
        tags.put(key, input.tag().object());
        leaf.annotations().add(annotation);
        inputs.add(new Input(leaf, input.fill(), (placed.x() + input.x()) * scale,
                (format.height() - placed.y() - input.y() - input.height()) * scale, input.width() * scale,
                input.height() * scale, annotation, key));
    }

    /** Adds what stands around the text of a page, when its number and the count are known. */
    void frame(Leaf leaf, List<Mark> marks) throws IOException {
        SheetWriter writer = new SheetWriter(format, setup.ink(), missing, new Pieces(leaf.page()));
        file.stream(leaf.around(), "", writer.writeFrame(marks));
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

    List<Input> inputs() {
        return inputs;
    }

    List<Pointer> pointers() {
        return pointers;
    }

    /** Where a link to the target leads, as an array of PDF: a little above the place, so that it is not cut. */
    String destination(Target target) {
        float fromBottom = (format.height() - target.y() + 18) * setup.size().scale();
        int top = (int) Math.min(setup.paper().height(), fromBottom);
        return "[" + PdfFile.ref(target.leaf().page()) + "/XYZ 0 " + top + " null]";
    }
}

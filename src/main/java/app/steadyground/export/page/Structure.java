package app.steadyground.export.page;

import app.steadyground.export.pdf.PdfFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * The structure of one document: a tree of tags. A long document has a million of them, so each is written and
 * forgotten as soon as nothing more can come into it: when it was closed, all of it was laid on pages, and those pages
 * are closed too.
 */
final class Structure {

    private static final String DOCUMENT = "Document";

    private final IntSupplier numbers;
    private final Tag document;
    /** Made since the flow last had everything on pages. */
    private final List<Tag> fresh = new ArrayList<>();
    /** Laid on pages, the last of which is still open. */
    private final List<Tag> placed = new ArrayList<>();
    private final Sections sections;
    private int answer;

    /** {@code numbers}: gives each tag its object in the file. */
    Structure(IntSupplier numbers) {
        this.numbers = numbers;
        document = new Tag(this, null, numbers.getAsInt(), DOCUMENT, Block.Answer.NONE);
        sections = new Sections(document);
    }

    /** One that nobody will read: for trials, and for tests of layout. */
    static Structure untold() {
        int[] next = {0};
        return new Structure(() -> ++next[0]);
    }

    Tag document() {
        return document;
    }

    Sections sections() {
        return sections;
    }

    /** What is made from now on belongs to this answer, or to none. */
    void answer(int number) {
        answer = number;
    }

    /** A tag that closes by itself, once it is on paper. */
    Tag tag(Tag parent, String type) {
        Tag tag = open(parent, type);
        fresh.add(tag);
        return tag;
    }

    /** A tag that takes more until {@link #close}. */
    Tag open(Tag parent, String type) {
        return new Tag(this, parent, numbers.getAsInt(), type, answer);
    }

    void close(Tag tag) {
        fresh.add(tag);
    }

    /** All that was made until now stands on a page. */
    void allPlaced() {
        placed.addAll(fresh);
        fresh.clear();
    }

    /** The pages with all that was placed are closed. */
    void write(PdfFile file, int root) throws IOException {
        for (Tag tag : placed) {
            file.put(tag.object(), tag.body(root));
        }
        placed.clear();
    }

    /** All pages are closed: writes all that is left. */
    void end(PdfFile file, int root) throws IOException {
        sections.endTo(0);
        allPlaced();
        placed.add(document);
        write(file, root);
    }
}

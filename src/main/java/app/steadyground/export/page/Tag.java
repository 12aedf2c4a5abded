package app.steadyground.export.page;

import app.steadyground.export.pdf.PdfFile;
import app.steadyground.export.pdf.PdfText;

/**
 * One element of the document's structure, as screen readers find it: a heading, a table cell, a figure. It has other
 * tags or marked pieces of pages inside it, in the order of reading, on however many pages. Made by
 * {@link Structure}, which writes it into the file once all pages with a piece of it are closed.
 */
final class Tag {

    private final Structure structure;
    private final Tag parent;
    private final int object;
    private final int answer;
    private String type;
    private String attributes = "";
    private final StringBuilder kids = new StringBuilder();
    private int firstPage;
    private boolean attached;

    Tag(Structure structure, Tag parent, int object, String type, int answer) {
        this.structure = structure;
        this.parent = parent;
        this.object = object;
        this.type = type;
        this.answer = answer;
    }

    /** A tag that comes next within this one. */
    Tag add(String kind) {
        Tag tag = inline(kind);
        tag.attach();
        return tag;
    }

    /** A tag that stands where its first piece is drawn, among the pieces of this one. */
    Tag inline(String kind) {
        return structure.tag(this, kind);
    }

    /** A tag that comes next within this one and takes more until it is closed. */
    Tag begin(String kind) {
        Tag tag = structure.open(this, kind);
        tag.attach();
        return tag;
    }

    void close() {
        structure.close(this);
    }

    /** Words that lead to another place; stays open until it is known whether that place is in the document. */
    Tag link() {
        return structure.open(this, "Link");
    }

    /** What a drawing shows, in words. */
    Tag alt(String words) {
        return with("/Alt", words);
    }

    /** {@code key}: an entry of the element's dictionary that holds words, such as {@code /T}. */
    Tag with(String key, String words) {
        attributes += key + PdfText.words(words);
        return this;
    }

    /** {@code entries}: in PDF's syntax, such as {@code /O/Table/Scope/Column}. */
    Tag attribute(String entries) {
        attributes += "/A<<" + entries + ">>";
        return this;
    }

    /** Ends a link: one that leads nowhere is mere words. */
    void endLink(boolean leadsSomewhere) {
        if (!leadsSomewhere) {
            type = "Span";
        }
        close();
    }

    String type() {
        return type;
    }

    /** The number of the answer that its words are of, see {@link Block.Answer}. */
    int answer() {
        return answer;
    }

    int object() {
        return object;
    }

    private void attach() {
        if (!attached) {
            attached = true;
            if (parent != null) {
                parent.attach();
                parent.kids.append(PdfFile.ref(object)).append(' ');
            }
        }
    }

    /** A piece of the page, under its number there, belongs here. */
    void hold(int page, int piece) {
        attach();
        if (firstPage == 0) {
            firstPage = page;
        }
        if (page == firstPage) {
            kids.append(piece).append(' ');
        } else {
            kids.append("<</Type/MCR/Pg ").append(PdfFile.ref(page)).append("/MCID ").append(piece).append(">> ");
        }
    }

    /** An annotation of the page belongs here. */
    void holdObject(int page, int annotation) {
        attach();
        kids.append("<</Type/OBJR/Pg ").append(PdfFile.ref(page)).append("/Obj ").append(PdfFile.ref(annotation))
                .append(">> ");
    }

    /** As it stands in the file; {@code root}: the object that holds the topmost tag. */
    String body(int root) {
        return "<</Type/StructElem/S/" + type + "/P " + PdfFile.ref(parent == null ? root : parent.object)
                + (firstPage == 0 ? "" : "/Pg " + PdfFile.ref(firstPage)) + attributes
                + "/K[" + kids.toString().stripTrailing() + "]>>";
    }
}

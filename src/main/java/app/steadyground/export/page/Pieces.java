package app.steadyground.export.page;

import app.steadyground.export.pdf.PdfFile;
import java.util.ArrayList;
import java.util.List;

/**
 * The pieces of one page: each stretch of drawing under one tag has a number, by which the tag knows it. What has no
 * tag is an artifact.
 */
final class Pieces {

    private final int page;
    private final List<Tag> owners = new ArrayList<>();
    private final List<Float> rooms = new ArrayList<>();
    private Tag open;
    private boolean isOpen;

    Pieces(int page) {
        this.page = page;
    }

    /** What is drawn from now on belongs to the tag, or to none if it is null. */
    void under(Tag tag, Pen pen) {
        if (isOpen && tag == open) {
            return;
        }
        end(pen);
        if (tag == null) {
            pen.put("/Artifact BMC\n");
        } else {
            pen.put("/" + tag.type() + " <</MCID " + owners.size() + ">> BDC\n");
            tag.hold(page, owners.size());
            owners.add(tag);
            rooms.add(0f);
        }
        open = tag;
        isOpen = true;
    }

    /** A line is drawn that was set for a width. */
    void room(float width) {
        if (open != null) {
            rooms.set(rooms.size() - 1, Math.max(rooms.getLast(), width));
        }
    }

    int page() {
        return page;
    }

    /** {@code scale}: how much larger all is drawn than it was measured. */
    PageTrace trace(float scale) {
        float[] widths = new float[rooms.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = rooms.get(i) * scale;
        }
        return new PageTrace(owners.stream().mapToInt(Tag::answer).toArray(),
                owners.stream().mapToInt(Tag::object).toArray(), widths);
    }

    void end(Pen pen) {
        if (isOpen) {
            pen.put("EMC\n");
            isOpen = false;
        }
    }

    /** The tags of the pieces, in the order of their numbers, as an array of PDF. */
    String owners() {
        StringBuilder array = new StringBuilder("[");
        owners.forEach(tag -> array.append(PdfFile.ref(tag.object())).append(' '));
        return array.append(']').toString();
    }
}

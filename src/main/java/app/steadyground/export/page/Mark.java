package app.steadyground.export.page;

import app.steadyground.export.type.Line;
import java.util.List;

/** Something drawn. Points from the top left corner of its unit, y downward. */
sealed interface Mark {

    /**
     * A line of text; {@code x} its left end, {@code baseline} its y. {@code tag}: where its words belong; null for
     * words that only decorate the page, or stand in a figure.
     */
    record Text(Line line, float x, float baseline, Tag tag) implements Mark {
        Text(Line line, float x, float baseline) {
            this(line, x, baseline, null);
        }
    }

    /** A box with round corners of radius {@code round}, filled and edged; a negative colour leaves that out. */
    record Box(float x, float y, float width, float height, float round, int fill, int edge) implements Mark {
    }

    /**
     * A box beneath all else, or a slice of one. {@code begins} and {@code ends}: its upper and lower edge are the
     * box's own. The page makes one box of slices that touch; where a box goes on over the end of a page, it
     * reaches a little further, so that no line touches its edge.
     */
    record Panel(float x, float y, float width, float height, float round, int fill, boolean begins, boolean ends)
            implements Mark {

        private static final float REACH = 7;

        Panel moved(float dx, float dy) {
            return new Panel(x + dx, y + dy, width, height, round, fill, begins, ends);
        }

        boolean goesOnIn(Panel below) {
            return !ends && !below.begins && fill == below.fill && x == below.x && width == below.width
                    && Math.abs(y + height - below.y) < 0.05f;
        }

        Panel joined(Panel below) {
            return new Panel(x, y, width, below.y + below.height - y, round, fill, begins, below.ends);
        }

        float drawnTop() {
            return begins ? y : y - REACH;
        }

        float drawnHeight() {
            return y + height + (ends ? 0 : REACH) - drawnTop();
        }
    }

    /** Joined straight strokes: x and y in turn. */
    record Stroke(List<Float> points, float weight, int color) implements Mark {
    }

    /** A drawing that says something, with the words that say the same; null where it comes again on a next page. */
    record Figure(String alt, List<Mark> marks, Tag tag) implements Mark {
        public Figure {
            marks = List.copyOf(marks);
        }

        /** Within {@code parent}, with the words. */
        static Figure in(Tag parent, String alt, List<Mark> marks) {
            return new Figure(alt, marks, parent.inline("Figure").alt(alt));
        }
    }

    /** An area that leads to the place {@code id}. */
    record Link(float x, float y, float width, float height, String id, Tag tag) implements Mark {
    }

    /** An area that a viewer lets people fill in. */
    record Input(Fill fill, float x, float y, float width, float height, Tag tag) implements Mark {
    }

    /** The place {@code id}; {@code heading} is its line in the outline, or null. */
    record Place(String id, Block.Heading heading) implements Mark {
    }
}

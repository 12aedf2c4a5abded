package app.steadyground.export.page;

import app.steadyground.export.type.Line;
import java.util.List;

/** Something drawn. Points from the top left corner of its unit, y downward. */
sealed interface Mark {

    /** A line of text; {@code x} its left end, {@code baseline} its y. */
    record Text(Line line, float x, float baseline) implements Mark {
    }

    /** A box with round corners of radius {@code round}, filled and edged; a negative colour leaves that out. */
    record Box(float x, float y, float width, float height, float round, int fill, int edge) implements Mark {
    }

    /** A box beneath all else. Where one ends and a like one begins, the page makes one of them, without a seam. */
    record Panel(float x, float y, float width, float height, float round, int fill) implements Mark {
    }

    /** Joined straight strokes: x and y in turn. */
    record Stroke(List<Float> points, float weight, int color) implements Mark {
    }

    /** A drawing that says something, with the words that say the same. */
    record Figure(String alt, List<Mark> marks) implements Mark {
        public Figure {
            marks = List.copyOf(marks);
        }
    }

    /** An area that leads to the place {@code id}. */
    record Link(float x, float y, float width, float height, String id) implements Mark {
    }

    /** The place {@code id}; {@code heading} is its line in the outline, or null. */
    record Place(String id, Block.Heading heading) implements Mark {
    }
}

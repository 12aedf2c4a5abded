package app.steadyground.guide;

import java.util.List;

/** A piece of a chapter's reading. */
public sealed interface Reading {

    String text();

    /** A heading inside the reading. */
    record Heading(String text) implements Reading {
    }

    /**
     * A paragraph in plain text.
     *
     * @param points codes of the guide's points said here
     * @param added whether it goes beyond the original guide; not shown
     */
    record Paragraph(String text, List<String> points, boolean added) implements Reading {
        public Paragraph {
            points = List.copyOf(points);
        }
    }
}

package app.steadyground.guide;

import java.util.List;
import java.util.stream.Stream;

/**
 * One index tab.
 *
 * @param shortTitle what stands on the tab when there is little room
 * @param guideHeading the heading in the original guide; kept in the data, not shown
 * @param purpose one or two sentences on what the chapter is for
 * @param preface a longer text in {@link Prose} notation before the readings; may be empty
 * @param readings headings and paragraphs in reading order
 * @param notes the chapter's "Notes to myself", a page like any other
 * @param seeAlso titles of pages and chapters that belong near, resolved to ids
 */
public record Chapter(String id, String title, String shortTitle, String guideHeading, String purpose, String preface,
                      List<Reading> readings, List<Exercise> exercises, Exercise notes, List<SeeAlso> seeAlso) {

    public Chapter {
        readings = List.copyOf(readings);
        exercises = List.copyOf(exercises);
        seeAlso = List.copyOf(seeAlso);
    }

    /** The exercises, then the notes. */
    public Stream<Exercise> pages() {
        return Stream.concat(exercises.stream(), Stream.of(notes));
    }
}

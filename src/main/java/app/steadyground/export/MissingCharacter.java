package app.steadyground.export;

import java.util.List;

/**
 * A character that no font at hand has: it stands in the pages as a box with its code.
 *
 * @param codePoint its number in Unicode
 * @param times how often it was written
 * @param places where, at least the first ones
 */
public record MissingCharacter(int codePoint, int times, List<Place> places) {

    /** Its code as it is usually written, such as U+1F600. */
    public String code() {
        return "U+%04X".formatted(codePoint);
    }
}

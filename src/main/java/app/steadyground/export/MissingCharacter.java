package app.steadyground.export;

/**
 * A character that no font at hand has: it stands in the pages as a box with its code.
 *
 * @param codePoint its number in Unicode
 * @param times in how many places
 */
public record MissingCharacter(int codePoint, int times) {

    /** Its code as it is usually written, such as U+1F600. */
    public String code() {
        return "U+%04X".formatted(codePoint);
    }
}

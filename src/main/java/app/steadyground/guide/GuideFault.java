package app.steadyground.guide;

/**
 * One thing wrong with a guide's files.
 *
 * @param file name within the guide's folder
 * @param place path inside the file, such as {@code exercises[3].fields[0]}
 * @param sentence what is wrong, for people
 */
public record GuideFault(String file, String place, String sentence) {

    @Override
    public String toString() {
        return file + ": " + place + ": " + sentence;
    }
}

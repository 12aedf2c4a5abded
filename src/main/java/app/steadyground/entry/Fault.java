package app.steadyground.entry;

/**
 * A file that could not be taken as good. It was left as it is.
 *
 * @param file name within the workbook's folder
 */
public record Fault(String file, Problem problem) {
}

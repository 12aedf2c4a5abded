package app.steadyground.export;

import java.util.List;

/**
 * How an export went.
 *
 * @param pages of paper
 * @param entries that were printed, or pages to fill in; blank entries are left out
 * @param proof what reading the file back has shown
 * @param missing characters drawn as a box with their code, by number; mostly empty
 */
public record ExportResult(int pages, int entries, List<MissingCharacter> missing, Completeness proof) {

    public ExportResult {
        missing = List.copyOf(missing);
    }

    /** In how many places any character is missing. */
    public int missingPlaces() {
        return missing.stream().mapToInt(MissingCharacter::times).sum();
    }
}

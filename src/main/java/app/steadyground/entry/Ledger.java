package app.steadyground.entry;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What this program wrote outside the workbook, and where: one of the workbook's small lists, by path, so that a file that takes
 * the place of another takes its line too. Same thread as the workbook.
 */
public final class Ledger {
    public static final String LIST = "ledger";
    /** Self-describing, for whoever reads the file without this program. */
    static final List<String> COLUMNS = List.of("what", "when", "pages", "protected", "bytes", "sha256");

    private Ledger() {
    }

    /** What kind of thing lies there; written by its name in lower case. */
    public enum What { PDF, WORKSHEETS, FORM, HTML, MARKDOWN, TABLE, BACKUP, BACKUPS, COPY, SHEET }

    /**
     * One thing that was written. Of {@link What#BACKUPS}, a folder where backups are made, nothing but the place is known.
     *
     * @param path absolute
     * @param pages ids of the pages it tells of; empty for all, or none
     * @param guarded whether it opens only with a password or passphrase
     * @param bytes its size; {@code sum} what {@code storage} made of its bytes, or empty
     */
    public record Written(String path, What what, Instant when, List<String> pages, boolean guarded, long bytes, String sum) {
        public Written {
            pages = List.copyOf(pages);
        }
    }

    /** @return whether that changed anything */
    public static boolean note(OpenList list, Written written) {
        List<String> cells = List.of(written.what().name().toLowerCase(Locale.ROOT), written.when().toString(),
                String.join(" ", written.pages()), written.guarded() ? "yes" : "no", Long.toString(written.bytes()), written.sum());
        return list.put(written.path(), new Content.Rows(COLUMNS, List.of(new Content.Row("1", cells, Map.of()))));
    }

    /** All that is noted, the newest first; a line that only a later version can read is left out. */
    public static List<Written> all(SmallList list) {
        return list.all().entrySet().stream().flatMap(e -> read(e.getKey(), e.getValue()).stream())
                .sorted(Comparator.comparing(Written::when).reversed().thenComparing(Written::path)).toList();
    }

    private static Optional<Written> read(String path, Content content) {
        if (!(content instanceof Content.Rows rows) || !rows.columns().equals(COLUMNS)) {
            return Optional.empty();
        }
        // There is one: without any, the line counts as cleared, and no list tells of it.
        List<String> cells = rows.rows().getFirst().cells();
        try {
            return Optional.of(new Written(path, What.valueOf(cells.get(0).toUpperCase(Locale.ROOT)), Instant.parse(cells.get(1)),
                    cells.get(2).isEmpty() ? List.of() : List.of(cells.get(2).split(" ")), cells.get(3).equals("yes"),
                    Long.parseLong(cells.get(4)), cells.get(5)));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}

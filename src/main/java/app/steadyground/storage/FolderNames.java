package app.steadyground.storage;

import java.util.Locale;
import java.util.Set;

/** What things are called in a workbook's folder. */
final class FolderNames {
    static final String WORKBOOK = "workbook.json";
    static final String README = "README.txt";
    static final String ATTRIBUTES = ".gitattributes";
    static final String ENTRIES = "entries";
    static final String KEYS = "keys";
    /** No file this program writes is larger; a larger one is not even read. */
    static final long LARGEST = 20_000_000;
    /** The same, filled up and sealed. */
    static final long LARGEST_SEALED = 30_000_000;

    private static final Set<String> SYSTEMS_OWN = Set.of("desktop.ini", "thumbs.db");

    private FolderNames() {
    }

    /** Whether a file is the business of the system or of a sync tool, so that nobody needs to hear of it. */
    static boolean isIgnored(String name) {
        return name.startsWith(".") || name.startsWith("~syncthing~")
                || SYSTEMS_OWN.contains(name.toLowerCase(Locale.ROOT));
    }
}

package app.steadyground.storage;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names inside a zip that may become files of a workbook, on any system, and nothing else. */
final class SafeName {
    private static final Pattern TRICK = Pattern.compile("[\\\\:*?\"<>|\\p{Cntrl}\u202a-\u202e\u2066-\u2069]");
    private static final Pattern RESERVED = Pattern.compile("(con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(\\..*)?");
    private static final String END = ".json";
    private static final int LONGEST = 200;

    private SafeName() {
    }

    /** Whether a path inside a zip leads anywhere but straight down, or would on some system be no plain file. */
    static boolean isTrick(String path) {
        if (path.isEmpty() || path.startsWith("/") || TRICK.matcher(path).find()) {
            return true;
        }
        String[] parts = (path.endsWith("/") ? path.substring(0, path.length() - 1) : path).split("/", -1);
        for (String part : parts) {
            if (part.isEmpty() || part.equals(".") || part.equals("..") || part.endsWith(".") || part.endsWith(" ")
                    || part.length() > LONGEST || RESERVED.matcher(part.toLowerCase(Locale.ROOT)).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a workbook has a file of this path, with {@code /} between folder and name. */
    static boolean isOfWorkbook(String path) {
        return switch (path) {
            case FolderNames.WORKBOOK, FolderNames.README, FolderNames.ATTRIBUTES -> true;
            default -> isIn(FolderNames.ENTRIES, path) || isIn(FolderNames.KEYS, path);
        };
    }

    private static boolean isIn(String folder, String path) {
        return path.startsWith(folder + "/") && isKept(path.substring(folder.length() + 1));
    }

    /** Whether a file directly in the entries or the keys is one to be kept. */
    static boolean isKept(String name) {
        return name.endsWith(END) && name.indexOf('/') < 0 && !FolderNames.isIgnored(name) && !isTrick(name);
    }

    static boolean isFolderOfWorkbook(String path) {
        return path.equals(FolderNames.ENTRIES + "/") || path.equals(FolderNames.KEYS + "/");
    }
}

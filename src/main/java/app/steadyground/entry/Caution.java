package app.steadyground.entry;

import java.time.LocalDate;

/** That nothing guards what goes out: said once in a workbook for each way out, which one of its small lists remembers. */
public enum Caution {
    FILE("file-is-open"), PAPER("paper-is-open"), BACKUP("backup-is-open");

    /** Name of the small list of what was said once: by a short word, the day it was said. */
    public static final String LIST = "told";

    private final String key;

    Caution(String key) {
        this.key = key;
    }

    public boolean isDue(SmallList list) {
        return !list.has(key);
    }

    /** It was said, and the person went on. */
    public void told(OpenList list, LocalDate today) {
        if (isDue(list)) {
            list.put(key, today.toString());
        }
    }
}

package app.steadyground.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.steadyground.entry.Workbook;
import app.steadyground.storage.Progress;
import app.steadyground.storage.WorkbookFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What processes have said that they saved, and whether it is there. */
final class Acknowledged {
    private final Map<String, List<String>> tokens = new TreeMap<>();
    private int count;

    /** @return whether the line was about something saved */
    boolean hear(String line) {
        String[] words = line.split(" ");
        // A process that is killed may leave half a line.
        boolean whole = words.length == 3 && words[0].equals("saved") && words[2].endsWith(".");
        if (whole) {
            tokens.computeIfAbsent(words[1], i -> new ArrayList<>()).add(words[2]);
            count++;
        }
        return whole;
    }

    int count() {
        return count;
    }

    /** Each token is in a file that can be read, each item is an entry, and no file is damaged. */
    void check(Path path) throws Exception {
        WorkbookFolder folder = Door.open(path);
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, List<String>> item : tokens.entrySet()) {
            String there = WriterMain.everything(folder, item.getKey());
            item.getValue().stream().filter(t -> !there.contains(t)).forEach(t -> missing.add(item.getKey() + " " + t));
        }
        assertEquals(List.of(), missing);
        assertEquals(List.of(), folder.check(Progress.NONE));
        Workbook workbook = folder.read(Progress.NONE);
        assertEquals(List.of(), tokens.keySet().stream().filter(i -> workbook.entry(i).isEmpty()).toList());
    }
}

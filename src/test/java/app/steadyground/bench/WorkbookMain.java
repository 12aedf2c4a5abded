package app.steadyground.bench;

import app.steadyground.cli.sample.Sample;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Workbook;
import app.steadyground.guide.Guide;
import app.steadyground.reread.Match;
import app.steadyground.reread.Search;
import app.steadyground.reread.Writings;
import app.steadyground.storage.GuideFiles;
import app.steadyground.storage.Progress;
import app.steadyground.storage.WorkbookFolder;
import java.nio.file.Path;
import java.util.List;

/** In a fresh process: opens a workbook, searches in it, opens it again, saves into it. Prints the times in ms. */
final class WorkbookMain {
    private static final List<String> QUERIES = List.of("rain", "umbrella kitchen", "\"two messages\"", "th", "t");
    private static final int LATER = 20;
    private static final int SAVES = 200;
    /** As many lines as a window shows of a list. */
    private static final int LINES = 20;

    private WorkbookMain() {
    }

    /** @param args the folder; {@code all} for everything, else it is only opened once */
    public static void main(String[] args) throws Exception {
        Path path = Path.of(args[0]);
        long start = System.nanoTime();
        Workbook workbook = WorkbookFolder.open(path).read(Progress.NONE);
        Figures.print("open", Child.millisSince(start));
        if (!args[1].equals("all")) {
            Figures.print("entries", workbook.entries().size());
            Memory.print();
        } else {
            search(Writings.of(workbook));
            Memory.print();
            Figures again = new Figures();
            for (int i = 0; i < LATER; i++) {
                start = System.nanoTime();
                WorkbookFolder.open(path).read(Progress.NONE);
                again.add(Child.millisSince(start));
            }
            Figures.print("open later", again.median());
            save(WorkbookFolder.open(path));
        }
    }

    private static void search(Writings entries) {
        Search search = new Search(GuideFiles.bundled());
        Figures.print("search first", search(search, entries, QUERIES.getFirst()));
        Figures later = new Figures();
        for (int i = 0; i < LATER; i++) {
            QUERIES.forEach(query -> later.add(search(search, entries, query)));
        }
        Figures.print("search median", later.median());
        Figures.print("search late", later.at(0.95));
    }

    private static double search(Search search, Writings entries, String query) {
        long start = System.nanoTime();
        search.find(entries, query).stream().limit(LINES).forEach(Match::excerpt);
        return Child.millisSince(start);
    }

    private static void save(WorkbookFolder folder) throws Exception {
        Guide guide = GuideFiles.bundled();
        Sample sample = new Sample(guide, folder.info(), SAVES, 77);
        Figures saves = new Figures();
        while (sample.hasNext()) {
            for (Revision revision : sample.next()) {
                long start = System.nanoTime();
                folder.save(revision);
                saves.add(Child.millisSince(start));
            }
        }
        Figures.print("save median", saves.median());
        Figures.print("save late", saves.at(0.95));
    }
}

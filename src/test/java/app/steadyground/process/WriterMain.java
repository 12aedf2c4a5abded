package app.steadyground.process;

import app.steadyground.entry.Content;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Draft;
import app.steadyground.entry.Entry;
import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Sitting;
import app.steadyground.entry.Workbook;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Guide;
import app.steadyground.storage.GuideFiles;
import app.steadyground.storage.Progress;
import app.steadyground.storage.Rescue;
import app.steadyground.storage.SaveState;
import app.steadyground.storage.Saver;
import app.steadyground.storage.WorkbookFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes into a workbook as fast as the saver takes it. Says {@code saved ITEM TOKEN} of each token that was acknowledged. */
final class WriterMain {
    static final String FIELD = "event";
    private static final Guide GUIDE = GuideFiles.bundled();
    private static final Exercise PAGE = GUIDE.page("doubt-on-paper").orElseThrow();
    private static final Instant DAY = Instant.parse("2026-11-23T16:00:00Z");
    /** Longer than what may be left out of a draft without being kept as a version. */
    private static final int LONG = 120;
    private static final int MOST_ITEMS = 12;

    private final Ids ids = Ids.secure();
    private final Random random;
    private final String name;
    private final Workbook workbook;
    private final Saver saver;
    private int count;

    private WriterMain(Path folder, Path state, String name, long seed) throws Exception {
        this.name = name;
        this.random = new Random(seed);
        WorkbookFolder opened = Door.open(folder);
        this.workbook = opened.read(Progress.NONE);
        this.saver = new Saver(opened, new Rescue(state, opened), this::tell);
    }

    /** @param args folder, state folder, a word that begins each token, seed, rounds of writing (0: without end) */
    public static void main(String[] args) throws Exception {
        int rounds = Integer.parseInt(args[4]);
        WriterMain writer = new WriterMain(Path.of(args[0]), Path.of(args[1]), args[2], Long.parseLong(args[3]));
        // Whatever goes wrong, it must end, or who listens would wait for ever.
        try (Saver saver = writer.saver) {
            for (int i = 0; rounds == 0 || i < rounds; i++) {
                writer.edit();
            }
        }
        System.out.println("done");
    }

    private void tell(SaveState state) {
        if (state instanceof SaveState.Saved saved) {
            String text = ((Content.Text) saved.revision().answers().get(FIELD).content()).text();
            System.out.println("saved " + saved.revision().item() + " " + text.substring(text.lastIndexOf(' ') + 1));
        }
    }

    /** Opens an entry, or begins one, and writes some times into it. */
    private void edit() {
        List<Entry> all = workbook.entries();
        Sitting sitting = all.size() < MOST_ITEMS && random.nextInt(4) == 0 || all.isEmpty() ? begin(ids, workbook)
                : new Sitting(ids, PAGE, all.get(random.nextInt(all.size())));
        Draft draft = sitting.beginning();
        int times = 1 + random.nextInt(6);
        for (int i = 0; i < times; i++) {
            draft = next(draft);
            Revision revision = sitting.next(draft, DAY);
            workbook.add(revision);
            saver.submit(revision);
            saver.flush(Duration.ofSeconds(20));
        }
    }

    static Sitting begin(Ids ids, Workbook workbook) {
        return new Sitting(ids, workbook.info().id(), new GuideRef(GUIDE.id(), GUIDE.version()), PAGE,
                new Draft(LocalDate.of(2026, 11, 23), blank()), DAY, "UTC");
    }

    private static Map<String, Content> blank() {
        Map<String, Content> blank = new HashMap<>();
        PAGE.fields().forEach(f -> blank.put(f.id(), Contents.blank(f)));
        return blank;
    }

    private Draft next(Draft draft) {
        String token = name + "-" + count++ + ".";
        String before = ((Content.Text) draft.contents().get(FIELD)).text();
        String text = before.length() > LONG && random.nextInt(3) == 0 ? token : before + " " + token;
        return with(draft, text);
    }

    static Draft with(Draft draft, String text) {
        Map<String, Content> contents = new HashMap<>(draft.contents());
        contents.put(FIELD, new Content.Text(FieldKind.of(PAGE.field(FIELD).orElseThrow()), text));
        return new Draft(draft.date(), contents);
    }

    /** All that an item says in any of its files. */
    static String everything(WorkbookFolder folder, String item) throws Exception {
        List<String> all = new ArrayList<>();
        for (Revision revision : folder.revisions(item)) {
            revision.answers().get(FIELD).others().forEach(o -> all.add(((Content.Text) o.content()).text()));
            all.add(((Content.Text) revision.answers().get(FIELD).content()).text());
        }
        return String.join("\n", all) + " ";
    }
}

package app.steadyground.app;

import app.steadyground.entry.Entry;
import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Ids;
import app.steadyground.entry.Workbook;
import app.steadyground.export.Views;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.storage.Places;
import app.steadyground.storage.Settings;
import app.steadyground.storage.SettingsFile;
import app.steadyground.storage.WorkbookFolder;
import app.steadyground.ui.SmallSession;
import app.steadyground.ui.lock.CoverPage;
import app.steadyground.ui.lock.NewLockPage;
import app.steadyground.ui.lock.PassphrasePage;
import app.steadyground.ui.lock.QuestionPanel;
import app.steadyground.ui.lock.WorkingPage;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.parts.Theme;
import app.steadyground.ui.parts.Unrolled;
import app.steadyground.ui.shell.FirstStart;
import app.steadyground.ui.shell.MishapPanel;
import app.steadyground.ui.shell.UnsavedPanel;
import app.steadyground.ui.work.SameThreadWork;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** Every screen of the program, with a workbook that has been lived in: to make pictures of, and to find trouble in. JavaFX thread. */
final class Gallery {
    private final Guide guide;
    private final Stage stage;
    private final Program program;
    /** One with a workbook in which nothing is written yet. */
    private final Program unwritten;
    private final Workbook workbook;
    /** Each content has a frame and a scene of its own: what leaves a scene with all its styles is dressed once more, without their colours. */
    private final Map<Parent, StackPane> frames = new IdentityHashMap<>();
    private StackPane frame;

    /** How a screen is looked at. */
    record Light(boolean night, int percent, int width, int height) {
        @Override
        public String toString() {
            return "%s-%03d-%d".formatted(night ? "night" : "day", percent, width);
        }
    }

    static List<Light> everyLight() {
        List<Light> all = new ArrayList<>();
        for (boolean night : new boolean[] {false, true}) {
            for (int percent : new int[] {80, 100, 150, 200}) {
                for (int[] size : new int[][] {{900, 600}, {1280, 800}, {1920, 1080}}) {
                    all.add(new Light(night, percent, size[0], size[1]));
                }
            }
        }
        return all;
    }

    /** @param stage not shown; the headless screen is too small for it */
    Gallery(Guide guide, WorkbookFolder folder, Workbook workbook, Path temp, Stage stage) throws Exception {
        this.guide = guide;
        this.stage = stage;
        this.workbook = workbook;
        program = program(stage, temp, folder.folder());
        WorkbookFolder begun = WorkbookFolder.create(temp.resolve("Begun"), GuideRef.of(guide), Ids.seeded(5), LivedIn.CLOCK.instant());
        unwritten = program(new Stage(), temp.resolve("unwritten"), begun.folder());
    }

    private Program program(Stage in, Path around, Path folder) {
        Places places = new Places(around.resolve("config"), around.resolve("state"), around.resolve("new"));
        Preferences preferences = new Preferences(new SettingsFile(places.config()), Settings.DEFAULT, guide, new SameThreadWork());
        Program started = new Program(in, null, guide, places, preferences, new SameThreadWork(), () -> { });
        started.start(Optional.of(folder));
        in.hide();
        return started;
    }

    /** Lets go of the workbook and of the window, which would stay in memory as long as its folder is watched. Not on the JavaFX thread. */
    void close() throws InterruptedException {
        program.open().orElseThrow().close();
        unwritten.open().orElseThrow().close();
    }

    /** Every place there is, by a name for its picture. */
    Map<String, Place> places() {
        Map<String, Place> all = new LinkedHashMap<>();
        guide.chapters().forEach(c -> all.put("reading-" + c.id(), new Place.Reading(c.id())));
        guide.pages().forEach(p -> {
            all.put("page-" + p.id(), new Place.NewEntry(p.id()));
            newest(p.id()).ifPresent(e -> {
                all.put("entry-" + p.id(), new Place.Written(e.id(), false));
            });
        });
        Entry doubt = newest("doubt-on-paper").orElseThrow();
        all.put("edit-doubt-on-paper", new Place.Written(doubt.id(), true));
        all.put("over-past-entries", new Place.PastEntries(""));
        all.put("over-past-entries-of-page", new Place.PastEntries("doubt-on-paper"));
        all.put("over-search", new Place.Search());
        all.put("over-sources", new Place.Sources());
        all.put("over-faults", new Place.Faults());
        all.put("over-backups", new Place.Backups());
        all.put("over-copy", new Place.Copy());
        all.put("over-export", new Place.Export(false, List.of()));
        all.put("over-print", new Place.Export(true, List.of()));
        all.put("over-export-view", new Place.ExportView(false, new Views(guide).list(Texts.get("past.title"), workbook.entries())));
        all.put("over-versions", new Place.Versions(doubt.id()));
        all.put("over-trash", new Place.Trash());
        all.put("over-keys", new Place.Keys());
        all.put("over-start", new Place.Start());
        all.put("over-then-and-now", new Place.ThenAndNow("doubt-on-paper", doubt.id()));
        all.put("over-trends", new Place.Trends("weekly-check-in"));
        all.put("over-near", new Place.Near());
        all.put("over-open-ends", new Place.OpenEnds());
        all.put("over-about", new Place.About());
        all.put("over-ledger", new Place.Ledger());
        all.put("over-share", new Place.Share());
        all.put("over-release", new Place.Release());
        all.put("over-private", new Place.WhatIsPrivate());
        all.put("over-lock", new Place.Lock());
        all.put("over-import", new Place.Import());
        all.put("over-settings", new Place.Settings());
        return all;
    }

    private Optional<Entry> newest(String exercise) {
        return workbook.of(exercise).stream().findFirst();
    }

    /** Pages outside of a workbook, and what is laid over it in trouble. */
    Map<String, Parent> others() {
        Map<String, Parent> all = new LinkedHashMap<>();
        FirstStart first = new FirstStart(Path.of("/home/me/My workbook"), null, (a, b) -> { });
        first.offer(Texts.get("first.bring-back"), () -> { });
        all.put("first-start", first.root());
        FirstStart trouble = new FirstStart(Path.of("/home/me/My workbook"), null, (a, b) -> { });
        trouble.say(Texts.get("first.cannot-open", "/media/drive/a rather long folder name/My workbook", Texts.get("folder-problem.not-there")));
        trouble.offer(Texts.get("first.try-again"), () -> { });
        all.put("first-start-trouble", trouble.root());
        PassphrasePage locked = new PassphrasePage(Texts.get("lock.away-lead"), (a, b) -> { });
        locked.say(Texts.get("lock.away-unsaved"));
        locked.offer(Texts.get("lock.elsewhere"), () -> { });
        locked.offerHelp(SmallSession.GUIDE);
        all.put("locked", locked.root());
        PassphrasePage wrong = new PassphrasePage(Texts.get("lock.locked-lead"), (a, b) -> { });
        wrong.say(Texts.get("folder-problem.wrong-passphrase"));
        all.put("locked-wrong", wrong.root());
        all.put("lock-new", new NewLockPage(new SameThreadWork(), (a, b) -> { }, () -> { }).root());
        all.put("lock-working", new WorkingPage(Texts.get("lock.locking")).root());
        all.put("cover", new CoverPage().root());
        all.put("end", new QuestionPanel(Texts.get("lock.end-title"), Texts.get("lock.end-words"), Texts.get("lock.end-stay"), () -> { })
                .with(Texts.get("lock.end-leave"), () -> { }).node());
        all.put("unsaved", new UnsavedPanel(Texts.get("save.because", Texts.get("not-saved.disk-full")), true, () -> { }, () -> { }, () -> { }).node());
        all.put("mishap", new MishapPanel("NullPointerException\n  at app.steadyground.ui.pages.Column.text(Column.java:43)", () -> { }).node());
        return all;
    }

    /** Places at which there is nothing yet. */
    Map<String, Place> unwritten() {
        return Map.of("nothing-start", new Place.Start(), "nothing-past-entries", new Place.PastEntries(""),
                "nothing-open-ends", new Place.OpenEnds(), "nothing-then-and-now", new Place.ThenAndNow("", ""),
                "nothing-trends", new Place.Trends(""), "nothing-trash", new Place.Trash(), "nothing-ledger", new Place.Ledger(), "nothing-near", new Place.Near());
    }

    /** Goes to a place in a workbook in which nothing is written yet. */
    StackPane atUnwritten(Place place) {
        StackPane shown = put(unwritten.open().orElseThrow().root());
        unwritten.open().orElseThrow().go(place);
        return shown;
    }

    /** What stands in the title of the window and in the taskbar. */
    String title() {
        return stage.getTitle();
    }

    OpenWorkbook open() {
        return program.open().orElseThrow();
    }

    /** Goes to a place and puts the window's content into the frame. */
    StackPane at(Place place) {
        StackPane shown = put(open().root());
        open().go(place);
        return shown;
    }

    StackPane put(Parent content) {
        frame = frames.computeIfAbsent(content, this::framed);
        return frame;
    }

    private StackPane framed(Parent content) {
        StackPane around = new StackPane();
        Scene scene = new Scene(around, 1280, 800);
        Theme.speak(scene, guide.language());
        Theme.apply(scene, false, 100);
        around.applyCss();
        around.getChildren().setAll(content);
        return around;
    }

    /** Lays out what is in the frame as if the window had this size and look. */
    void light(Light light) {
        Theme.apply(frame.getScene(), light.night(), light.percent());
        for (int i = 0; i < 3; i++) {
            frame.resize(light.width(), light.height());
            frame.applyCss();
            Unrolled.complete(frame);
            frame.layout();
        }
    }
}

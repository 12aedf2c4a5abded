package app.steadyground.app;

import app.steadyground.export.page.Paper;
import app.steadyground.guide.Guide;
import app.steadyground.storage.Settings;
import app.steadyground.storage.SettingsFile;
import app.steadyground.ui.export.ExportMemory;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.settings.Choices;
import app.steadyground.ui.shell.Look;
import app.steadyground.ui.work.Work;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;

/** The settings as the window uses them: read once, written in the background after each change. JavaFX thread. */
final class Preferences implements ExportMemory, Choices {
    private static final Rectangle2D FIRST_WINDOW = new Rectangle2D(-1, -1, 1180, 800);

    private final SettingsFile file;
    private final Work work;
    private final Guide guide;
    private final ReadOnlyObjectWrapper<Look> look;
    private Settings now;

    /** @param loaded what the file holds */
    Preferences(SettingsFile file, Settings loaded, Guide guide, Work work) {
        this.file = file;
        this.now = loaded;
        this.guide = guide;
        this.work = work;
        this.look = new ReadOnlyObjectWrapper<>(new Look(Look.Mode.valueOf(loaded.theme().name()), loaded.textSize()));
    }

    private void change(UnaryOperator<Settings> how) {
        Settings before = now;
        Settings next = how.apply(before);
        now = next;
        // The window does not wait for it, nor to hear whether anything is new, and nothing is lost but where it stood.
        work.run(() -> next.equals(before) || file.save(now), saved -> { }, e -> { });
    }

    Look look() {
        return look.get();
    }

    ObservableValue<Look> looks() {
        return look.getReadOnlyProperty();
    }

    void setLook(Look to) {
        change(s -> s.withTheme(Settings.Theme.valueOf(to.mode().name())).withTextSize(to.textPercent()));
        look.set(to);
    }

    Rectangle2D window() {
        // A settings file may say anything.
        return now.window().filter(w -> w.width() > 0 && w.height() > 0)
                .map(w -> new Rectangle2D(w.x(), w.y(), w.width(), w.height())).orElse(FIRST_WINDOW);
    }

    boolean maximized() {
        return now.window().map(Settings.Window::maximised).orElse(false);
    }

    /** Notes where the window stood. Written at once, because the program ends. */
    void closed(Rectangle2D w, boolean maximized) {
        now = now.withWindow(new Settings.Window((int) w.getMinX(), (int) w.getMinY(), (int) w.getWidth(), (int) w.getHeight(), maximized));
        file.save(now);
    }

    Optional<Path> lastWorkbook() {
        return now.workbook();
    }

    void opened(Path workbook) {
        boolean same = now.workbook().filter(workbook::equals).isPresent();
        change(s -> same ? s.withWorkbook(workbook) : s.withWorkbook(workbook).withPlace("", ""));
    }

    List<Path> recent() {
        return now.recent().stream().filter(p -> now.workbook().filter(p::equals).isEmpty()).toList();
    }

    /** A new folder beside the workbook opened last, that is not there yet. */
    Path besideLast(Path usual) {
        return unused(now.workbook().orElse(usual), Files::exists);
    }

    /** The folder itself, or with a number after its name, whichever is not taken. */
    static Path unused(Path wanted, Predicate<Path> taken) {
        Path next = wanted;
        for (int number = 2; taken.test(next); number++) {
            next = wanted.resolveSibling(wanted.getFileName() + " " + number);
        }
        return next;
    }

    /** Where the person was in this workbook, if it is the one opened last. */
    Optional<Place> lastPlace(Path workbook) {
        if (now.workbook().filter(workbook::equals).isEmpty() || now.chapter().isEmpty() && now.exercise().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(now.exercise().isEmpty() ? new Place.Reading(now.chapter()) : new Place.Page(now.exercise()));
    }

    /** Notes a reading or a page; which entry was open is not noted. */
    void wentTo(Place place) {
        if (place instanceof Place.Reading(String chapter)) {
            change(s -> s.withPlace(chapter, ""));
        } else if (place instanceof Place.Page(String exercise)) {
            wentToPage(exercise);
        } else if (place instanceof Place.NewEntry(String exercise)) {
            wentToPage(exercise);
        }
    }

    private void wentToPage(String exercise) {
        change(s -> s.withPlace(guide.chapterOf(exercise).map(c -> c.id()).orElse(""), exercise));
    }

    @Override
    public Paper paper() {
        return Paper.valueOf(now.paper().name());
    }

    @Override
    public void setPaper(Paper paper) {
        change(s -> s.withPaper(Settings.Paper.valueOf(paper.name())));
    }

    @Override
    public Path folder() {
        return now.exportFolder().orElse(Path.of(System.getProperty("user.home")));
    }

    @Override
    public void setFolder(Path folder) {
        change(s -> s.withExportFolder(folder));
    }

    @Override
    public Optional<String> choice(String name) {
        return Optional.ofNullable(now.choices().get(name));
    }

    @Override
    public void choose(String name, String value) {
        change(s -> s.withChoice(name, value));
    }
}

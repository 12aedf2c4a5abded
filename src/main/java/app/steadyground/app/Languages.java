package app.steadyground.app;

import app.steadyground.entry.WorkbookInfo;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.storage.Translation;
import app.steadyground.storage.Translations;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.settings.LanguageRoom;
import app.steadyground.ui.settings.LanguageSection;
import app.steadyground.ui.work.Desk;
import app.steadyground.ui.work.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Which language the window speaks: that of the workbook that is open, or the one chosen for it. JavaFX thread. */
final class Languages implements LanguageRoom {
    /** Name of the choice of the language shown last; with a workbook's id after it, of the one chosen for that workbook. */
    private static final String CHOICE = "language";
    private static final int FAULTS = 3;

    private final Guide own;
    private final Translations files;
    private final Preferences preferences;
    private final Desk desk;
    private final Work work;
    private final MainWindow window;
    private final Runnable again;
    private List<Translation> known;
    private Guide guide;
    private Optional<WorkbookInfo> open = Optional.empty();
    private Optional<Place> next = Optional.empty();

    /**
     * @param own the guide that comes with the program
     * @param known the translations that are there
     * @param again opens the workbook once more
     */
    Languages(Guide own, Translations files, List<Translation> known, Preferences preferences, Desk desk, Work work,
            MainWindow window, Runnable again) {
        this.own = own;
        this.files = files;
        this.known = known;
        this.preferences = preferences;
        this.desk = desk;
        this.work = work;
        this.window = window;
        this.again = again;
        speak(Stream.concat(preferences.choice(CHOICE).stream(), systems()).filter(languages()::contains).findFirst().orElse(own.language()));
    }

    /** The guide as it is shown now. */
    Guide guide() {
        return guide;
    }

    /** Goes over to the language of a workbook. @return what there is to say about it; mostly empty */
    String speakFor(WorkbookInfo workbook) {
        open = Optional.of(workbook);
        String made = workbook.guide().language();
        String wanted = preferences.choice(CHOICE + "." + workbook.id()).filter(languages()::contains).orElse(made);
        boolean there = languages().contains(wanted);
        speak(there ? wanted : own.language());
        preferences.choose(CHOICE, shown());
        return there ? "" : Texts.get("settings.language.missing", LanguageSection.name(made));
    }

    private void speak(String language) {
        guide = Translations.speak(language, own, known);
        window.speak(shown());
    }

    /** Where the workbook that opens in another language is to lead: back to where that was chosen. Asked for once. */
    Optional<Place> next() {
        Optional<Place> now = next;
        next = Optional.empty();
        return now;
    }

    private Stream<Translation> usable() {
        return known.stream().filter(t -> t.guide().isPresent());
    }

    /** What the system speaks, the nearest first. */
    private static Stream<String> systems() {
        Locale locale = Locale.getDefault(Locale.Category.DISPLAY);
        return Stream.of(locale.toLanguageTag(), locale.getLanguage());
    }

    @Override
    public List<String> languages() {
        return Stream.concat(Stream.of(own.language()), usable().map(Translation::language)).toList();
    }

    @Override
    public String shown() {
        return guide.language();
    }

    @Override
    public List<String> unfit() {
        return known.stream().filter(t -> t.guide().isEmpty())
                .map(t -> Texts.get("settings.language.unfit-now", LanguageSection.name(t.language()), faults(t))).toList();
    }

    private static String faults(Translation translation) {
        List<String> first = translation.faults().stream().limit(FAULTS).toList();
        int more = translation.faults().size() - first.size();
        return "\n" + String.join("\n", first) + (more == 0 ? "" : "\n" + Texts.get("settings.language.more-faults", more));
    }

    @Override
    public void show(String language) {
        open.ifPresent(workbook -> preferences.choose(CHOICE + "." + workbook.id(), language));
        next = Optional.of(new Place.Settings());
        again.run();
    }

    @Override
    public void add(Consumer<String> told) {
        desk.askFolder(Texts.get("settings.language.add-title"), preferences.folder()).ifPresent(from -> work.run(() -> files.add(from), added -> {
            know(() -> told.accept(added.guide().isPresent() ? Texts.get("settings.language.added", LanguageSection.name(added.language()))
                    : Texts.get("settings.language.unfit", faults(added))));
        }, e -> told.accept(Texts.get("settings.language.failed"))));
    }

    @Override
    public void remove(String language, Consumer<String> told) {
        work.run(() -> {
            files.remove(language);
            return null;
        }, done -> know(() -> told.accept(Texts.get("settings.language.removed", LanguageSection.name(language)))),
                e -> know(() -> told.accept(Texts.get("settings.language.failed"))));
    }

    /** Looks once more what there is. */
    private void know(Runnable then) {
        work.run(files::all, all -> {
            known = all;
            then.run();
        }, e -> then.run());
    }
}

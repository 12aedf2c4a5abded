package app.steadyground.app;

import app.steadyground.guide.Glossary;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.storage.GuideFiles;
import app.steadyground.storage.Places;
import app.steadyground.storage.Settings;
import app.steadyground.storage.SettingsFile;
import app.steadyground.storage.Translation;
import app.steadyground.storage.Translations;
import app.steadyground.ui.parts.Direction;
import app.steadyground.ui.parts.Key;
import app.steadyground.ui.parts.Theme;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** What a start needs of the disk, read on threads of its own while JavaFX comes up, which takes about as long. Any thread. */
final class Beforehand {
    private final Places places = Places.ofThisUser();
    private final SettingsFile file = new SettingsFile(places.config());
    private final FutureTask<Guides> guides = new FutureTask<>(this::readGuides);
    private final FutureTask<Settings> settings = new FutureTask<>(this::readSettings);

    /** The guide that comes with the program, and its translations. */
    record Guides(Guide own, List<Translation> translations) {
    }

    Beforehand() {
        Thread.ofPlatform().daemon().name("guide").start(guides);
        Thread.ofPlatform().daemon().name("settings").start(settings);
        Thread.ofPlatform().daemon().name("typefaces").start(Theme::prepare);
    }

    private Guides readGuides() {
        Guide own = GuideFiles.bundled();
        // The first call of each takes its time as well.
        Direction.of(own.language());
        Texts.get("list.minutes", 1);
        Glossary.of(own.glossary());
        Key.values();
        return new Guides(own, new Translations(places.config(), own).all());
    }

    private Settings readSettings() {
        WindowStart.keepQuiet();
        return file.load();
    }

    Places places() {
        return places;
    }

    SettingsFile file() {
        return file;
    }

    /** Waits for them. */
    Guides guides() throws InterruptedException, ExecutionException {
        return guides.get();
    }

    /** Waits for them; nothing is printed from then on. */
    Settings settings() throws InterruptedException, ExecutionException {
        return settings.get();
    }
}

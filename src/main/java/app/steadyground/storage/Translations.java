package app.steadyground.storage;

import app.steadyground.guide.Chapter;
import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The translations that somebody added, each copied into a folder of its own beside the settings, called by its language. Every
 * call touches disk; one thread at a time.
 */
public final class Translations {
    private static final String FOLDER = "translations";
    private static final String ON_ITS_WAY = ".new";

    private final Path folder;
    private final Guide original;

    /** @param config the program's config folder; {@code original} the guide that comes with the program */
    public Translations(Path config, Guide original) {
        this.folder = config.resolve(FOLDER);
        this.original = original;
    }

    /** By language; also those that do not fit this version of the guide. */
    public List<Translation> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(f -> Files.isDirectory(f) && !f.getFileName().toString().startsWith(".")).sorted()
                    .map(f -> Translation.read(f, original)).toList();
        } catch (IOException e) {
            // As if there were none; they are still there when the folder can be read again.
            return List.of();
        }
    }

    /**
     * The guide in a language, knowing the same guide in all the others; from here on the program's own words are in it too. In the
     * language of {@code own} where no translation fits.
     *
     * @param known what {@link #all} gave
     */
    public static Guide speak(String language, Guide own, List<Translation> known) {
        List<Translation> fit = known.stream().filter(t -> t.guide().isPresent()).toList();
        Optional<Translation> spoken = fit.stream().filter(t -> t.language().equals(language)).findFirst();
        Texts.speak(spoken.map(Translation::words).orElse(Map.of()));
        if (fit.isEmpty()) {
            return own;
        }
        Guide shown = spoken.flatMap(Translation::guide).orElse(own);
        List<Guide> others = new ArrayList<>(List.of(own));
        fit.forEach(t -> others.add(t.guide().orElseThrow()));
        others.remove(shown);
        return shown.beside(others);
    }

    /**
     * Copies a translation, if it fits; one of the same language gives way to it.
     *
     * @throws IOException if it could not be kept; what was there is untouched
     */
    public Translation add(Path from) throws IOException {
        Translation read = Translation.read(from, original);
        if (read.guide().isEmpty()) {
            return read;
        }
        Path way = folder.resolve(ON_ITS_WAY);
        delete(way);
        Files.createDirectories(way.resolve(Translation.TEXTS));
        List<String> files = new ArrayList<>(List.of(GuideReader.BOOK));
        original.chapters().stream().map(Chapter::id).forEach(id -> files.add(id + ".json"));
        Texts.FILES.stream().map(name -> Translation.TEXTS + "/" + Translation.file(name)).filter(f -> Files.exists(from.resolve(f))).forEach(files::add);
        for (String file : files) {
            Files.copy(from.resolve(file), way.resolve(file));
        }
        remove(read.language());
        Files.move(way, folder.resolve(read.language()), StandardCopyOption.ATOMIC_MOVE);
        return Translation.read(folder.resolve(read.language()), original);
    }

    /** Takes one away again; the folder that it was added from is not touched. */
    public void remove(String language) throws IOException {
        delete(folder.resolve(language));
    }

    private static void delete(Path made) throws IOException {
        if (!Files.isDirectory(made)) {
            return;
        }
        try (Stream<Path> all = Files.walk(made)) {
            for (Path one : all.sorted((a, b) -> b.getNameCount() - a.getNameCount()).toList()) {
                Files.delete(one);
            }
        }
    }
}

package app.steadyground.storage;

import app.steadyground.guide.Guide;
import app.steadyground.guide.GuideFault;
import app.steadyground.guide.SameGuide;
import app.steadyground.guide.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * A folder with the guide in another language and, in {@code texts}, the program's own words in it, as many as there are.
 *
 * @param language as the guide names its own; the folder's name where it does not say
 * @param guide if the folder fits
 * @param words the program's own words by key
 * @param faults why it does not fit, for whoever translates; empty if it does
 */
public record Translation(String language, Optional<Guide> guide, Map<String, String> words, List<String> faults) {

    static final String TEXTS = "texts";

    public Translation {
        words = Map.copyOf(words);
        faults = List.copyOf(faults);
    }

    /** Reads a folder; touches disk. Whatever is wrong with it is a fault, never an exception. @param original what it has to be a translation of */
    public static Translation read(Path folder, Guide original) {
        GuideFiles.Result result = GuideFiles.read(folder);
        List<String> faults = new ArrayList<>(result.faults().stream().map(GuideFault::toString).toList());
        String language = result.guide().map(Guide::language).orElse(folder.getFileName().toString());
        result.guide().ifPresent(guide -> faults.addAll(SameGuide.differences(original, guide)));
        if (result.guide().isPresent() && !isFit(language, original)) {
            faults.add("guide.json: language: “" + language + "” is no short name of another language, such as “fr” or “pt-BR”.");
        }
        Map<String, String> words = new HashMap<>();
        for (String name : Texts.FILES) {
            try {
                words.putAll(words(folder.resolve(TEXTS).resolve(file(name))));
            } catch (IOException | IllegalArgumentException e) {
                faults.add(TEXTS + "/" + file(name) + ": This is no text file in UTF-8 with a name and its words on each line.");
            }
        }
        Texts.misfits(words).forEach(key -> faults.add(TEXTS + ": " + key + ": This has to name the same values as in English."));
        return new Translation(language, result.guide().filter(guide -> faults.isEmpty()), words, faults);
    }

    /** As a folder can be called on every system. */
    private static boolean isFit(String language, Guide original) {
        return !language.isBlank() && Locale.forLanguageTag(language).toLanguageTag().equals(language) && !language.equals(original.language());
    }

    static String file(String name) {
        return name + ".properties";
    }

    private static Map<String, String> words(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Map.of();
        }
        if (Files.size(file) > FolderNames.LARGEST) {
            throw new IOException("Larger than all words of the program");
        }
        Properties words = new Properties();
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            words.load(in);
        }
        Map<String, String> known = new HashMap<>();
        words.stringPropertyNames().stream().filter(Texts::has).forEach(key -> known.put(key, words.getProperty(key)));
        return known;
    }
}

package app.steadyground.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.Guide;
import app.steadyground.guide.Texts;
import app.steadyground.ui.Pseudo;
import app.steadyground.ui.PseudoGuide;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guide in another language is taken if it is the same guide, and only then. */
class TranslationsTest {
    private static final Guide GUIDE = GuideFiles.bundled();
    private static final Path TRUST = Path.of(System.getProperty("project.basedir", ".")).resolve("assets").resolve("guide").resolve("trust");

    @TempDir
    private Path temp;

    private Translations translations() {
        return new Translations(temp.resolve("config"), GUIDE);
    }

    private Path pseudo(String language) throws IOException {
        return PseudoGuide.write(TRUST, temp.resolve(language), Pseudo.LONGER::of, language);
    }

    @Test
    void oneThatFitsIsKeptWithItsWordsWhenItsFolderIsGone() throws Exception {
        Path folder = pseudo("fr");
        Files.createDirectories(folder.resolve("texts"));
        Files.writeString(folder.resolve("texts").resolve("shell.properties"), "settings.title=Réglages\nsettings.of-a-later-version=Plus tard\n");
        Translation added = translations().add(folder);
        assertEquals(List.of(), added.faults());
        try (var all = Files.walk(folder)) {
            for (Path one : all.sorted((a, b) -> b.getNameCount() - a.getNameCount()).toList()) {
                Files.delete(one);
            }
        }
        Translation kept = translations().all().getFirst();
        assertEquals("fr", kept.language());
        assertEquals(Pseudo.LONGER.of(GUIDE.chapters().getFirst().title()), kept.guide().orElseThrow().chapters().getFirst().title());
        assertEquals(Map.of("settings.title", "Réglages"), kept.words());
        translations().remove("fr");
        assertEquals(List.of(), translations().all());
    }

    @Test
    void aNewerOneTakesThePlaceOfAnOlderOne() throws Exception {
        translations().add(pseudo("fr"));
        PseudoGuide.write(TRUST, temp.resolve("fr"), text -> "Nouveau " + text, "fr");
        translations().add(temp.resolve("fr"));
        assertEquals(1, translations().all().size());
        assertTrue(translations().all().getFirst().guide().orElseThrow().title().startsWith("Nouveau "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "guide.json | \"language\":\"fr\" | \"language\":\"en\" | language",
        "guide.json | \"language\":\"fr\" | \"language\":\"../fr\" | language",
        "guide.json | \"id\":\"trust\" | \"id\":\"doubt\" | id: not the same",
        "four-signs.json | \"id\":\"event\" | \"id\":\"happening\" | fields",
        "four-signs.json | \"minutes\":15 | \"minutes\":16 | minutes",
        "before-you-start.json | \"max\":10 | \"max\":11 | fields"})
    void oneThatIsAnotherGuideIsNotTaken(String file, String what, String with, String said) throws Exception {
        Path path = pseudo("fr").resolve(file);
        String before = Files.readString(path);
        assertTrue(before.contains(what), "the guide has changed, and this test with it");
        Files.writeString(path, before.replaceFirst(Pattern.quote(what), with));
        Translation read = translations().add(temp.resolve("fr"));
        assertTrue(read.guide().isEmpty());
        assertTrue(read.faults().stream().anyMatch(f -> f.contains(said)), read.faults()::toString);
        assertEquals(List.of(), translations().all());
    }

    @Test
    void wordsThatNameOtherValuesAreAFault() throws Exception {
        Path texts = Files.createDirectories(pseudo("fr").resolve("texts"));
        Files.writeString(texts.resolve("shell.properties"), "settings.percent=pour cent\n");
        assertEquals(List.of("texts: settings.percent: This has to name the same values as in English."), translations().add(temp.resolve("fr")).faults());
        Files.write(texts.resolve("shell.properties"), new byte[] {'a', '=', (byte) 0xff});
        assertEquals(1, translations().add(temp.resolve("fr")).faults().size());
    }

    @Test
    void theProgramsOwnWordsFitThemselves() throws IOException {
        Map<String, String> own = new HashMap<>();
        for (String name : Texts.FILES) {
            Properties words = new Properties();
            words.load(new StringReader(Files.readString(TRUST.resolve("../../texts").resolve(name + ".properties"))));
            words.forEach((key, text) -> own.put(key.toString(), text.toString()));
        }
        assertEquals(List.of(), Texts.misfits(own));
    }

    @Test
    void aFolderWithAnythingElseIsAFaultAndNoMore() throws Exception {
        Files.createDirectories(temp.resolve("photos"));
        assertFalse(translations().add(temp.resolve("photos")).faults().isEmpty());
        assertFalse(Files.exists(temp.resolve("config")));
    }
}

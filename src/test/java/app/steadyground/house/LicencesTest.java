package app.steadyground.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.steadyground.guide.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every part of the program is named with its licence, whose text comes with it. */
class LicencesTest {
    private static final Pattern DEPENDENCY =
            Pattern.compile("<dependency><groupId>[^<]*</groupId><artifactId>([^<]*)</artifactId><version>[^<]*</version></dependency>");

    private static List<String[]> parts() {
        return Source.text(Source.root().resolve("assets/licences/parts.txt")).lines().filter(l -> !l.startsWith("#"))
                .map(l -> l.split(" \\| ")).toList();
    }

    @Test
    void eachTextIsThere() {
        List<String> missing = new ArrayList<>();
        for (String[] part : parts()) {
            Path folder = Source.root().resolve(part[2].startsWith("OFL-") ? "assets/fonts" : "assets/licences");
            if (!Files.isRegularFile(folder.resolve(part[2]))) {
                missing.add(part[2]);
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void eachLibraryAndFontIsNamed() {
        Set<String> named = new TreeSet<>();
        parts().forEach(p -> named.addAll(Arrays.asList(p[p.length - 1].split(", "))));
        Set<String> left = new TreeSet<>();
        Matcher dependency = DEPENDENCY.matcher(Source.text(Source.root().resolve("pom.xml")));
        while (dependency.find()) {
            left.add(dependency.group(1));
        }
        Source.files("assets/fonts", ".txt").forEach(f -> left.add(f.getFileName().toString()));
        assertTrue(left.size() > 10, left.toString());
        left.removeAll(named);
        assertEquals(Set.of(), left);
    }

    @Test
    void oursIsTheOneAtTheTop() {
        assertEquals(Source.text(Source.root().resolve("LICENSE")), Source.text(Source.root().resolve("assets/licences/steady-ground.txt")));
    }

    @Test
    void theVersionIsThatOfThePomAndHeadsTheChangelog() {
        assertTrue(Source.text(Source.root().resolve("pom.xml")).contains("<version>" + Version.TEXT + "</version>\n  <name>"));
        assertTrue(Source.text(Source.root().resolve("CHANGELOG.md")).lines().filter(l -> l.startsWith("## ")).findFirst().orElse("")
                .startsWith("## " + Version.TEXT));
    }
}

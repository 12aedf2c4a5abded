package app.steadyground.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Imports point one way, and each library has one room. Read from the compiled classes. */
class ImportsTest {
    private static final String OURS = "app/steadyground/";
    private static final Pattern CLASS_IN_DESCRIPTOR = Pattern.compile("L([\\w/$]+);");

    /** Room to the rooms it may see. */
    private static final Map<String, Set<String>> ROOMS = Map.of(
            "guide", Set.of(),
            "entry", Set.of("guide"),
            "vault", Set.of("guide", "entry"),
            "storage", Set.of("guide", "entry", "vault"),
            "reread", Set.of("guide", "entry"),
            "export", Set.of("guide", "entry", "reread"),
            "cli", Set.of("guide", "entry", "vault", "storage", "reread", "export"),
            "ui", Set.of("guide", "entry", "vault", "storage", "reread", "export"),
            "app", Set.of("guide", "entry", "vault", "storage", "reread", "export", "cli", "ui"),
            "", Set.of("app", "cli"));

    /** Library to the packages that may use it, by prefix. */
    private static final Map<String, Set<String>> LIBRARIES = Map.of(
            "com/google/gson/", Set.of("storage/"),
            "org/apache/pdfbox/", Set.of("export/"),
            "org/apache/fontbox/", Set.of("export/"),
            "picocli/", Set.of("cli/"),
            "org/bouncycastle/", Set.of("vault/"),
            "com/nulabinc/", Set.of("vault/"),
            "org/controlsfx/", Set.of("ui/parts/"),
            "atlantafx/", Set.of("ui/parts/"),
            "javafx/", Set.of("ui/", "app/"));

    @Test
    void importsPointOneWay() {
        List<String> wrong = new ArrayList<>();
        for (Path file : Source.files("target/classes/app/steadyground", ".class")) {
            String name = name(file);
            for (String used : used(file)) {
                if (used.startsWith(OURS)) {
                    String from = room(name.substring(OURS.length()));
                    String to = room(used.substring(OURS.length()));
                    if (!from.equals(to) && !ROOMS.get(from).contains(to)) {
                        wrong.add(name + " -> " + used);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void eachLibraryHasOneRoom() {
        List<String> wrong = new ArrayList<>();
        for (Path file : Source.files("target/classes/app/steadyground", ".class")) {
            String place = name(file).substring(OURS.length());
            for (String used : used(file)) {
                LIBRARIES.forEach((library, rooms) -> {
                    if (used.startsWith(library) && rooms.stream().noneMatch(place::startsWith)) {
                        wrong.add(place + " -> " + used);
                    }
                });
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyRoomSaysWhatLivesInIt() {
        for (Path file : Source.files("src/main/java/app/steadyground", ".java")) {
            Path folder = file.getParent();
            assertTrue(folder.endsWith("steadyground") || folder.resolve("package-info.java").toFile().exists(),
                    "No package-info in " + folder);
        }
    }

    private static String room(String place) {
        int slash = place.indexOf('/');
        return slash < 0 ? "" : place.substring(0, slash);
    }

    private static String name(Path file) {
        return Source.root().resolve("target/classes").relativize(file).toString().replace('\\', '/').replaceFirst("\\.class$", "");
    }

    private static Set<String> used(Path file) {
        try {
            ClassModel model = ClassFile.of().parse(file);
            Set<String> used = new TreeSet<>();
            for (PoolEntry entry : model.constantPool()) {
                if (entry instanceof ClassEntry c && !c.asInternalName().startsWith("[")) {
                    used.add(c.asInternalName());
                } else if (entry instanceof Utf8Entry text) {
                    Matcher classes = CLASS_IN_DESCRIPTOR.matcher(text.stringValue());
                    while (classes.find()) {
                        used.add(classes.group(1));
                    }
                }
            }
            return used;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

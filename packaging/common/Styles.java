import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * Writes beside each style sheet its binary form, which JavaFX takes by itself where it is there, and reads far sooner:
 * {@code java Styles.java JAR_OF_OURS JAR_OF_ATLANTAFX FOLDER}. All go into our jar: JavaFX looks for them by path.
 */
class Styles {
    public static void main(String[] args) throws IOException {
        Path to = Path.of(args[2]);
        convert(Path.of(args[0]), "app/steadyground/styles", Optional.empty(), to);
        convert(Path.of(args[1]), "atlantafx/base/theme", Optional.of(List.of("primer-light.css", "primer-dark.css")), to);
    }

    /** @param only these; empty for all */
    private static void convert(Path jar, String folder, Optional<List<String>> only, Path to) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(jar); Stream<Path> files = Files.list(zip.getPath(folder))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".css") && only.map(l -> l.contains(name)).orElse(true)) {
                    Path css = Files.createDirectories(to.resolve(folder)).resolve(name);
                    Files.copy(file, css);
                    Stylesheet.convertToBinary(css.toFile(), css.resolveSibling(name.replace(".css", ".bss")).toFile());
                    Files.delete(css);
                }
            }
        }
    }
}

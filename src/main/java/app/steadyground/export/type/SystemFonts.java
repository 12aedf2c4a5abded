package app.steadyground.export.type;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The fonts of this computer, which lend the scripts that the program's own do not have. They are looked at only once such a
 * character is met; what is no font, or may not be put into documents, is passed over. Safe for several threads.
 */
final class SystemFonts {

    private static final int MOST_FILES = 4_000;
    private static final int DEEP = 6;
    /** Plain faces first: these are for bodies of text. */
    private static final Pattern STYLED = Pattern.compile("bold|italic|oblique|mono|condensed|light|thin|black|medium|heavy|narrow");

    private static SystemFonts ofThisComputer = new SystemFonts(folders());

    private record Found(SystemFont font, BitSet characters) {
    }

    private final List<Path> folders;
    private final Map<SystemFont, Optional<Face>> open = new HashMap<>();
    private final Map<String, Optional<Face>> known = new HashMap<>();
    private List<Found> fonts;

    SystemFonts(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    static SystemFonts ofThisComputer() {
        return ofThisComputer;
    }

    /** For tests: which fonts a computer has. @return those before */
    static SystemFonts use(SystemFonts others) {
        SystemFonts before = ofThisComputer;
        ofThisComputer = others;
        return before;
    }

    private static List<Path> folders() {
        String home = System.getProperty("user.home", "");
        return Stream.of("/usr/share/fonts", "/usr/local/share/fonts", home + "/.local/share/fonts", home + "/.fonts",
                "/System/Library/Fonts", "/Library/Fonts", home + "/Library/Fonts",
                System.getenv().getOrDefault("WINDIR", "") + "/Fonts", System.getenv().getOrDefault("LOCALAPPDATA", "") + "/Microsoft/Windows/Fonts")
                .map(Path::of).filter(Path::isAbsolute).toList();
    }

    /** A face that has all the characters. Signs of private use mean something else in each font, and are never looked for. */
    synchronized Optional<Face> having(String characters) {
        if (characters.codePoints().anyMatch(c -> !isLetter(c))) {
            return Optional.empty();
        }
        return known.computeIfAbsent(characters, this::find);
    }

    private static boolean isLetter(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.PRIVATE_USE, Character.SURROGATE, Character.CONTROL, Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private Optional<Face> find(String characters) {
        if (fonts == null) {
            fonts = look();
        }
        return fonts.stream().filter(font -> characters.codePoints().allMatch(font.characters()::get))
                .flatMap(font -> open.computeIfAbsent(font.font(), SystemFonts::opened).stream())
                .filter(face -> characters.codePoints().allMatch(face::has)).findFirst();
    }

    /** A font that Java or PDFBox does not understand is as good as none. */
    private static Optional<Face> opened(SystemFont font) {
        try {
            return Optional.of(new Face(font));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private List<Found> look() {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> all = Files.find(folder, DEEP, (file, about) -> about.isRegularFile() && isFont(file), FileVisitOption.FOLLOW_LINKS)) {
                all.limit(MOST_FILES).forEach(files::add);
            } catch (IOException | RuntimeException e) {
                // Not every system has each of them, and not every folder may be read.
            }
        }
        files.sort(Comparator.comparing((Path file) -> STYLED.matcher(name(file)).find()).thenComparing(Path::toString));
        List<Found> found = new ArrayList<>();
        files.forEach(file -> add(file, found));
        return found;
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isFont(Path file) {
        return name(file).endsWith(".ttf") || name(file).endsWith(".ttc");
    }

    private static void add(Path file, List<Found> found) {
        try {
            for (int offset : Sfnt.offsets(file)) {
                try (Sfnt font = Sfnt.open(file, offset)) {
                    if (font.isUsable()) {
                        found.add(new Found(new SystemFont(file, offset, found.size()), font.characters()));
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            // Damaged, or no font at all.
        }
    }
}

package app.steadyground.export.type;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** A font that ships with the program: TrueType outlines, open licence, the same file for window and paper. */
public enum FontFile implements FontSource {
    LITERATA("Literata-Regular.ttf"),
    LITERATA_ITALIC("Literata-Italic.ttf"),
    LITERATA_SEMIBOLD("Literata-SemiBold.ttf"),
    SOURCE_SANS("SourceSans3-Regular.ttf"),
    SOURCE_SANS_ITALIC("SourceSans3-Italic.ttf"),
    SOURCE_SANS_SEMIBOLD("SourceSans3-SemiBold.ttf"),
    ARABIC("NotoSansArabic-Regular.ttf"),
    HEBREW("NotoSansHebrew-Regular.ttf"),
    DEVANAGARI("NotoSansDevanagari-Regular.ttf"),
    THAI("NotoSansThai-Regular.ttf"),
    EMOJI("NotoEmoji-Regular.ttf"),
    SYMBOLS("NotoSansSymbols2-Regular.ttf"),
    JAPANESE("NotoSansJP-Regular.ttf");

    private static final String FOLDER = "/app/steadyground/fonts/";

    private final String fileName;

    FontFile(String fileName) {
        this.fileName = fileName;
    }

    /** Where the file stands on the class path, beginning with a slash. */
    public String resource() {
        return FOLDER + fileName;
    }

    @Override
    public byte[] bytes() throws IOException {
        try (InputStream in = FontFile.class.getResourceAsStream(resource())) {
            if (in == null) {
                throw new FileNotFoundException("The font " + fileName + " is missing from the program.");
            }
            return in.readAllBytes();
        }
    }

    @Override
    public String resourceName() {
        return "F" + ordinal();
    }
}

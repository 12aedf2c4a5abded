package app.steadyground.export.type;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A voice of the page: one main face, and behind it the faces that lend what it lacks. */
public enum Typeface {
    SERIF(FontFile.LITERATA),
    SERIF_ITALIC(FontFile.LITERATA_ITALIC),
    SERIF_SEMIBOLD(FontFile.LITERATA_SEMIBOLD),
    SANS(FontFile.SOURCE_SANS),
    SANS_ITALIC(FontFile.SOURCE_SANS_ITALIC),
    SANS_SEMIBOLD(FontFile.SOURCE_SANS_SEMIBOLD);

    /** Emoji come before symbols, so that a heart is the heart that was chosen; Japanese last, it is the largest. */
    private static final List<FontFile> FALLBACKS = List.of(FontFile.SOURCE_SANS, FontFile.LITERATA, FontFile.ARABIC,
            FontFile.HEBREW, FontFile.DEVANAGARI, FontFile.THAI, FontFile.EMOJI, FontFile.SYMBOLS, FontFile.JAPANESE);

    private final FontFile main;

    Typeface(FontFile main) {
        this.main = main;
    }

    /** The files to ask for a character, in this order. */
    List<FontFile> chain() {
        Set<FontFile> chain = new LinkedHashSet<>();
        chain.add(main);
        chain.addAll(FALLBACKS);
        return new ArrayList<>(chain);
    }

    /** Whether any file of the chain, or a font of this computer, has the character. */
    boolean covers(int codePoint) {
        return chain().stream().anyMatch(file -> Faces.of(file).has(codePoint))
                || SystemFonts.ofThisComputer().having(Character.toString(codePoint)).isPresent();
    }

    /** This voice with words stressed. What is semibold already stays so: there is no semibold italic. */
    Typeface with(Emphasis emphasis) {
        return switch (emphasis) {
            case PLAIN -> this;
            case STRONG -> serif() ? SERIF_SEMIBOLD : SANS_SEMIBOLD;
            case EMPHASIS -> switch (this) {
                case SERIF -> SERIF_ITALIC;
                case SANS -> SANS_ITALIC;
                // Stress within italics stands upright, as in books.
                case SERIF_ITALIC -> SERIF;
                case SANS_ITALIC -> SANS;
                case SERIF_SEMIBOLD, SANS_SEMIBOLD -> this;
            };
        };
    }

    private boolean serif() {
        return this == SERIF || this == SERIF_ITALIC || this == SERIF_SEMIBOLD;
    }
}

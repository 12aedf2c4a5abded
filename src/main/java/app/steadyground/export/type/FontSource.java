package app.steadyground.export.type;

import java.io.IOException;

/** Where a font comes from: the program itself, or the system. Its outlines are TrueType. */
public sealed interface FontSource permits FontFile, SystemFont {

    /** A whole font file of one face. */
    byte[] bytes() throws IOException;

    /** Its name among the fonts of a PDF page. */
    String resourceName();
}

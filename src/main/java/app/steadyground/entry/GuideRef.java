package app.steadyground.entry;

import app.steadyground.guide.Guide;

/**
 * The guide that an entry or a workbook was written with.
 *
 * @param language in which it asked, as the guide names its own
 */
public record GuideRef(String id, String version, String language) {

    /** Of the first guide, and of every one whose language no file mentions. */
    public static final String FIRST_LANGUAGE = "en";

    public GuideRef(String id, String version) {
        this(id, version, FIRST_LANGUAGE);
    }

    public static GuideRef of(Guide guide) {
        return new GuideRef(guide.id(), guide.version(), guide.language());
    }
}

package app.steadyground.entry;

/** The guide, by id and version, that an entry was written with. */
public record GuideRef(String id, String version) {
}

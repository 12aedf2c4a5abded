package app.steadyground.export.page;

/**
 * A place for one answer. {@code name} is unique in its document and stays the same in every printing, for programs;
 * {@code label} says what belongs there, for people who cannot see the page.
 */
public record Spot(String name, String label) {
}

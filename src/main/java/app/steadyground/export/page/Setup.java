package app.steadyground.export.page;

import java.time.Instant;

/**
 * What is the same for a whole document. {@code title}: what a viewer shows as its name and anybody may read, so
 * nothing private. {@code language}: a tag such as "en". {@code made}: the instant that is noted in the file; the
 * same blocks and the same setup make the same bytes.
 */
public record Setup(Paper paper, String title, String language, Instant made, Words words) {
}

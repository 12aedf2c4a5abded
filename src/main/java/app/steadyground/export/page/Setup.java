package app.steadyground.export.page;

import java.time.Instant;
import java.util.Optional;

/**
 * What is the same for a whole document. {@code title}: what a viewer shows as its name and anybody may read, so
 * nothing private. {@code language}: a tag such as "en". {@code made}: the instant that is noted in the file; the
 * same blocks and the same setup make the same bytes, but with a password.
 */
public record Setup(Paper paper, TextSize size, Ink ink, String title, String language, Instant made, Words words,
                    Optional<char[]> password) {

    public Setup(Paper paper, String title, String language, Instant made, Words words) {
        this(paper, TextSize.NORMAL, Ink.COLOR, title, language, made, words, Optional.empty());
    }

    Format format() {
        return new Format(paper, size);
    }
}

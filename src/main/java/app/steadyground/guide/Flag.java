package app.steadyground.guide;

import java.util.Arrays;
import java.util.Optional;

/** What a page says about itself. */
public enum Flag {
    /** The ratings are the guide's own questions, not a test. */
    SELF_CHECK("self-check"),
    /** Only with someone one is not afraid of. */
    SAFE_PERSON("safe-person"),
    /** Can stir a lot up. */
    HEAVY("heavy"),
    /** Certain answers bring up a message; see {@link MessageRule}. */
    BRANCH("branch"),
    /** Nothing is saved, not even a draft, unless the person presses Keep; left out of exports unless ticked. */
    KEEP_OFF("keep-off");

    private final String id;

    Flag(String id) {
        this.id = id;
    }

    /** The name used in files. */
    public String id() {
        return id;
    }

    public static Optional<Flag> of(String id) {
        return Arrays.stream(values()).filter(f -> f.id.equals(id)).findFirst();
    }
}

package app.steadyground.ui.parts;

import java.util.Locale;
import javafx.geometry.NodeOrientation;

/** Which way a language is written; the whole window is laid out that way. */
public final class Direction {
    private Direction() {
    }

    /** @param language as a guide names its own, such as {@code en} or {@code ar} */
    public static NodeOrientation of(String language) {
        Locale locale = Locale.forLanguageTag(language);
        // Told by what the language calls itself.
        String own = locale.getDisplayLanguage(locale);
        return switch (own.isEmpty() ? Character.DIRECTIONALITY_LEFT_TO_RIGHT : Character.getDirectionality(own.codePointAt(0))) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> NodeOrientation.RIGHT_TO_LEFT;
            default -> NodeOrientation.LEFT_TO_RIGHT;
        };
    }
}

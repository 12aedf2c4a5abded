package app.steadyground.ui.parts;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * The typefaces of scripts that are written from right to left. On Linux, JavaFX (26.0.2) puts a line of them together in the wrong
 * order as soon as two typefaces serve it, as where the commas are of the usual one; these have all that such a line needs.
 * JavaFX thread.
 */
enum Letters {
    HEBREW(UnicodeScript.HEBREW, "Noto Sans Hebrew"), ARABIC(UnicodeScript.ARABIC, "Noto Sans Arabic");

    private static final List<String> STYLES = Arrays.stream(values()).map(Letters::style).toList();

    private final UnicodeScript script;
    private final String family;

    Letters(UnicodeScript script, String family) {
        this.script = script;
        this.family = family;
    }

    /** Those of the first letter, if they are among these. */
    static Optional<Letters> of(String text) {
        return text.codePoints().filter(Character::isLetter).limit(1).mapToObj(UnicodeScript::of)
                .flatMap(first -> Arrays.stream(values()).filter(l -> l.script == first)).findFirst();
    }

    /** Has a text written with what it needs; the styles are in {@code steady.css}. */
    static void dress(Node node, String text) {
        Optional<String> style = of(text).map(Letters::style);
        if (style.isPresent() && node.getStyleClass().contains(style.get())) {
            return;
        }
        node.getStyleClass().removeAll(STYLES);
        of(text).ifPresent(Letters::load);
        style.ifPresent(node.getStyleClass()::add);
    }

    /** From now on the words of a scene are in this language; seen from when {@link #sheet} is put on. */
    static void speak(Scene scene, String language) {
        scene.getProperties().put(Letters.class, of(Direction.own(language)));
    }

    /** Nothing but that is taken over: JavaFX and others keep things of their own there, such as what stood in a scene. */
    static void speakLike(Scene before, Scene scene) {
        scene.getProperties().put(Letters.class, before.getProperties().getOrDefault(Letters.class, Optional.empty()));
    }

    /** A style sheet for all words of a scene whose language needs it, but for what a person wrote in other letters. */
    static Optional<String> sheet(Scene scene) {
        return scene.getProperties().get(Letters.class) instanceof Optional<?> known && known.orElse(null) instanceof Letters letters
                ? Optional.of(letters.sheet()) : Optional.empty();
    }

    private String sheet() {
        load();
        String all = "* { -fx-font-family: \"" + family + "\" !important; } .sg-writing { -fx-font-family: \"Literata\" !important; }";
        return Arrays.stream(values()).map(l -> ".sg-writing." + l.style() + " { -fx-font-family: \"" + l.family + "\" !important; }")
                .collect(Collectors.joining(" ", all, ""));
    }

    private String style() {
        return "sg-" + name().toLowerCase(Locale.ROOT);
    }

    private void load() {
        Fonts.load(family.replace(" ", "") + "-Regular");
    }
}

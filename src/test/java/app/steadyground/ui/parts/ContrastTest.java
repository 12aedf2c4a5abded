package app.steadyground.ui.parts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2: AA asks 4.5 of text and 3 of the edges of controls, AAA asks 7 of text. */
class ContrastTest {
    private static final double AA = 4.5;
    private static final double AAA = 7;
    private static final double EDGE = 3;
    private static final Pattern TOKEN = Pattern.compile("(-sg-[a-z0-9-]+|-color-[a-z0-9-]+):\\s*([^;]+);");
    private static final String[] GROUNDS = {"-sg-paper", "-sg-surface", "-sg-hover"};

    @ParameterizedTest
    @ValueSource(strings = {"tokens-day", "tokens-night"})
    void textCanBeReadOnEveryGround(String file) throws IOException {
        Map<String, String> tokens = tokens(file);
        for (String ground : GROUNDS) {
            atLeast(AAA, tokens, "-sg-ink", ground);
            atLeast(AAA, tokens, "-sg-ink-soft", ground);
            atLeast(AA, tokens, "-sg-muted", ground);
            atLeast(AA, tokens, "-sg-accent", ground);
            atLeast(AA, tokens, "-sg-clay-text", ground);
            atLeast(EDGE, tokens, "-sg-line-strong", ground);
            for (int i = 1; i <= 10; i++) {
                atLeast(AA, tokens, "-sg-tint-" + i, ground);
            }
        }
        for (int i = 1; i <= 10; i++) {
            atLeast(AAA, tokens, "-sg-ink", "-sg-tint-" + i + "-soft");
            atLeast(AA, tokens, "-sg-muted", "-sg-tint-" + i + "-soft");
        }
        atLeast(AAA, tokens, "-sg-ink", "-sg-accent-soft");
        atLeast(AAA, tokens, "-sg-ink", "-sg-clay-soft");
        atLeast(AA, tokens, "-sg-accent", "-sg-accent-soft");
        for (String state : new String[] {"", "-hover", "-pressed"}) {
            atLeast(AA, tokens, "-sg-on-accent", "-sg-accent" + state);
        }
        atLeast(AA, tokens, "-color-fg-emphasis", "-color-danger-emphasis");
    }

    private static void atLeast(double ratio, Map<String, String> tokens, String text, String ground) {
        double contrast = contrast(resolve(tokens, text), resolve(tokens, ground));
        assertTrue(contrast >= ratio, "%s on %s: %.2f, not %.1f".formatted(text, ground, contrast, ratio));
    }

    private static Map<String, String> tokens(String file) throws IOException {
        try (InputStream in = Theme.class.getResourceAsStream("/app/steadyground/styles/" + file + ".css")) {
            Matcher token = TOKEN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Map<String, String> tokens = new HashMap<>();
            while (token.find()) {
                tokens.putIfAbsent(token.group(1), token.group(2));
            }
            return tokens;
        }
    }

    private static String resolve(Map<String, String> tokens, String name) {
        String value = tokens.get(name);
        return value.startsWith("#") ? value : resolve(tokens, value);
    }

    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * part(hex, 1) + 0.7152 * part(hex, 3) + 0.0722 * part(hex, 5);
    }

    private static double part(String hex, int at) {
        double share = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}

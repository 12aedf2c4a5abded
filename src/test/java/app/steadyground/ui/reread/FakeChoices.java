package app.steadyground.ui.reread;

import app.steadyground.ui.settings.Choices;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Choices that last as long as a test. */
final class FakeChoices implements Choices {
    private final Map<String, String> all = new HashMap<>();

    @Override
    public Optional<String> choice(String name) {
        return Optional.ofNullable(all.get(name));
    }

    @Override
    public void choose(String name, String value) {
        all.put(name, value);
    }
}

package app.steadyground.app;

import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.parts.Theme;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages about the lock, to be looked at: {@code mvn -Ppictures verify}. */
@Tag("pictures")
class LockPicturesTest extends LockedWindow {
    private static final Path PICTURES = Path.of(System.getProperty("project.basedir", "."), "target", "pictures", "lock");

    private void picture(String name) throws IOException {
        for (boolean night : new boolean[] {false, true}) {
            for (int percent : new int[] {100, 200}) {
                fx(() -> Theme.apply(window.getScene(), night, percent));
                settle();
                snapshot(root(), PICTURES.resolve(name + (night ? "-night-" : "-day-") + percent + ".png"));
            }
        }
        fx(() -> Theme.apply(window.getScene(), false, 100));
    }

    @Test
    void eachPage() throws Exception {
        start();
        press(Texts.get("first.begin"));
        fx(() -> window.setHeight(900));
        type(0, "seven green");
        picture("choose");
        type(0, WORDS);
        type(1, WORDS);
        press(Texts.get("lock.make"));
        write(SECRET);
        go(new Place.Lock());
        picture("locked");
        type(0, WORDS);
        type(1, "a quiet new harbour");
        type(2, "a quiet new harbour");
        press(Texts.get("lock.change"));
        picture("changed");
        type(3, "a quiet new harbour");
        press(Texts.get("lock.sheet-make"));
        picture("sheet");
        close();
        start();
        type(0, "another passphrase");
        press(Texts.get("lock.open"));
        picture("open");
        type(0, "a quiet new harbour");
        press(Texts.get("lock.open"));
        go(new Place.Lock());
        type(ask(() -> fields().size()) - 1, "a quiet new harbour");
        press(Texts.get("lock.remove"));
        go(new Place.Lock());
        picture("unlocked");
    }
}

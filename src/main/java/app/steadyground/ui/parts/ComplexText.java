package app.steadyground.ui.parts;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;

/**
 * Lets Arabic, Hebrew, Hindi or Thai text wrap on Linux. There, JavaFX (seen in 23 to 27-ea) keeps the letters of a run
 * while it lays out a paragraph, and looks them up again after it has cut the run at a line end: the first line
 * then holds the whole text, and for text from right to left the layout throws. Nothing but a map that never finds anything
 * is put in the place of the one that remembers; where JavaFX looks different inside, all stays as it is.
 */
final class ComplexText {
    private static boolean done;

    private ComplexText() {
    }

    /** Does so once. Needs the packages {@code com.sun.javafx.text} and {@code com.sun.javafx.font.freetype} opened. */
    static synchronized void mend() {
        if (done) {
            return;
        }
        done = true;
        try {
            Field instance = Class.forName("com.sun.javafx.text.GlyphLayoutManager").getDeclaredField("REUSABLE_INSTANCE");
            instance.setAccessible(true);
            Object layout = instance.get(null);
            Field letters = layout.getClass().getDeclaredField("runUtf8");
            letters.setAccessible(true);
            letters.set(layout, new Forgetful());
        } catch (ReflectiveOperationException | RuntimeException e) {
            // Another system than Linux, or another JavaFX: nothing to mend.
        }
    }

    /** Takes what it is given, to hand it over for release, but never finds it. */
    private static final class Forgetful extends HashMap<Object, Object> {
        private static final long serialVersionUID = 1;

        private final transient List<Object> given = new ArrayList<>();

        @Override
        public Object put(Object run, Object letters) {
            given.add(letters);
            return null;
        }

        @Override
        public Object get(Object run) {
            return null;
        }

        @Override
        public Collection<Object> values() {
            return given;
        }

        @Override
        public void clear() {
            given.clear();
        }
    }
}

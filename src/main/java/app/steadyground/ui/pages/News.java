package app.steadyground.ui.pages;

import app.steadyground.entry.Entry;
import app.steadyground.entry.Workbook;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;

/**
 * Tells a screen of what was added to the workbook, here or elsewhere: once for many at a time, and after whoever added
 * it is done. JavaFX thread.
 */
public final class News {
    private final Set<String> items = new LinkedHashSet<>();
    private final Consumer<Set<String>> listener;

    private News(Consumer<Set<String>> listener) {
        this.listener = listener;
    }

    /** @param listener gets the ids of the items. @return stops it */
    static Runnable follow(Workbook workbook, Consumer<Set<String>> listener) {
        return workbook.listen(new News(listener)::hear);
    }

    /** Tells for as long as a screen is shown, and when it is shown again, of what was added meanwhile. */
    public static void follow(Workbook workbook, Node screen, Runnable listener) {
        Consumer<Set<String>> news = items -> {
            if (screen.getScene() != null) {
                listener.run();
            }
        };
        AtomicReference<Runnable> stop = new AtomicReference<>(follow(workbook, news));
        AtomicLong seen = new AtomicLong();
        screen.sceneProperty().addListener((o, before, now) -> {
            if (now == null) {
                seen.set(workbook.changes());
                stop.getAndSet(null).run();
            } else if (stop.get() == null) {
                stop.set(follow(workbook, news));
                if (seen.get() != workbook.changes()) {
                    listener.run();
                }
            }
        });
    }

    private void hear(Entry entry) {
        if (items.isEmpty()) {
            Platform.runLater(this::tell);
        }
        items.add(entry.id());
    }

    private void tell() {
        Set<String> all = Set.copyOf(items);
        items.clear();
        listener.accept(all);
    }
}

package app.steadyground.app;

import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.parts.Blank;
import app.steadyground.ui.parts.Drawings;
import app.steadyground.ui.parts.FirstDrawing;
import app.steadyground.ui.parts.Theme;
import app.steadyground.ui.shell.Look;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The one window: where it stands, how it looks, and what it asks before it closes. JavaFX thread. */
final class MainWindow {
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 480;
    private static final Duration PATIENCE = Duration.millis(600);
    private static final List<Integer> ICONS = List.of(16, 32, 64, 128);

    private final Stage stage;
    private final Preferences preferences;
    private final Layers layers;
    private String title = "";
    /** Those of the window, while it has others. */
    private List<Image> icons = List.of();
    /** Whether it is to be seen as soon as there is a page. */
    private boolean soon;
    private Optional<Parent> waiting = Optional.empty();
    private final InvalidationListener schemeChanged = o -> dress();

    MainWindow(Stage stage, Preferences preferences) {
        this.stage = stage;
        this.preferences = preferences;
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        place();
        this.layers = new Layers(stage);
        // The system's settings outlive every window.
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakInvalidationListener(schemeChanged));
        dress();
    }

    /** Stands where it stood last, if that is still on a screen, and never larger than the screen. */
    private void place() {
        Rectangle2D last = preferences.window();
        List<Screen> screens = Screen.getScreensForRectangle(last);
        Rectangle2D room = (screens.isEmpty() ? Screen.getPrimary() : screens.getFirst()).getVisualBounds();
        double width = Math.min(last.getWidth(), room.getWidth());
        double height = Math.min(last.getHeight(), room.getHeight());
        stage.setWidth(width);
        stage.setHeight(height);
        if (!screens.isEmpty() && last.getMinX() >= 0) {
            stage.setX(Math.clamp(last.getMinX(), room.getMinX(), room.getMaxX() - width));
            stage.setY(Math.clamp(last.getMinY(), room.getMinY(), room.getMaxY() - height));
        }
        stage.setMaximized(preferences.maximized());
    }

    /** @param language of the words in it */
    void speak(String language) {
        Theme.speak(layers.scene(), language);
        dress();
    }

    Stage stage() {
        return stage;
    }

    /** Shows the window with its first page, or as it is if that takes long. */
    void showSoon() {
        soon = true;
        FirstDrawing.await();
        if (layers.isEmpty() || waiting.isPresent()) {
            PauseTransition patience = new PauseTransition(PATIENCE);
            patience.setOnFinished(e -> show());
            patience.play();
        } else {
            show();
        }
    }

    void show() {
        if (!stage.isShowing()) {
            soon = false;
            waiting.ifPresent(page -> put(page, Texts.get("shell.window")));
            FirstDrawing.after(this::keepInSight);
            FirstDrawing.after(this::putOnIcons);
            stage.show();
            afterDrawing(FirstDrawing::done);
        }
    }

    /** On a busy computer JavaFX hears of the window's frame late, and has put it above the edge of the screen by then. */
    private void keepInSight() {
        double top = Screen.getScreensForRectangle(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()).stream()
                .mapToDouble(screen -> screen.getVisualBounds().getMinY()).min().orElse(stage.getY());
        if (!stage.isMaximized() && stage.getY() < top) {
            stage.setY(top);
        }
    }

    private void putOnIcons() {
        List<Image> ours = ICONS.stream().map(size -> new Image("/app/steadyground/icons/steady-ground-" + size + ".png")).toList();
        if (isCovered()) {
            icons = ours;
        } else {
            // All at once: with each change the system's picture is made anew.
            stage.getIcons().setAll(ours);
        }
    }

    void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /** Does something once what stands in the window now has been drawn. */
    void afterDrawing(Runnable action) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                // The first pulse lays it out and hands it to be drawn, the second waits for that.
                if (++pulses > 2) {
                    stop();
                    action.run();
                }
            }
        }.start();
    }

    /** The title is always the same: it must not tell what is read or written. */
    void setRoot(Parent root, String title) {
        put(root, title);
        waiting = Optional.empty();
        if (soon) {
            // First whoever calls this goes where the window is to open.
            Platform.runLater(this::show);
        }
    }

    private void put(Parent root, String title) {
        this.title = title;
        if (!isCovered()) {
            stage.setTitle(title);
        }
        layers.put(root);
        dress();
    }

    /** Begins anew with an empty window. What stood in it is held until it is let go. */
    void renew() {
        layers.renew();
        dress();
    }

    void letGo() {
        layers.letGo();
    }

    /** Back to what stood in the window before it was emptied, if it was not let go yet. @return whether it was not */
    boolean goBack() {
        boolean back = layers.goBack();
        dress();
        return back;
    }

    /** Lays something over all of it, at once, under a title of its own. */
    void cover(Parent with, String coverTitle) {
        layers.cover(with);
        stage.setTitle(coverTitle);
        icons = List.copyOf(stage.getIcons());
        stage.getIcons().setAll(PlainSheet.images());
    }

    void uncover() {
        layers.uncover();
        stage.setTitle(title);
        stage.getIcons().setAll(icons);
    }

    boolean isCovered() {
        return layers.isCovered();
    }

    /** @return says further words below */
    Consumer<String> setWaiting(String words) {
        Label further = Column.text("", "sg-muted");
        VBox lines = Blank.of(Drawings.WORKBOOK, words);
        lines.getChildren().add(further);
        lines.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane page = new StackPane(lines);
        waiting = Optional.of(page);
        if (stage.isShowing()) {
            put(page, Texts.get("shell.window"));
        }
        return further::setText;
    }

    /** Puts on the theme and the text size that are chosen. */
    void dress() {
        Look look = preferences.look();
        boolean night = switch (look.mode()) {
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
            case DAY -> false;
            case NIGHT -> true;
        };
        Theme.apply(layers.scene(), night, look.textPercent());
    }

    /** Lays a question over what is open, which stays in sight. */
    void ask(Parent question) {
        layers.ask(question);
    }

    void putAwayQuestion() {
        layers.putAwayQuestion();
    }

    /** Notes where it stands, and goes. */
    void close() {
        boolean maximized = stage.isMaximized();
        preferences.closed(maximized ? preferences.window()
                : new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()), maximized);
        stage.close();
    }
}

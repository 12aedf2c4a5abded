package app.steadyground.bench;

import app.steadyground.app.WindowStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Opens the program's window, or a bare one of the same size, until its first page is drawn. */
public final class WindowMain {
    private WindowMain() {
    }

    /** @param args the folder of a workbook, or nothing for the bare window */
    public static void main(String[] args) {
        Thread.ofPlatform().daemon().start(() -> watch(args.length == 0 ? ".bare" : ".shell .sg-page"));
        if (args.length == 0) {
            Application.launch(Bare.class);
        } else {
            System.exit(WindowStart.run(args, System.err));
        }
    }

    private static void watch(String page) {
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                // It has a size since the pulse before this one, which has drawn it.
                if (Window.getWindows().stream().anyMatch(w -> shows(w, page))) {
                    stop();
                    shown();
                }
            }
        };
        while (true) {
            try {
                Platform.runLater(timer::start);
                return;
            } catch (IllegalStateException e) {
                // JavaFX is not up yet.
                Thread.onSpinWait();
            }
        }
    }

    private static boolean shows(Window window, String page) {
        Node node = window.isShowing() ? window.getScene().getRoot().lookup(page) : null;
        return node != null && node.getLayoutBounds().getHeight() > 0;
    }

    private static void shown() {
        Figures.print("shown", 1);
        try {
            Memory.print();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().halt(0);
    }

    /** A window with one word in it: the least that JavaFX takes. */
    public static final class Bare extends Application {
        @Override
        public void start(Stage stage) {
            Label word = new Label("Steady");
            word.getStyleClass().add("bare");
            stage.setScene(new Scene(new StackPane(word), 900, 760));
            stage.show();
        }
    }
}

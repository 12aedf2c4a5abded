package app.steadyground.ui.pages;

import app.steadyground.guide.Texts;
import app.steadyground.ui.parts.BreakingRow;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;

/**
 * A timer for a page that names minutes. It runs only when started, tells whole minutes, goes on while another page is
 * open, and ends with a sentence; with a sound only if that was asked for. Finishing the page stops it. JavaFX thread.
 */
final class QuietTimer {
    private final int minutes;
    private final Clock clock;
    private final Runnable over;
    private final Runnable sound;
    private final Timeline ticks = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), e -> tick()));
    private final Label left = Words.small("");
    private final CheckBox aloud = new CheckBox(Texts.get("timer.aloud"));
    private final Button start;
    private final Button stop = Buttons.quiet(Texts.get("timer.stop"), this::stopByHand);
    private final BreakingRow node = new BreakingRow();
    private Instant end;

    /** @param over told when the time has passed; {@code sound} makes one, softly */
    QuietTimer(int minutes, Clock clock, Runnable over, Runnable sound) {
        this.minutes = minutes;
        this.clock = clock;
        this.over = over;
        this.sound = sound;
        start = Buttons.quiet(Texts.get("timer.start", minutes), this::start);
        start.getStyleClass().add("sg-small");
        stop.getStyleClass().add("sg-small");
        aloud.getStyleClass().add("sg-small");
        left.setAccessibleRole(AccessibleRole.TEXT);
        node.getStyleClass().add("quiet-timer");
        ticks.setCycleCount(Animation.INDEFINITE);
        node.getChildren().setAll(start);
    }

    Node node() {
        return node;
    }

    private void start() {
        end = clock.instant().plus(Duration.ofMinutes(minutes));
        node.getChildren().setAll(left, aloud, stop);
        stop.requestFocus();
        ticks.playFromStart();
        tick();
    }

    boolean isRunning() {
        return end != null;
    }

    /** Looks at the clock, which also goes on while the computer sleeps. */
    void tick() {
        if (end == null) {
            return;
        }
        Duration rest = Duration.between(clock.instant(), end);
        if (rest.isPositive()) {
            // Rounded up, and said only when it changes: a screen reader need not hear each second.
            String words = Texts.get("timer.left", rest.plusSeconds(59).toMinutes());
            if (!words.equals(left.getText())) {
                left.setText(words);
            }
            return;
        }
        stop();
        left.setText(Texts.get("timer.over"));
        node.getChildren().setAll(left, start);
        over.run();
        if (aloud.isSelected()) {
            sound.run();
        }
    }

    private void stopByHand() {
        boolean here = node.isFocusWithin();
        stop();
        if (here) {
            start.requestFocus();
        }
    }

    void stop() {
        end = null;
        ticks.stop();
        node.getChildren().setAll(start);
    }
}

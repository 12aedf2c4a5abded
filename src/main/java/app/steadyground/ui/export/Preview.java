package app.steadyground.ui.export;

import app.steadyground.entry.Entry;
import app.steadyground.export.ExportRequest;
import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.pages.Session;
import app.steadyground.ui.parts.Blank;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Direction;
import app.steadyground.ui.parts.Drawings;
import app.steadyground.ui.parts.Icons;
import app.steadyground.ui.parts.Words;
import app.steadyground.ui.work.Work;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;

/** The real pages of what is chosen, one at a time: made anew after each change, as long as somebody can see them. JavaFX thread. */
final class Preview {
    private static final Duration AFTER_CHANGES = Duration.millis(350);
    /** A workbook of many years takes long: not while somebody is still choosing. */
    private static final Duration UNTIL_WHOLE = Duration.seconds(2);

    private final Session session;
    private final Work work;
    private final Sheet sheet = new Sheet();
    private final Label where = Column.text("", "sg-muted");
    private final Button back = Buttons.sign(Icons.LEFT, Texts.get("preview.back"), () -> go(page() - 1));
    private final Button on = Buttons.sign(Icons.RIGHT, Texts.get("preview.on"), () -> go(page() + 1));
    private final PauseTransition soon = new PauseTransition(AFTER_CHANGES);
    private final PauseTransition later = new PauseTransition(UNTIL_WHOLE);
    private final Label instead = Words.reading("");
    private final VBox blank = Blank.of(Drawings.PAGES, instead);
    private final HBox ways = new HBox(back, where, on);
    private final VBox node;
    private final ObservableValue<Boolean> inWindow;
    private ExportRequest request;
    private List<Entry> entries = List.of();
    private PreviewPages pages;
    private int count;
    private int page;
    private boolean whole;

    Preview(Session session, Work work) {
        this.session = session;
        this.work = work;
        ways.getStyleClass().add("preview-ways");
        HBox.setHgrow(where, Priority.ALWAYS);
        where.setMaxWidth(Double.MAX_VALUE);
        StackPane place = new StackPane(sheet, blank);
        node = new VBox(place, ways);
        node.getStyleClass().add("preview");
        VBox.setVgrow(place, Priority.ALWAYS);
        sheet.setFocusTraversable(true);
        sheet.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        sheet.setAccessibleHelp(Texts.get("preview.keys"));
        sheet.setOnMouseClicked(e -> sheet.requestFocus());
        sheet.addEventHandler(KeyEvent.KEY_PRESSED, this::byKey);
        soon.setOnFinished(e -> make());
        later.setOnFinished(e -> makeWhole());
        node.visibleProperty().addListener(o -> restart());
        inWindow = node.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false);
        inWindow.addListener(o -> restart());
        tell(Texts.get("preview.none"));
    }

    Node node() {
        return node;
    }

    private int page() {
        return page;
    }

    /** @param now null for nothing to look at */
    void want(ExportRequest now, List<Entry> of) {
        request = now;
        entries = of;
        restart();
    }

    /** What is being made is given up; without anybody to see it, nothing new is begun. */
    void restart() {
        if (pages != null) {
            pages.cancel();
            pages = null;
        }
        soon.stop();
        later.stop();
        if (!inWindow.getValue()) {
            // As when the workbook is locked: nothing of it stays, and nothing keeps the lock waiting.
            sheet.show(null);
            count = 0;
        } else if (node.isVisible()) {
            soon.playFromStart();
        }
    }

    /** Nothing is made while the same pages are being made elsewhere. */
    void rest() {
        if (pages != null && !whole) {
            pages.cancel();
        }
        soon.stop();
        later.stop();
    }

    /** Goes on after a rest. */
    void resume() {
        if (pages == null || pages.getAsBoolean()) {
            restart();
        }
    }

    private void make() {
        if (request == null) {
            count = 0;
            sheet.show(null);
            tell(Texts.get("preview.none"));
            return;
        }
        PreviewPages mine = new PreviewPages(session, request, entries);
        pages = mine;
        whole = false;
        if (count == 0) {
            tell(Texts.get("preview.making"));
        }
        work.run(() -> mine.make(false), made -> {
            show(mine, made, false);
            if (mine == pages) {
                later.playFromStart();
            }
        }, e -> failed(mine, e));
    }

    private void makeWhole() {
        PreviewPages mine = pages;
        work.run(() -> mine.make(true), all -> show(mine, all, true), e -> failed(mine, e));
    }

    private void show(PreviewPages of, int made, boolean all) {
        if (of == pages) {
            count = made;
            whole = all;
            go(page);
        }
    }

    private void failed(PreviewPages of, Exception e) {
        if (of == pages && !of.getAsBoolean()) {
            tell(Texts.get("preview.failed"));
        }
    }

    private void go(int wanted) {
        if (pages == null || count == 0) {
            return;
        }
        PreviewPages of = pages;
        int to = Math.clamp(wanted, 0, count - 1);
        page = to;
        if (to == count - 1) {
            hurry();
        }
        tell(Texts.get(whole ? "preview.page" : "preview.page-of-some", to + 1, count));
        work.run(() -> of.image(to), image -> {
            if (of == pages && to == page) {
                sheet.show(image);
            }
        }, e -> failed(of, e));
    }

    /** Somebody is at the last of the first pages. */
    private void hurry() {
        if (later.getStatus() == Animation.Status.RUNNING) {
            later.stop();
            makeWhole();
        }
    }

    private void byKey(KeyEvent e) {
        switch (Direction.meant(e, sheet)) {
            case LEFT, PAGE_UP -> go(page - 1);
            case RIGHT, PAGE_DOWN -> go(page + 1);
            case HOME -> go(0);
            case END -> go(count - 1);
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void tell(String words) {
        boolean none = count == 0;
        (none ? instead : where).setText(words);
        blank.setVisible(none);
        ways.setVisible(!none);
        sheet.setAccessibleText(Texts.get("preview.is", words));
        back.setDisable(count == 0 || page == 0);
        on.setDisable(count == 0 || page >= count - 1);
    }
}

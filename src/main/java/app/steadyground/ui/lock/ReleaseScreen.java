package app.steadyground.ui.lock;

import app.steadyground.guide.Texts;
import app.steadyground.ui.pages.Column;
import app.steadyground.ui.pages.Place;
import app.steadyground.ui.parts.Buttons;
import app.steadyground.ui.parts.Named;
import app.steadyground.ui.parts.Words;
import app.steadyground.ui.parts.WritingBox;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Write and release: a place to write of which nothing reaches the disk unless it is kept. JavaFX thread. */
public final class ReleaseScreen {
    private static final int LEAST_LINES = 12;
    private static final int MOST_LINES = 40;

    private final LooseSheet sheet;
    private final Consumer<Place> go;
    private final Label told = Words.muted("");
    private final VBox column = new VBox();
    private final VBox ways = new VBox();
    private final Node node;
    private WritingBox box;

    private ReleaseScreen(LooseSheet sheet, Consumer<Place> go) {
        this.sheet = sheet;
        this.go = go;
        ways.getStyleClass().add("settings-lines");
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        node = Column.withFoot(column, ways, told);
        write();
    }

    /** @param go leads to what was kept */
    public static Node of(LooseSheet sheet, Consumer<Place> go) {
        return new ReleaseScreen(sheet, go).node;
    }

    /** With a box of its own each time, for a box remembers what was undone in it. */
    private void write() {
        box = new WritingBox(LEAST_LINES, MOST_LINES);
        Named.name(box, Texts.get("release.prompt"));
        box.show(sheet.words());
        box.onWriting(() -> {
            sheet.write(box.written());
            told.setText("");
        });
        column.getChildren().setAll(Words.title(Texts.get("release.title")), Column.text(Texts.get("release.lead"), "lead"), box);
        ways.getChildren().setAll(actions(Buttons.primary(Texts.get("release.keep"), this::keep), Buttons.plain(Texts.get("release.let-go"), this::ask)));
    }

    private static FlowPane actions(Button... buttons) {
        FlowPane actions = new FlowPane(buttons);
        actions.getStyleClass().add("actions");
        return actions;
    }

    private void keep() {
        if (sheet.isEmpty()) {
            say("release.nothing");
        } else {
            go.accept(new Place.Written(sheet.keep(), true));
        }
    }

    private void ask() {
        if (sheet.isEmpty()) {
            say("release.nothing");
            return;
        }
        Button back = Buttons.primary(Texts.get("release.not-yet"), this::goOn);
        told.setText("");
        ways.getChildren().setAll(Words.plain(Texts.get("release.sure")), actions(back, Buttons.plain(Texts.get("release.let-go-now"), this::letGo)));
        box.setEditable(false);
        back.requestFocus();
    }

    private void goOn() {
        write();
        box.requestFocus();
    }

    private void letGo() {
        sheet.letGo();
        goOn();
        say("release.gone");
    }

    private void say(String key) {
        told.setText(Texts.get(key));
        box.requestFocus();
    }
}

package app.steadyground.ui.fields;

import app.steadyground.guide.Texts;
import app.steadyground.reread.Names;
import app.steadyground.ui.parts.WritingBox;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Screen;

/**
 * Offers names used before while one is being written. The keyboard stays in the line: Down and Up walk through the
 * names, Enter takes one, Esc puts them away. JavaFX thread.
 */
public final class NameSuggestions {
    private static final int MOST = 6;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final WritingBox line;
    private final Supplier<List<String>> names;
    private final Popup popup = new Popup();
    private final VBox rows = new VBox();
    /** Those used before, looked up once for each time the keyboard is here; null before that. */
    private List<String> known;
    private List<String> offered = List.of();
    private int at = -1;

    private NameSuggestions(WritingBox line, Supplier<List<String>> names) {
        this.line = line;
        this.names = names;
        rows.getStyleClass().addAll("sg-pop", "name-list");
        popup.getContent().add(rows);
        popup.setAutoHide(true);
        popup.setAutoFix(false);
        popup.getScene().addEventFilter(KeyEvent.KEY_PRESSED, this::inPopup);
        line.setAccessibleHelp(Texts.get("field.names.help"));
        line.onWriting(this::offer);
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::open);
        line.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                popup.hide();
                known = null;
            }
        });
    }

    /** @param names used before, asked anew each time; only a line of words is given suggestions */
    public static void offer(FieldEditor editor, Supplier<List<String>> names) {
        if (editor.node() instanceof WritingBox line) {
            new NameSuggestions(line, names);
        }
    }

    private void offer() {
        String typed = line.getText();
        show(typed.isBlank() || !line.isFocused() ? List.of() : Names.matching(known(), typed));
    }

    private List<String> known() {
        known = known == null ? names.get() : known;
        return known;
    }

    private void show(List<String> found) {
        offered = found.stream().limit(MOST).toList();
        at = -1;
        rows.getChildren().setAll(offered.stream().map(this::row).toList());
        if (offered.isEmpty() || line.getScene() == null) {
            popup.hide();
        } else {
            place(line.localToScreen(line.getLayoutBounds()));
        }
    }

    /** Below the line, or above it where the screen ends: never on what is being written. */
    private void place(Bounds by) {
        if (!popup.isShowing()) {
            popup.show(line, by.getMinX(), by.getMaxY());
        }
        popup.sizeToScene();
        Rectangle2D screen = Screen.getScreensForRectangle(by.getMinX(), by.getMinY(), 1, 1).stream().findFirst().orElse(Screen.getPrimary())
                .getVisualBounds();
        boolean above = by.getMaxY() + popup.getHeight() > screen.getMaxY();
        popup.setY(above ? by.getMinY() - popup.getHeight() : by.getMaxY());
    }

    private Label row(String name) {
        Label row = new Label(name);
        row.setMaxWidth(Double.MAX_VALUE);
        row.getStyleClass().add("name-row");
        row.setOnMousePressed(e -> take(name));
        return row;
    }

    private void open(KeyEvent e) {
        if (e.getCode() == KeyCode.DOWN && isPlain(e) && !popup.isShowing() && line.getText().isBlank()) {
            show(known());
            e.consume();
        }
    }

    private static boolean isPlain(KeyEvent e) {
        return !e.isShortcutDown() && !e.isAltDown() && !e.isShiftDown();
    }

    /** A popup hears of the keys before what has the keyboard does. */
    private void inPopup(KeyEvent e) {
        boolean done = isPlain(e) && switch (e.getCode()) {
            case DOWN -> walk(1);
            case UP -> walk(-1);
            case ENTER -> at >= 0 && take(offered.get(at));
            case ESCAPE -> put();
            default -> false;
        };
        if (done) {
            e.consume();
        }
    }

    private boolean walk(int by) {
        at = Math.floorMod(at < 0 && by < 0 ? 0 : at + by, offered.size());
        for (int i = 0; i < rows.getChildren().size(); i++) {
            rows.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == at);
        }
        line.setAccessibleHelp(offered.get(at));
        return true;
    }

    private boolean take(String name) {
        line.replaceText(0, line.getLength(), name);
        line.end();
        return put();
    }

    private boolean put() {
        popup.hide();
        line.setAccessibleHelp(Texts.get("field.names.help"));
        return true;
    }
}

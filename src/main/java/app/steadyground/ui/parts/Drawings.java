package app.steadyground.ui.parts;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The program's few larger drawings, for a page that begins or is still empty: lines on a field of 48 by 48 over a soft
 * ground, in the accent. Decoration only: what they stand beside says it in words.
 */
public enum Drawings {
    /** The sun over an open book, as on the program's icon. */
    WORKBOOK("M24 9 A6.5 6.5 0 1 1 23.99 9 Z M7 26 C13 23.5 19 24 24 27.5 C29 24 35 23.5 41 26 V39 C35 36.5 29 37 24 40.5 C19 37 13 36.5 7 39 Z M24 27.5 V40.5"),
    LOCK("M15 22 H33 A2.5 2.5 0 0 1 35.5 24.5 V36 A2.5 2.5 0 0 1 33 38.5 H15 A2.5 2.5 0 0 1 12.5 36 V24.5 A2.5 2.5 0 0 1 15 22 Z "
            + "M17.5 22 V16.5 A6.5 6.5 0 0 1 30.5 16.5 V22 M24 28.5 V32"),
    /** A page with a ribbon. */
    NEAR("M27 8.5 H13.5 V39.5 H34.5 V8.5 H33 M27 8.5 V20.5 L30 17.5 L33 20.5 V8.5 Z M18 27 H30 M18 32.5 H26"),
    SEARCH("M11 11 H31 M11 17.5 H21 M11 24 H18 M11 30.5 H18 M30 18.5 A7.5 7.5 0 1 1 29.99 18.5 Z M35.4 31.4 L40.5 36.5"),
    /** Three steps, each ticked. */
    ENDS("M11 10.5 H17 V16.5 H11 Z M22 13.5 H37 M11 21 H17 V27 H11 Z M22 24 H33 M11 31.5 H17 V37.5 H11 Z M22 34.5 H36 "
            + "M12.5 13.5 L13.8 15 L15.6 12.2 M12.5 24 L13.8 25.5 L15.6 22.7 M12.5 34.5 L13.8 36 L15.6 33.2"),
    TRENDS("M10 9.5 V38.5 H39.5 M14.5 31 C19 29.5 20 22.5 24.5 23.5 C29.5 24.5 31 16 37.5 14"),
    /** Two pages side by side. */
    THEN("M8 11.5 H22 V36.5 H8 Z M26 11.5 H40 V36.5 H26 Z M12 18 H18 M12 23.5 H18 M12 29 H15.5 M30 18 H36 M30 23.5 H36 M30 29 H36"),
    /** Pages that lie on each other. */
    PAGES("M16 8.5 H36.5 V33.5 H16 Z M11.5 13.5 V38.5 H31.5 M21 15.5 H31.5 M21 21 H31.5 M21 26.5 H27"),
    /** A tray with nothing in it. */
    TRAY("M9 28 L14 13.5 H34 L39 28 V37.5 H9 Z M9 28 H18.5 L20.5 32 H27.5 L29.5 28 H39"),
    /** A page, and an arrow that leads out of it. */
    OUTSIDE("M29.5 8.5 H12.5 V39.5 H33.5 V31 M23.5 23.5 H40 M35 18.5 L40 23.5 L35 28.5"),
    /** A page, and an arrow that leads onto it. */
    INTO("M18.5 8.5 H35.5 V39.5 H14.5 V31 M8 23.5 H24.5 M19.5 18.5 L24.5 23.5 L19.5 28.5"),
    /** A page in two parts. */
    TORN("M13.5 8.5 H34.5 V27 L30.5 24 L26 28 L21.5 24 L17 27.5 L13.5 25 Z M13.5 31 L17 33.5 L21.5 30 L26 34 L30.5 30 L34.5 33 V39.5 H13.5 Z"),
    /** Stones on each other, and one that has slipped. */
    STONES("M20 32 A10.5 4 0 1 1 19.99 32 Z M20 24.5 A8 3.7 0 1 1 19.99 24.5 Z M37.5 34 A4.7 3 0 1 1 37.49 34 Z");

    private static final double FIELD = 48;
    private static final String GROUND = "M24 1 A23 23 0 1 1 23.99 1 Z";
    /** The height of such a window, in heights of a letter. */
    private static final double ROOM = 38;
    private final String path;

    Drawings(String path) {
        this.path = path;
    }

    /** One that is there only while the window is high enough for it and for what is to be done below it. */
    public Node drawWhereThereIsRoom() {
        Node drawing = draw();
        Letter letter = new Letter();
        StackPane place = new StackPane(drawing, letter.node());
        place.setAlignment(Pos.CENTER_LEFT);
        ObservableValue<Number> height = place.sceneProperty().flatMap(Scene::rootProperty).flatMap(root -> ((Region) root).heightProperty());
        Runnable look = () -> {
            boolean room = height.getValue() == null || height.getValue().doubleValue() > ROOM * letter.size();
            place.setManaged(room);
            place.setVisible(room);
        };
        height.subscribe(look);
        letter.whenChanged(look);
        return place;
    }

    public Node draw() {
        Scaled box = new Scaled(FIELD, Scaled.path(GROUND, "sg-drawing-ground"), Scaled.path(path, "sg-drawing-line"));
        box.getStyleClass().add("sg-drawing");
        return box;
    }
}

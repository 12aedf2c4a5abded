package app.steadyground.ui.parts;

import javafx.scene.Node;

/** The program's few signs, drawn as lines on a field of 16 by 16 that grows with the text. */
public enum Icons {
    PLUS("M8 3 V13 M3 8 H13"),
    UP("M3.5 10 L8 5.5 L12.5 10"),
    DOWN("M3.5 6 L8 10.5 L12.5 6"),
    LEFT("M10 3.5 L5.5 8 L10 12.5"),
    RIGHT("M6 3.5 L10.5 8 L6 12.5"),
    REMOVE("M4 4 L12 12 M12 4 L4 12"),
    CHECK("M3 8.5 L6.5 12 L13 4.5"),
    PRINT("M4.5 6 V2.5 H11.5 V6 M4.5 11.5 H2.5 V6 H13.5 V11.5 H11.5 M4.5 9.5 H11.5 V13.5 H4.5 Z"),
    CALENDAR("M2.5 4 H13.5 V13.5 H2.5 Z M2.5 7 H13.5 M5.5 2.5 V5 M10.5 2.5 V5"),
    GRIP("M6 4 V4.01 M10 4 V4.01 M6 8 V8.01 M10 8 V8.01 M6 12 V12.01 M10 12 V12.01"),
    NEAR("M4.5 2.5 H11.5 V13.5 L8 10.5 L4.5 13.5 Z"),
    COVER("M3.5 2.5 H9.5 L12.5 5.5 V13.5 H3.5 Z M9.5 2.5 V5.5 H12.5"),
    MENU("M3 4.5 H13 M3 8 H13 M3 11.5 H13"),
    OUT("M3 9 V13.5 H13 V9 M8 10 V2.5 M5 5.5 L8 2.5 L11 5.5");

    private static final double FIELD = 16;
    private final String path;

    Icons(String path) {
        this.path = path;
    }

    /** A new picture of this sign in the colour of muted text; decoration only, so whatever carries it needs a name. */
    public Node draw() {
        Scaled box = new Scaled(FIELD, Scaled.path(path, "sg-icon"));
        box.getStyleClass().add("sg-icon-box");
        return box;
    }
}

package app.steadyground.export.page;

import app.steadyground.export.pdf.PdfText;
import java.util.List;
import java.util.Locale;

/**
 * Draws the room for an answer: for a pen, or for a viewer. What a viewer fills in lies in a {@link Mark.Input}, and only
 * what surrounds it is drawn on the page. Either way it is a form field to whoever listens.
 */
record Room(boolean typed) {

    static final int RULE = 0xB9B3A7;
    static final int INPUT_EDGE = 0x8A8478;

    /** From one ruled line to the next: handwriting wants about eight millimetres. */
    static final float PITCH = 23;

    /** What a field that is drawn for the pen is for, as PDF calls it. */
    enum Role { TV, CB, RB }

    private static final float RULE_WEIGHT = 0.6f;
    private static final float ROUND = 3;

    /** A box for words that are typed, or a line at its foot to write on. */
    List<Mark> words(Spot spot, float x, float y, float width, float height, boolean wraps, Tag parent) {
        return typed ? typedWords(new Fill.Text(spot, wraps), x, y, width, height, parent)
                : List.of(drawn(spot, Role.TV, List.of(line(x, y + height - 2, width)), parent));
    }

    /** The same for words that may be picked from a list. */
    List<Mark> pick(Spot spot, List<String> options, float x, float y, float width, float height, Tag parent) {
        return typed ? typedWords(new Fill.Pick(spot, options), x, y, width, height, parent)
                : words(spot, x, y, width, height, false, parent);
    }

    private static List<Mark> typedWords(Fill fill, float x, float y, float width, float height, Tag parent) {
        return List.of(new Mark.Box(x, y, width, height, ROUND, Colors.WHITE, INPUT_EDGE),
                new Mark.Input(fill, x + 1, y + 1, width - 2, height - 2, parent.add("Form")));
    }

    /** A cell that is framed: written into by hand, or typed into. */
    List<Mark> cell(Spot spot, float x, float y, float width, float height, Tag parent) {
        return typed ? typedWords(new Fill.Text(spot, true), x, y, width, height, parent) : List.of(drawn(spot, Role.TV,
                List.of(new Mark.Box(x, y, width, height, ROUND, Colors.WHITE, RULE)), parent));
    }

    Mark tick(Spot spot, float x, float y, Tag parent) {
        float side = Pictures.TICK_BOX;
        return typed ? new Mark.Input(new Fill.Tick(spot), x, y, side, side, parent.add("Form"))
                : drawn(spot, Role.CB, Pictures.tickBox(x, y, false), parent);
    }

    /** A circle to be filled; {@code drawn} is how it looks on paper. */
    Mark circle(Fill.Circle fill, float x, float y, float diameter, List<Mark> drawn, Tag parent) {
        return typed ? new Mark.Input(fill, x, y, diameter, diameter, parent.add("Form"))
                : drawn(new Spot("", fill.label()), Role.RB, drawn, parent);
    }

    static Mark line(float x, float y, float width) {
        return new Mark.Stroke(List.of(x, y, x + width, y), RULE_WEIGHT, RULE);
    }

    static Mark drawn(Spot spot, Role role, List<Mark> marks, Tag parent) {
        Tag tag = parent.add("Form").alt(spot.label()).attribute("/O/PrintField/Role/"
                + role.name().toLowerCase(Locale.ROOT) + "/Desc" + PdfText.words(spot.label()));
        return new Mark.Figure(spot.label(), marks, tag);
    }
}
